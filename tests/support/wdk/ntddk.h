// As the WDK's ntddk.h does, this brings wdm.h; what it adds there no teaching driver has needed yet.
#pragma once

#define _NTDDK_

#include "wdm.h"
