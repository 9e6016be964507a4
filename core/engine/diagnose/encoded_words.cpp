// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/encoded_words.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/diagnose/text_encodings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace dkimlens::diagnose {

namespace {

// "=?charset?Q?text?=" and its place.
struct EncodedWord
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string charset;
    std::string octets; // decoded
};

std::optional<std::string> decodedWord(char encoding, std::string_view text)
{
    if (toLower(encoding) == 'b')
        return crypto::fromBase64(text);
    if (toLower(encoding) != 'q')
        return std::nullopt;
    std::string spaced(text);
    std::ranges::replace(spaced, '_', ' ');
    return fromQuotedPrintable(spaced);
}

std::optional<EncodedWord> wordAt(std::string_view text, std::size_t at)
{
    const std::size_t charset = at + 2;
    const std::size_t encoding = text.find('?', charset);
    if (encoding == std::string_view::npos || encoding + 2 >= text.size() || text[encoding + 2] != '?')
        return std::nullopt;
    const std::size_t begin = encoding + 3;
    const std::size_t end = text.find("?=", begin);
    if (end == std::string_view::npos)
        return std::nullopt;
    std::optional<std::string> octets = decodedWord(text[encoding + 1], text.substr(begin, end - begin));
    if (!octets)
        return std::nullopt;
    return EncodedWord{at, end + 2, std::string(text.substr(charset, encoding - charset)),
                       std::move(*octets)};
}

constexpr std::size_t longestWord = 998; // RFC 5322, 2.1.1: none goes on in another line

std::vector<EncodedWord> wordsIn(std::string_view text)
{
    std::vector<EncodedWord> words;
    for (std::size_t at = text.find("=?"); at != std::string_view::npos; at = text.find("=?", at)) {
        std::optional<EncodedWord> word = wordAt(text.substr(0, at + longestWord), at);
        at = word ? word->end : at + 2;
        if (word)
            words.push_back(std::move(*word));
    }
    return words;
}

bool isGap(std::string_view text)
{
    return std::ranges::all_of(text, isFoldingSpace);
}

// Neighbours of one charset become one: white space between encoded words is no text (RFC 2047, 6.2).
std::vector<EncodedWord> joined(std::string_view text, const std::vector<EncodedWord> &words)
{
    std::vector<EncodedWord> runs;
    for (const EncodedWord &word : words) {
        const bool goesOn = !runs.empty() && equalsIgnoringCase(runs.back().charset, word.charset)
            && isGap(text.substr(runs.back().end, word.begin - runs.back().end));
        if (!goesOn) {
            runs.push_back(word);
            continue;
        }
        runs.back().end = word.end;
        runs.back().octets += word.octets;
    }
    return runs;
}

using Write = std::string (*)(const EncodedWord &word);

std::string rewritten(std::string_view field, const std::vector<EncodedWord> &words, Write write)
{
    std::string text;
    std::size_t at = 0;
    for (const EncodedWord &word : words) {
        text.append(field.substr(at, word.begin - at)).append(write(word));
        at = word.end;
    }
    return text.append(field.substr(at));
}

std::string inB(const EncodedWord &word)
{
    return "=?" + word.charset + "?B?" + crypto::toBase64(word.octets) + "?=";
}

// What stands for itself in a Q word anywhere (RFC 2047, 5, rule 3), or nearly anywhere (rule 1).
bool isStrict(char c)
{
    return isAlphaNumeric(c) || std::string_view("!*+-/").find(c) != std::string_view::npos;
}

bool isLoose(char c)
{
    return isAscii(c) && !isControl(c) && std::string_view("=?_ ").find(c) == std::string_view::npos;
}

std::string inQ(const EncodedWord &word, bool (*isPlain)(char))
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "=?" + word.charset + "?Q?";
    for (const char c : word.octets) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == ' ')
            text += '_';
        else if (isPlain(c))
            text += c;
        else
            text.append({'=', digits[octet >> 4], digits[octet & 15]});
    }
    return text + "?=";
}

std::string inStrictQ(const EncodedWord &word)
{
    return inQ(word, isStrict);
}

std::string inLooseQ(const EncodedWord &word)
{
    return inQ(word, isLoose);
}

std::string raw(const EncodedWord &word)
{
    return word.octets;
}

template<Write write>
std::string eachWord(std::string_view field)
{
    return rewritten(field, wordsIn(field), write);
}

template<Write write>
std::string joinedWords(std::string_view field)
{
    return rewritten(field, joined(field, wordsIn(field)), write);
}

// "=?utf-8?q?" and "=?UTF-8?Q?": the case of charset and encoding.
template<char (*cased)(char)>
std::string namesCased(std::string_view field)
{
    std::string text(field);
    for (const EncodedWord &word : wordsIn(field)) {
        const std::size_t end = word.begin + 2 + word.charset.size() + 2; // with "?Q"
        for (std::size_t at = word.begin + 2; at < end; ++at)
            text[at] = cased(text[at]);
    }
    return text;
}

char lower(char c)
{
    return toLower(c);
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

// The stretches outside ASCII, from their first word to their last; `charset` as programs write it.
std::vector<EncodedWord> rawStretches(std::string_view field, std::string_view charset)
{
    const std::size_t value = field.find(':') + 1;
    const auto isRaw = [](char c) { return !isAscii(c); };
    const auto first = std::ranges::find_if(field.substr(value), isRaw);
    if (value == 0 || first == field.substr(value).end())
        return {};
    const auto begin = value + static_cast<std::size_t>(first - field.substr(value).begin());
    std::size_t end = field.size();
    while (isAscii(field[end - 1]))
        --end;
    const std::size_t word = field.find_last_of(" \t:\"", begin) + 1;
    const std::size_t last = std::min(field.find_first_of(" \t\r\n\"<", end), field.size());
    return {{word, last, std::string(charset), std::string(field.substr(word, last - word))}};
}

std::vector<EncodedWord> wholeValue(std::string_view field, std::string_view charset)
{
    std::vector<EncodedWord> stretches = rawStretches(field, charset);
    if (stretches.empty())
        return {};
    const std::size_t begin = std::min(field.find_first_not_of(" \t", field.find(':') + 1), field.size());
    return {{begin, field.size(), std::string(charset), std::string(field.substr(begin))}};
}

template<Write write>
std::string encodedStretch(std::string_view field)
{
    return rewritten(field, rawStretches(field, "UTF-8"), write);
}

template<Write write>
std::string encodedStretchLower(std::string_view field)
{
    return rewritten(field, rawStretches(field, "utf-8"), write);
}

template<Write write>
std::string encodedValue(std::string_view field)
{
    return rewritten(field, wholeValue(field, "UTF-8"), write);
}

template<Write write>
std::string encodedValueLower(std::string_view field)
{
    return rewritten(field, wholeValue(field, "utf-8"), write);
}

constexpr std::array<FieldForm, 22> forms{
    joinedWords<raw>,
    joinedWords<inB>,
    joinedWords<inStrictQ>,
    joinedWords<inLooseQ>,
    eachWord<inB>,
    eachWord<inStrictQ>,
    eachWord<inLooseQ>,
    eachWord<raw>,
    namesCased<lower>,
    namesCased<upper>,
    encodedStretch<inB>,
    encodedStretch<inStrictQ>,
    encodedStretch<inLooseQ>,
    encodedStretchLower<inB>,
    encodedStretchLower<inStrictQ>,
    encodedStretchLower<inLooseQ>,
    encodedValue<inB>,
    encodedValue<inStrictQ>,
    encodedValue<inLooseQ>,
    encodedValueLower<inB>,
    encodedValueLower<inStrictQ>,
    encodedValueLower<inLooseQ>,
};

} // namespace

std::span<const FieldForm> encodedWordForms()
{
    return forms;
}

} // namespace dkimlens::diagnose
