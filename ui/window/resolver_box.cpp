// SPDX-License-Identifier: Apache-2.0
#include "ui/window/resolver_box.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QSignalBlocker>

#include <algorithm>

namespace dkimlens::window {

using models::KeySource;
using widgets::Symbol;

ResolverBox::ResolverBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("resolverBox"));
    setAccessibleName(tr("Where keys come from"));
    setToolTip(tr("Where keys come from"));
    setFixedWidth(widgets::scaled(widgets::length::resolverBox));
    show({});
    connect(this, &QComboBox::activated, this, &ResolverBox::choose);
}

void ResolverBox::show(const KeySource &source)
{
    const QSignalBlocker blocker(this);
    m_shown = source;
    m_sources = {{KeySource::Kind::System, {}}, {KeySource::Kind::Offline, {}}};
    if (std::ranges::find(m_sources, source) == m_sources.end())
        m_sources.push_back(source);
    clear();
    for (const KeySource &known : m_sources) {
        const bool isFile = known.kind == KeySource::Kind::Samples || known.kind == KeySource::Kind::File;
        addItem(widgets::icon(isFile ? Symbol::Key : Symbol::Globe), models::nameOf(known), known.path);
    }
    addItem(widgets::icon(Symbol::Open), tr("Key file…"));
    setCurrentIndex(static_cast<int>(std::ranges::find(m_sources, source) - m_sources.begin()));
}

void ResolverBox::choose(int row)
{
    const auto index = static_cast<std::size_t>(row);
    const KeySource shown = m_shown;
    if (index < m_sources.size()) {
        emit sourceChosen(m_sources[index]);
        return;
    }
    show(shown); // until a file is chosen
    emit fileRequested();
}

} // namespace dkimlens::window
