typedef struct _C { KSPIN_LOCK Lock; WDFSPINLOCK Spin; WDFQUEUE Queue; _Guarded_by_(Lock) LONG n; _Write_guarded_by_(Spin) LONG w; _Interlocked_ LONG volatile i; _Guarded_by_(Queue) LONG q; _IRQL_requires_max_(PASSIVE_LEVEL) VOID (*f)(_In_ PVOID p); } C;
typedef _IRQL_requires_(DISPATCH_LEVEL) _Requires_lock_held_(c->Lock) VOID USE(_Inout_ C *c);
_Acquires_lock_(c->Lock) _IRQL_raises_(DISPATCH_LEVEL) VOID Take(_In_ C *c, _Out_ _IRQL_saves_ PKIRQL i) { KeAcquireSpinLock(&c->Lock, i); }
_Releases_lock_(c->Lock) VOID Give(_In_ C *c, _IRQL_restores_ KIRQL i) { KeReleaseSpinLock(&c->Lock, i); }
_When_(return != 0, _Acquires_lock_(*_Curr_)) BOOLEAN Try(_Inout_ PKSPIN_LOCK l);
_IRQL_requires_same_ _Must_inspect_result_ NTSTATUS F(C *c, BOOLEAN b, USE *u)
{
    KIRQL i = 0, j;
    if (b) Take(c, &i);
    c->n++; u(c); c->f(NULL); InterlockedIncrement(&c->i);
    KeRaiseIrql(DISPATCH_LEVEL, &j);
    if (b) { KeLowerIrql(j); Give(c, i); }
    return 0;
}
_Use_decl_annotations_ NTSTATUS F(C *c, BOOLEAN b, USE *u);
