#include "app/views/timeline.h"
#include "engine/kernel/wrong.h"
#include "../models/event_model.h"
#include <QtWidgets/QWidget>
