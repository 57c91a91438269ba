// The only names in a driver of ours that Windows does not have.
#pragma once

#include "wdm.h"

// Uses the processor for this much simulated time, as work on data of its own would.
VOID LabWork(_In_ LONGLONG Nanoseconds);

// The next number of one of the scenario's streams of numbers, the same in every run with the same seed.
LONGLONG LabDraw(_In_ ULONG Stream);

// A line in the trace; the format is that of DbgPrint.
VOID LabPrint(_In_ PCSTR Format, ...);
