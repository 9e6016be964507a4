// SPDX-License-Identifier: Apache-2.0
#include "ui/text/header_text.h"

#include "core/engine/base/ascii.h"
#include "ui/text/texts.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <string>

namespace dkimlens::text {
namespace {

constexpr std::size_t longestShown = 2000; // octets: a field of a megabyte is not read by anybody in a list

// RFC 2047, 4.2: "_" is a space, "=XX" an octet.
QByteArray fromQ(std::string_view text)
{
    QByteArray quotedPrintable =
        QByteArray(text.data(), static_cast<qsizetype>(text.size())).replace('_', ' ');
    return QByteArray::fromPercentEncoding(quotedPrintable, '=');
}

QByteArray fromB(std::string_view text)
{
    return QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

std::optional<QString> decodedOctets(const std::string &charset, const QByteArray &octets)
{
    QStringDecoder decoder(charset.c_str());
    if (!decoder.isValid())
        return std::nullopt;
    return QString(decoder.decode(octets));
}

// `word`: what stands between "=?" and "?=".
std::optional<QString> decodedWord(std::string_view word)
{
    Slice rest(word);
    const std::string_view charset = rest.takeUntil('?').text();
    const std::string_view form = rest.takeUntil('?').text();
    const std::string name(charset.substr(0, charset.find('*'))); // RFC 2231, 5: a language may follow
    if (equalsIgnoringCase(form, "B"))
        return decodedOctets(name, fromB(rest.text()));
    if (equalsIgnoringCase(form, "Q"))
        return decodedOctets(name, fromQ(rest.text()));
    return std::nullopt;
}

// The end of an encoded word that begins `text`, after its "?="; npos where none does.
std::size_t endOfWord(std::string_view text)
{
    const std::size_t charsetEnd = text.find('?', 2);
    if (charsetEnd == std::string_view::npos)
        return charsetEnd;
    const std::size_t formEnd = text.find('?', charsetEnd + 1);
    const std::size_t end = formEnd == std::string_view::npos ? formEnd : text.find("?=", formEnd + 1);
    return end == std::string_view::npos ? end : end + 2;
}

bool isBlank(std::string_view text)
{
    return std::ranges::all_of(text, isFoldingSpace);
}

std::string unfolded(std::string_view value)
{
    std::string text(Slice(value).trimmed(isFoldingSpace).first(longestShown).text());
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n'; });
    return text;
}

} // namespace

QString decodedHeader(std::string_view value)
{
    const std::string text = unfolded(value);
    std::string_view rest = text;
    QString decoded;
    bool afterWord = false;
    while (!rest.empty()) {
        const std::size_t begin = std::min(rest.find("=?"), rest.size());
        const std::string_view plain = rest.substr(0, begin);
        const std::size_t length =
            begin < rest.size() ? endOfWord(rest.substr(begin)) : std::string_view::npos;
        if (length == std::string_view::npos)
            return decoded + fromOctets(rest);
        const std::string_view word = rest.substr(begin, length);
        const std::optional<QString> made = decodedWord(word.substr(2, length - 4));
        if (!(afterWord && made && isBlank(plain))) // RFC 2047, 6.2: space between two encoded words is none
            decoded += fromOctets(plain);
        decoded += made ? *made : fromOctets(word);
        afterWord = made.has_value();
        rest.remove_prefix(begin + length);
    }
    return decoded;
}

QString headerText(const message::Message &message, std::string_view name)
{
    const auto &fields = message.fields();
    const auto field = std::ranges::find_if(fields, [&](const message::HeaderField &candidate) {
        return equalsIgnoringCase(message.text(candidate.name), name);
    });
    return field == fields.end() ? QString() : decodedHeader(message.text(field->value));
}

} // namespace dkimlens::text
