// Most of the language in one text.
#include <ntddk.h>
#include <wdf.h>

#define RING_SIZE 8
#define NEXT(i) (((i) + 1) % RING_SIZE)
#define CHECK(condition, label) do { if (!(condition)) { status = STATUS_UNSUCCESSFUL; goto label; } } while (0)

typedef enum _COMMAND { CommandNone, CommandPut = 10, CommandTake, CommandClear } COMMAND;
typedef struct _RING {
    LIST_ENTRY Link;
    USHORT Head, Tail;
    union {
        LONG Word;
        struct { SHORT Low; SHORT High; };
    };
    LONG Items[RING_SIZE];
    KSPIN_LOCK Lock;
} RING, *PRING;
typedef NTSTATUS HANDLER(PRING Ring, LONG *Value);
typedef struct _ENTRY { COMMAND Command; HANDLER *Handler; PCSTR Name; } ENTRY;

static HANDLER Put, Take, Clear;
static const ENTRY Table[] = {
    {CommandPut, Put, "put"},
    {CommandTake, Take, "take"},
    {.Name = "clear", .Handler = Clear, .Command = CommandClear},
};
static ULONG Calls[RTL_NUMBER_OF(Table)];

static NTSTATUS Put(PRING Ring, LONG *Value)
{
    NTSTATUS status = STATUS_SUCCESS;
    CHECK(NEXT(Ring->Tail) != Ring->Head, Exit);
    Ring->Items[Ring->Tail] = *Value;
    Ring->Tail = (USHORT)NEXT(Ring->Tail);
Exit:
    return status;
}

static NTSTATUS Take(PRING Ring, LONG *Value)
{
    NTSTATUS status = STATUS_SUCCESS;
    CHECK(Ring->Tail != Ring->Head, Exit);
    *Value = Ring->Items[Ring->Head];
    Ring->Head = (USHORT)NEXT(Ring->Head);
Exit:
    return status;
}

static NTSTATUS Clear(PRING Ring, LONG *Value)
{
    RING empty = {0};
    LIST_ENTRY link = Ring->Link;
    empty.Word = 0x00020001;
    *Value = empty.Low * 10 + empty.High;
    *Ring = empty;
    Ring->Link = link;
    return STATUS_SUCCESS;
}

NTSTATUS Run(PRING Ring, COMMAND Command, LONG *Value)
{
    KIRQL irql;
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    KeAcquireSpinLock(&Ring->Lock, &irql);
    for (ULONG i = 0; i < RTL_NUMBER_OF(Table); ++i) {
        const ENTRY *entry = &Table[i];
        if (entry->Command != Command)
            continue;
        Calls[i] += 1;
        status = entry->Handler(Ring, Value);
        break;
    }
    KeReleaseSpinLock(&Ring->Lock, irql);
    return status;
}

LONGLONG Exercise(VOID)
{
    RING ring;
    LONG value, i;
    LONGLONG sum = 0;
    RtlZeroMemory(&ring, sizeof(ring));
    InitializeListHead(&ring.Link);
    KeInitializeSpinLock(&ring.Lock);
    for (i = 1; ; i++) {
        value = i * i;
        if (!NT_SUCCESS(Run(&ring, CommandPut, &value)))
            break;
    }
    while (NT_SUCCESS(Run(&ring, CommandTake, &value)))
        sum += value;
    switch (Run(&ring, CommandNone, &value)) {
    case STATUS_INVALID_PARAMETER:
        sum = sum * 100 + i;
    default:
        break;
    }
    Run(&ring, CommandClear, &value);
    return IsListEmpty(&ring.Link) ? sum * 100 + value : -1;
}
