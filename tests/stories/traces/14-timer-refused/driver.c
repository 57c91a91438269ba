// A timer whose configuration is left as it is initialized.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

EVT_WDF_TIMER SampleEvtTimerFunc;

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    UNREFERENCED_PARAMETER(Timer);
}
