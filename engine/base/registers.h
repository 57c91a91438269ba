// The registers of a simulated device: the same for every scenario, so that lessons can rely on them.
//
// A device does transfers (reads or writes of its medium by DMA; the machine shows their time, not their bytes) and has
// events to tell: a transfer that ended, or one that the scenario's list makes happen. All registers have 32 bits; a
// narrower access reads or writes the low bytes. Everything the device has to tell waits in its event list.
//
//   0x00 CONTROL      bit 0 interrupts enabled, 1 after reset; writing bit 1 resets the device: transfers and events are dropped
//   0x04 STATUS       bit 0 busy, bit 1 the event list is not empty, bit 2 interrupt not yet acknowledged, bit 3 overrun
//   0x08 ACKNOWLEDGE  write the bits 2 and 3 of STATUS to clear them; a line-based interrupt stays asserted until then
//   0x0C TAG          the driver's number for the next transfer; 0 = the device counts them from 1
//   0x10 LENGTH       writing N starts a transfer of N bytes with TAG, or puts it behind those under way (at most 8, else overrun);
//                     reads what is left of the running one's N
//   0x14 EVENT        reading takes the oldest event off the list: the TAG of a transfer, kOfList + n for the n-th event
//                     of the scenario's list; 0 = none. The list holds 16; one too many is dropped (overrun)
//   0x18 EVENTS       how many are on the list
//   0x1C TRANSFERS    how many transfers have ended
//   0x20..0x3C        SCRATCH, eight registers that keep what is written
//   0x1000..0x1FFF    DATA, a window for programmed I/O: what is written there is gone, what is read is 0
#pragma once

#include <cstdint>
#include <string>

namespace syncscope::registers {

inline constexpr std::uint32_t kControl = 0x00, kStatus = 0x04, kAcknowledge = 0x08, kTag = 0x0C, kLength = 0x10, kEvent = 0x14, kEvents = 0x18,
                               kTransfers = 0x1C, kScratch = 0x20, kScratchEnd = 0x40, kData = 0x1000, kBytes = 0x2000;

inline constexpr std::uint32_t kEnable = 1, kReset = 2;                                   // CONTROL
inline constexpr std::uint32_t kBusy = 1, kHasEvents = 2, kUnacknowledged = 4, kOverrun = 8; // STATUS
inline constexpr std::uint32_t kOfList = 0x80000000u;                                     // EVENT
inline constexpr std::uint32_t kTransfersAtOnce = 8, kEventsAtOnce = 16, kScratchRegisters = 8;

// Where the device is: device n of the scenario at this physical address + n * kBytes (MmMapIoSpaceEx gives the address to use).
inline constexpr std::uint64_t kPhysicalBase = 0xFEB00000ull;

std::string name(std::uint32_t offset); // "STATUS", "SCRATCH3", "DATA"; "+0x44" where there is none

} // namespace syncscope::registers
