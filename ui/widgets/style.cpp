// SPDX-License-Identifier: Apache-2.0
// The style's tables: who paints what, and how large it is.

#include "ui/widgets/style.h"

namespace dkimlens::widgets {

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

} // namespace dkimlens::widgets
