// SPDX-License-Identifier: Apache-2.0
#include "ui/text/rfc_text.h"

#include "ui/text/texts.h"

namespace dkimlens::text {

QString rfcSection(std::string_view rfc)
{
    if (rfc.empty())
        return {};
    return QStringLiteral("RFC ") + fromOctets(rfc).replace(QLatin1Char('#'), QStringLiteral(" §"));
}

} // namespace dkimlens::text
