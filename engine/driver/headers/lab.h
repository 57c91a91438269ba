// The only names that are not from Windows: what a driver does all day, for the simulated machine.
VOID LabWork(_In_ LONGLONG Nanoseconds);
LONGLONG LabDraw(_In_ ULONG Stream);
VOID LabPrint(_In_ PCSTR Format, ...);

#define DbgPrint LabPrint
#define DbgPrintEx(Component, Level, ...) LabPrint(__VA_ARGS__)
#define KdPrint(_x_) LabPrint _x_
#define KdPrintEx(_x_) ((void)0)
#define DPFLTR_IHVDRIVER_ID 77
#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
