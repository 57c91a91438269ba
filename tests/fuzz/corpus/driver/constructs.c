#pragma pack(push, 1)
typedef struct { UCHAR a : 3, : 2, b : 3; ULONG c; struct { USHORT n; UCHAR d[]; } tail; } BITS;
#pragma pack(pop)
typedef struct DECLSPEC_ALIGN(16) { LONG v[5]; } LARGE;
LARGE Make(LONG n, ...) { va_list l; LARGE r = {{n}}; va_start(l, n); r.v[1] = va_arg(l, LONG); va_end(l); return r; }
LONG Sum(LARGE x, LARGE *y) { return x.v[0] + y->v[1]; }
LONG F(BITS *b) { b->a++; b->b = b->a; return Sum(Make(1, 2), &(LARGE){.v = {3, 4}}) + ((LONG[]){1, 2})[1] + sizeof(__FUNCTION__); }
VOID G(PLONG p) { __try { *p = 1; __leave; } __except (1) { } }
#include "x.tmh"
VOID H(NTSTATUS s) { TraceEvents(TRACE_LEVEL_ERROR, X, "%!STATUS!", s); }
