// Colours by meaning. Everything drawn names a token; a theme says what it looks like.
//
// IRQL has the hue, and its luminance is monotone (a higher level lies further from the background), so that order
// survives greyscale. Lock states have patterns and ink: hue is not theirs. No colour is ever the only cue.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace syncscope::picture {

// PrintMono is for paper without colour; HighContrast for the screen; Projector for a bright room, with all text at 7 to 1.
enum class Theme : std::uint8_t { Light, Dark, PrintMono, HighContrast, Projector };
inline constexpr int kThemes = 5;

enum class Token : std::uint8_t {
    None,     // nothing is drawn
    Surface, Lane, Grid, ZeroTime, // background; behind a lane; ruled lines; where several events share one instant
    Text, MutedText,
    Passive, Apc, Dispatch, Dirql,             // fills by IRQL
    OnPassive, OnApc, OnDispatch, OnDirql,     // text on them
    LockFree, LockHeld, OnLockHeld, WaitBlocked,
    RequestQueued, RequestOwned, OnRequest,
    Violation, ViolationTint, OnViolation,
    Flow,     // arrows
    Playhead, Halo, Selection, OnSelection,
    Processor0, Processor1, Processor2, Processor3, // identity of a processor, repeated from 4 on with another pattern
};
inline constexpr int kTokens = static_cast<int>(Token::Processor3) + 1;

struct Rgb {
    std::uint8_t r = 0, g = 0, b = 0;

    friend constexpr bool operator==(Rgb, Rgb) = default;
};

Rgb colour(Theme theme, Token token);
std::string_view name(Token token);  // "lock-held": class names in SVG
std::string_view name(Theme theme);  // "light", "dark", "print-mono", "high-contrast", "projector"
std::string hex(Rgb colour);         // "#269a91"

constexpr Token processorToken(std::uint32_t processor)
{
    return static_cast<Token>(static_cast<std::uint32_t>(Token::Processor0) + processor % 4);
}

// WCAG 2 contrast ratio in hundredths, 100 .. 2100.
int contrast(Rgb a, Rgb b);

} // namespace syncscope::picture
