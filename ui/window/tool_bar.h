// SPDX-License-Identifier: Apache-2.0
// The tool bar: what is done most, where keys come from, and the way to search the bytes.

#pragma once

#include "ui/models/key_source.h"

#include <QToolBar>

namespace dkimlens::window {

class Commands;
class ResolverBox;

class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(const Commands &commands);

    ResolverBox *resolverBox() const { return m_resolver; }

    // Without words where the window is narrow.
    void setCompact(bool isCompact);

private:
    ResolverBox *m_resolver;
};

} // namespace dkimlens::window
