// AGAIN_BEFORE: a work item is enqueued twice before it runs. AGAIN_INSIDE: once, and again by its first run.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

static WDFWORKITEM Item;
static LONG Runs;

VOID SampleKeepItem(_In_ WDFWORKITEM Object);
VOID SampleStart(_In_ PVOID Context);
EVT_WDF_WORKITEM SampleEvtWorkItem;

_Use_decl_annotations_
VOID
SampleKeepItem(WDFWORKITEM Object)
{
    Item = Object;
}

_Use_decl_annotations_
VOID
SampleStart(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WdfWorkItemEnqueue(Item);
#if defined(AGAIN_BEFORE)
    WdfWorkItemEnqueue(Item);
#endif
}

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    LONG run = ++Runs;

    UNREFERENCED_PARAMETER(WorkItem);
#if defined(AGAIN_INSIDE)
    if (run == 1) {
        WdfWorkItemEnqueue(Item);
    }
#endif
    LabWork(run == 1 ? 50000 : 5000);
}
