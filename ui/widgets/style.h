// SPDX-License-Identifier: Apache-2.0
// How the standard widgets look: Qt's Fusion style, repainted flat with the design's tokens.

#pragma once

#include <QProxyStyle>

namespace dkimlens::widgets {

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
};

} // namespace dkimlens::widgets
