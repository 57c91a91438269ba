// DEFINE_GUID defines in any case here.
#pragma once
