// SPDX-License-Identifier: Apache-2.0
// Showing octets that may be anything: broken UTF-8, controls, characters that turn the text around.

#include "ui/text/octets.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QUtf8StringView>

namespace dkimlens::text {

namespace {

class Octets
{
    Q_DECLARE_TR_FUNCTIONS(Octets)
};

constexpr QChar ellipsis(0x2026);

QString escaped(char octet)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(octet);
    return QStringLiteral("\\x") + QLatin1Char(digits[value >> 4U]) + QLatin1Char(digits[value & 0xfU]);
}

// Controls, and what makes the text beside it run the other way: a sender must not rearrange our sentences.
bool isUnsuitable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

QString escapedAll(std::string_view octets)
{
    QString text;
    for (const char octet : octets)
        text += escaped(octet);
    return text;
}

QString fromUtf8(std::string_view line)
{
    QString text;
    const QString decoded = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    for (const char32_t c : decoded.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        text += isUnsuitable(c) ? escapedAll(character.toStdString()) : character;
    }
    return text;
}

QString fromOtherOctets(std::string_view line)
{
    QString text;
    for (const char octet : line)
        text += isAscii(octet) && !isControl(octet) ? QString(QLatin1Char(octet)) : escaped(octet);
    return text;
}

QString fromLine(std::string_view line)
{
    const QUtf8StringView view(line.data(), static_cast<qsizetype>(line.size()));
    return view.isValidUtf8() ? fromUtf8(line) : fromOtherOctets(line);
}

} // namespace

// Valid UTF-8 or not is decided line by line, so that one Latin-1 line leaves the others readable.
QString fromOctets(std::string_view octets)
{
    QString text;
    while (!octets.empty()) {
        const std::size_t lineEnd = octets.find('\n');
        const std::size_t size = lineEnd == std::string_view::npos ? octets.size() : lineEnd + 1;
        text += fromLine(octets.substr(0, size));
        octets.remove_prefix(size);
    }
    return text;
}

QString shortToken(std::string_view octets, qsizetype limit)
{
    const std::string_view enough =
        octets.substr(0, static_cast<std::size_t>(limit) * 4); // UTF-8 has four at most
    const QString text = fromOctets(enough);
    return text.size() <= limit && enough.size() == octets.size() ? text : text.left(limit - 1) + ellipsis;
}

QString inQuotes(std::string_view token)
{
    return token.empty()
        ? Octets::tr("(nothing)", "stands for a value that is empty")
        : Octets::tr("“%1”", "a piece of the message in quotation marks").arg(shortToken(token));
}

QString shortName(std::string_view domain, qsizetype limit)
{
    const QString text = fromOctets(domain);
    return text.size() <= limit ? text : ellipsis + text.right(limit - 1);
}

QString hex(std::string_view octets)
{
    return QString::fromStdString(crypto::toHex(octets, ' '));
}

QString shortHex(std::string_view octets, std::size_t head, std::size_t tail)
{
    if (octets.size() <= head + tail)
        return hex(octets);
    const QStringList pieces{hex(octets.substr(0, head)), ellipsis, hex(octets.substr(octets.size() - tail))};
    return pieces.join(QLatin1Char(' ')).trimmed();
}

QString fieldName(std::string_view name)
{
    QStringList words = shortToken(toLower(name)).split(QLatin1Char('-'));
    static const QStringList initials{QStringLiteral("id"), QStringLiteral("dkim"), QStringLiteral("mime"),
                                      QStringLiteral("arc")};
    for (QString &word : words)
        word = initials.contains(word) ? word.toUpper() : word.left(1).toUpper() + word.mid(1);
    return words.join(QLatin1Char('-'));
}

} // namespace dkimlens::text
