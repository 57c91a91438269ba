// NTSTATUS values that kernel and framework answer with, as ntstatus.h and wdfstatus.h of the Windows headers have them.
#pragma once

#include <cstdint>

namespace syncscope::ntstatus {

inline constexpr std::uint32_t kSuccess = 0;
inline constexpr std::uint32_t kPending = 0x103;
inline constexpr std::uint32_t kNoMoreEntries = 0x8000001A;
inline constexpr std::uint32_t kUnsuccessful = 0xC0000001;
inline constexpr std::uint32_t kInfoLength = 0xC0000004;
inline constexpr std::uint32_t kInvalidParameter = 0xC000000D;
inline constexpr std::uint32_t kNoSuchDevice = 0xC000000E;
inline constexpr std::uint32_t kInvalidDeviceRequest = 0xC0000010;
inline constexpr std::uint32_t kBufferTooSmall = 0xC0000023;
inline constexpr std::uint32_t kObjectNameInvalid = 0xC0000033;
inline constexpr std::uint32_t kMutantNotOwned = 0xC0000046;
inline constexpr std::uint32_t kSemaphoreLimitExceeded = 0xC0000047;
inline constexpr std::uint32_t kIntegerDivideByZero = 0xC0000094;
inline constexpr std::uint32_t kInsufficientResources = 0xC000009A;
inline constexpr std::uint32_t kIoTimeout = 0xC00000B5;
inline constexpr std::uint32_t kNotSupported = 0xC00000BB;
inline constexpr std::uint32_t kCancelled = 0xC0000120;
inline constexpr std::uint32_t kInvalidDeviceState = 0xC0000184;
inline constexpr std::uint32_t kNotFound = 0xC0000225;
inline constexpr std::uint32_t kPowerStateInvalid = 0xC00002D3;

inline constexpr std::uint32_t kPaused = 0xC0200203; // STATUS_WDF_... from here on
inline constexpr std::uint32_t kBusy = 0xC0200204;
inline constexpr std::uint32_t kAttributesInvalid = 0xC0200209;
inline constexpr std::uint32_t kNoCallback = 0xC020020B;
inline constexpr std::uint32_t kIncompatibleLevel = 0xC020020C;
inline constexpr std::uint32_t kParentNotAllowed = 0xC020020F;
inline constexpr std::uint32_t kScopeInvalid = 0xC0200210;
inline constexpr std::uint32_t kLevelInvalid = 0xC0200211;
inline constexpr std::uint32_t kParentNotSpecified = 0xC0200212;

} // namespace syncscope::ntstatus
