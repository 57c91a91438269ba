// Each function makes one mistake that gcc has to see through the stub headers.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;

VOID handleOfAnotherType(WDFQUEUE Queue) { WdfDeviceGetDefaultQueue(Queue); }
VOID lockOfAnotherKind(WDFSPINLOCK Lock) { WdfWaitLockAcquire(Lock, NULL); }
VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request) { WdfRequestComplete(Request, Queue != NULL); }
VOID oldIrqlMissing(PKSPIN_LOCK Lock) { KeAcquireSpinLock(Lock); }
VOID interlockedOnTheWrongSize(ULONGLONG* Total) { InterlockedIncrement(Total); }
VOID unknownFunction(WDFREQUEST Request) { WdfRequestCompleteTwice(Request); }
