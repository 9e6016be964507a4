// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/display_name.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/words.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/diagnose/text_encodings.h"
#include "core/engine/dns/punycode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace dkimlens::analysis {

namespace {

// "=?charset?encoding?text?=" at the start of some text.
struct EncodedWord
{
    std::string_view charset;
    char encoding = '\0'; // in lower case
    std::string_view text;
    std::size_t size = 0; // with its marks
};

std::optional<EncodedWord> encodedWordAt(std::string_view text)
{
    constexpr std::size_t longest = 1024; // RFC 2047, 2 allows 75; others write more
    const std::string_view window = text.substr(0, longest);
    if (!window.starts_with("=?"))
        return std::nullopt;
    const std::size_t afterCharset = window.find('?', 2);
    const std::size_t afterEncoding =
        afterCharset == std::string_view::npos ? afterCharset : afterCharset + 2;
    if (afterEncoding >= window.size() || window[afterEncoding] != '?')
        return std::nullopt;
    const std::size_t end = window.find("?=", afterEncoding + 1);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view charset = window.substr(2, afterCharset - 2);
    return EncodedWord{charset.substr(0, charset.find('*')), toLower(window[afterCharset + 1]),
                       window.substr(afterEncoding + 1, end - afterEncoding - 1), end + 2};
}

std::optional<std::string> octetsOf(const EncodedWord &word)
{
    if (word.encoding == 'b')
        return crypto::fromBase64(word.text);
    if (word.encoding != 'q')
        return std::nullopt;
    std::string text(word.text);
    std::ranges::replace(text, '_', ' ');
    return diagnose::fromQuotedPrintable(text);
}

std::optional<std::string> decoded(const EncodedWord &word)
{
    std::optional<std::string> octets = octetsOf(word);
    const std::string charset = toLower(word.charset);
    if (!octets)
        return std::nullopt;
    if (charset == "utf-8" || charset == "us-ascii")
        return octets;
    if (charset == "iso-8859-1")
        return diagnose::utf8FromLatin1(*octets);
    return charset == "windows-1252" ? diagnose::utf8FromWindows1252(*octets) : std::nullopt;
}

enum class Script : std::uint8_t { Other, Latin, Greek, Cyrillic };

struct Block
{
    char32_t first;
    char32_t last;
    Script script;
};

// The alphabets whose letters people take for each other (Unicode, Blocks.txt).
constexpr std::array blocks{
    Block{U'A', U'Z', Script::Latin},        Block{U'a', U'z', Script::Latin},
    Block{0x00c0, 0x024f, Script::Latin},    Block{0x1e00, 0x1eff, Script::Latin},
    Block{0x0370, 0x03ff, Script::Greek},    Block{0x1f00, 0x1fff, Script::Greek},
    Block{0x0400, 0x052f, Script::Cyrillic}, Block{0x2de0, 0x2dff, Script::Cyrillic},
    Block{0xa640, 0xa69f, Script::Cyrillic},
};

Script scriptOf(char32_t c)
{
    const auto *const block =
        std::ranges::find_if(blocks, [c](const Block &one) { return c >= one.first && c <= one.last; });
    return block == blocks.end() ? Script::Other : block->script;
}

bool isMixed(std::string_view word)
{
    const std::optional<std::u32string> letters = dns::decodeUtf8(word);
    if (!letters)
        return false;
    Script first = Script::Other;
    for (const char32_t c : *letters) {
        const Script script = scriptOf(c);
        if (script != Script::Other && first != Script::Other && script != first)
            return true;
        first = script == Script::Other ? first : script;
    }
    return false;
}

constexpr bool isHidden(char32_t c)
{
    return c == 0x00ad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff;
}

} // namespace

std::string decodedName(std::string_view name)
{
    std::string text;
    std::size_t afterWord = std::string::npos; // where text stood after the last encoded word
    while (!name.empty()) {
        const std::optional<EncodedWord> word = encodedWordAt(name);
        const std::optional<std::string> part = word ? decoded(*word) : std::nullopt;
        if (!part) {
            text += name.front();
            name.remove_prefix(1);
            continue;
        }
        const bool isBlankBetween = afterWord != std::string::npos
            && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(afterWord), text.end(), isWsp);
        if (isBlankBetween) // RFC 2047, 6.2: white space between encoded words is not shown
            text.resize(afterWord);
        text += *part;
        afterWord = text.size();
        name.remove_prefix(word->size);
    }
    return text;
}

std::optional<std::string> addressIn(std::string_view name)
{
    for (const std::string_view word : wordsOf(name, " \t,;:()<>[]\"'")) {
        const std::size_t at = word.find('@');
        const bool hasDomain = at != std::string_view::npos && at > 0
            && word.find('.', at + 2) != std::string_view::npos && !word.ends_with('.');
        if (hasDomain)
            return std::string(word);
    }
    return std::nullopt;
}

std::optional<std::string> mixedWordIn(std::string_view name)
{
    for (const std::string_view word : wordsOf(name, " \t,;:()<>[]\"'-/")) {
        if (isMixed(word))
            return std::string(word);
    }
    return std::nullopt;
}

bool hidesCharacters(std::string_view name)
{
    const std::optional<std::u32string> characters = dns::decodeUtf8(name);
    return characters && std::ranges::any_of(*characters, isHidden);
}

} // namespace dkimlens::analysis
