// SPDX-License-Identifier: Apache-2.0
#include "ui/window/resolver_box.h"

#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace dkimlens::window {

using models::KeySource;
using widgets::Symbol;

ResolverBox::ResolverBox(QWidget *parent)
    : QComboBox(parent)
    , m_sources(models::usableSources({}))
{
    setObjectName(QStringLiteral("resolverBox"));
    setAccessibleName(tr("Where keys come from"));
    setFixedWidth(widgets::scaled(widgets::length::resolverBox));
    setMaxVisibleItems(20);
    show({});
    connect(this, &QComboBox::activated, this, &ResolverBox::choose);
}

void ResolverBox::setSources(const std::vector<KeySource> &sources)
{
    m_sources = sources;
    fill();
}

void ResolverBox::show(const KeySource &source)
{
    m_shown = source;
    fill();
}

// The one that is shown is among them, even where it is not one of those that are set up.
void ResolverBox::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    m_commands.clear();
    for (const KeySource &source : m_sources)
        addSource(source);
    const auto shown = std::ranges::find(m_sources, m_shown);
    if (shown == m_sources.end())
        addSource(m_shown);
    insertSeparator(count());
    m_commands.emplace_back();
    addCommand(Symbol::Open, tr("Key file…"), [this] { emit fileRequested(); });
    addCommand(Symbol::Folder, tr("Key folder…"), [this] { emit folderRequested(); });
    setCurrentIndex(static_cast<int>(shown - m_sources.begin()));
    setToolTip(models::sentenceOf(m_shown));
    view()->setMinimumWidth(view()->sizeHintForColumn(0));
}

void ResolverBox::addSource(const KeySource &source)
{
    const bool isFile = source.kind == KeySource::Kind::Samples || source.kind == KeySource::Kind::File;
    addCommand(isFile ? Symbol::Key : Symbol::Globe, models::nameOf(source),
               [this, source] { emit sourceChosen(source); });
}

void ResolverBox::addCommand(Symbol symbol, const QString &text, std::function<void()> command)
{
    addItem(widgets::icon(symbol), text);
    m_commands.push_back(std::move(command));
}

// Until something else is in force, the box shows what is.
void ResolverBox::choose(int row)
{
    const std::function<void()> command = m_commands.at(static_cast<std::size_t>(row));
    fill();
    if (command)
        command();
}

} // namespace dkimlens::window
