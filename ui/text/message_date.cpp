// SPDX-License-Identifier: Apache-2.0
// The Date field of a message as a point in time.

#include "ui/text/message_date.h"

#include "core/engine/base/ascii.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace dkimlens::text {

namespace {

// Qt reads the numeric zone only, and no comment after it.
QString forQt(std::string_view value)
{
    QString text = QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()));
    text = text.section(QLatin1Char('('), 0, 0).simplified();
    static const QRegularExpression universal(QStringLiteral(" (GMT|UTC|UT|Z)$"));
    return text.replace(universal, QStringLiteral(" +0000"));
}

} // namespace

std::optional<std::int64_t> dateOf(const message::Message &message)
{
    const auto isDate = [&message](const message::HeaderField &field) {
        return equalsIgnoringCase(message.text(field.name), "date");
    };
    const auto &fields = message.fields();
    const auto first = std::ranges::find_if(fields, isDate);
    if (first == fields.end() || std::find_if(first + 1, fields.end(), isDate) != fields.end())
        return std::nullopt;

    constexpr std::size_t longestDate = 200; // octets; a longer one is none
    const std::string_view value = message.text(first->value);
    const QDateTime time = QDateTime::fromString(forQt(value.substr(0, longestDate)), Qt::RFC2822Date);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace dkimlens::text
