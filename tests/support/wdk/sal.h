// The annotations of the source-code annotation language, as words without effect: gcc checks the C, the lab checks these.
#pragma once

// Parameters
#define _In_
#define _In_opt_
#define _In_z_
#define _In_opt_z_
#define _In_reads_(count)
#define _In_reads_opt_(count)
#define _In_reads_bytes_(bytes)
#define _In_reads_bytes_opt_(bytes)
#define _In_range_(low, high)
#define _Inout_
#define _Inout_opt_
#define _Inout_updates_(count)
#define _Inout_updates_bytes_(bytes)
#define _Out_
#define _Out_opt_
#define _Out_range_(low, high)
#define _Out_writes_(count)
#define _Out_writes_bytes_(bytes)
#define _Out_writes_bytes_opt_(bytes)
#define _Out_writes_bytes_to_(bytes, written)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_result_maybenull_
#define _Outptr_result_bytebuffer_(bytes)
#define _Outref_
#define _Reserved_
#define _Notnull_
#define _Maybenull_
#define _Null_terminated_
#define _Printf_format_string_
#define _Field_size_(count)
#define _Field_size_bytes_(bytes)
#define _Field_range_(low, high)
#define _Struct_size_bytes_(bytes)

// Functions
#define _Use_decl_annotations_
#define _Must_inspect_result_
#define _Check_return_
#define _Success_(condition)
#define _Return_type_success_(condition)
#define _Ret_maybenull_
#define _Ret_notnull_
#define _Pre_
#define _Post_
#define _Pre_satisfies_(condition)
#define _Post_satisfies_(condition)
#define _When_(condition, annotations)
#define _At_(target, annotations)
#define _Function_class_(name)
#define _Dispatch_type_(type)
#define _Analysis_assume_(condition) ((void)0)
#define _Analysis_noreturn_
#define _Kernel_entry_
#define _Kernel_clear_do_init_(answer)

// IRQL
#define _IRQL_requires_(level)
#define _IRQL_requires_max_(level)
#define _IRQL_requires_min_(level)
#define _IRQL_requires_same_
#define _IRQL_always_function_max_(level)
#define _IRQL_always_function_min_(level)
#define _IRQL_raises_(level)
#define _IRQL_saves_
#define _IRQL_restores_
#define _IRQL_saves_global_(kind, parameter)
#define _IRQL_restores_global_(kind, parameter)
#define _IRQL_uses_cancel_
#define _IRQL_is_cancel_
#define _Kernel_float_saved_
#define _Kernel_float_restored_
#define _Kernel_float_used_

// Locks
#define _Guarded_by_(lock)
#define _Write_guarded_by_(lock)
#define _Interlocked_
#define _Interlocked_operand_
#define _Acquires_lock_(lock)
#define _Acquires_exclusive_lock_(lock)
#define _Acquires_shared_lock_(lock)
#define _Acquires_nonreentrant_lock_(lock)
#define _Releases_lock_(lock)
#define _Releases_exclusive_lock_(lock)
#define _Releases_shared_lock_(lock)
#define _Releases_nonreentrant_lock_(lock)
#define _Requires_lock_held_(lock)
#define _Requires_exclusive_lock_held_(lock)
#define _Requires_shared_lock_held_(lock)
#define _Requires_lock_not_held_(lock)
#define _Requires_no_locks_held_
#define _Has_lock_kind_(kind)
#define _Has_lock_level_(level)
#define _Lock_level_order_(first, second)
#define _Create_lock_level_(level)
#define _Post_same_lock_(first, second)
#define _Create_lock_(lock)
#define _No_competing_thread_
#define _No_competing_thread_begin_
#define _No_competing_thread_end_
#define _Benign_race_begin_
#define _Benign_race_end_

// Memory that must be given back, and the older spellings
#define __drv_aliasesMem
#define __drv_allocatesMem(kind)
#define __drv_freesMem(kind)
#define __drv_strictTypeMatch(mode)
#define __analysis_assume(condition) ((void)0)
