// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rfc_link.h"

#include "ui/text/texts.h"

namespace dkimlens::models {

QUrl rfcLink(const QString &document, const QString &section)
{
    const QString number = document.section(QLatin1Char(' '), 1, 1);
    if (number.isEmpty())
        return {};
    QUrl url(QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1").arg(number));
    if (!section.isEmpty()) {
        const bool isAppendix = section.front().isLetter();
        url.setFragment((isAppendix ? QStringLiteral("appendix-") : QStringLiteral("section-")) + section);
    }
    return url;
}

QUrl rfcLink(std::string_view rfc)
{
    const QString cited = text::fromOctets(rfc);
    return rfcLink(QStringLiteral("RFC ") + cited.section(QLatin1Char('#'), 0, 0),
                   cited.section(QLatin1Char('#'), 1));
}

} // namespace dkimlens::models
