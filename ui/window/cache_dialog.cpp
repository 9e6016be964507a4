// SPDX-License-Identifier: Apache-2.0
#include "ui/window/cache_dialog.h"

#include "ui/pages/empty_note.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace dkimlens::window {
namespace {

using session::AnswerCache;
using widgets::scaled;
using namespace std::chrono_literals;

constexpr int timeColumn = 3;

struct ColumnWidth
{
    int column;
    int width; // of the design
};

constexpr std::array widths{ColumnWidth{1, 130}, ColumnWidth{2, 200}, ColumnWidth{timeColumn, 110}};
constexpr auto beat = 1s; // the time left is counted down

QTreeWidget *makeTree()
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("cachedAnswers"));
    tree->setAccessibleName(CacheDialog::tr("Answers kept"));
    tree->setHeaderLabels({CacheDialog::tr("Name"), CacheDialog::tr("Answer"), CacheDialog::tr("Server"),
                           CacheDialog::tr("Time left")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setItemDelegate(new widgets::CellDelegate(tree));
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    for (const ColumnWidth &column : widths)
        tree->setColumnWidth(column.column, scaled(column.width));
    return tree;
}

// The system does not tell which of its servers answered, and from the root servers down there are many.
QString serverText(const dns::Answer &answer)
{
    if (!answer.server.empty())
        return text::fromOctets(answer.server);
    return answer.source == dns::Source::Unbound ? CacheDialog::tr("Validating resolver")
                                                 : CacheDialog::tr("System resolver");
}

QTreeWidgetItem *itemOf(const AnswerCache::Entry &entry, std::int64_t secondsLeft)
{
    auto *item =
        new QTreeWidgetItem({text::fromOctets(entry.answer.question.name), text::label(entry.answer.status),
                             serverText(entry.answer), text::duration(secondsLeft)});
    for (int column = 0; column < timeColumn; ++column)
        item->setToolTip(column, item->text(column));
    return item;
}

} // namespace

CacheDialog::CacheDialog(std::vector<AnswerCache *> caches, QWidget *parent)
    : QDialog(parent)
    , m_caches(std::move(caches))
    , m_answers(makeTree())
{
    setObjectName(QStringLiteral("cacheDialog"));
    setWindowTitle(tr("Answers kept"));
    auto *note = new pages::TextLabel(widgets::TextRole::Body, pages::TextLabel::Tone::Second);
    note->setWordWrap(true);
    note->setText(
        tr("DNS says how long each answer counts. It is not asked again before, and nothing is kept "
           "when the program ends."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_clear = buttons->addButton(tr("&Forget all"), QDialogButtonBox::ResetRole);
    m_clear->setObjectName(QStringLiteral("clearCache"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_answers, 1);
    new pages::EmptyNote(m_answers, tr("No answer is kept."));
    layout->addWidget(buttons);
    for (AnswerCache *cache : m_caches) {
        connect(m_clear, &QPushButton::clicked, cache, &AnswerCache::clear);
        connect(cache, &AnswerCache::changed, this, &CacheDialog::refresh);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &CacheDialog::countDown);
    timer->start(beat);
    resize(scaled(720), scaled(360));
    refresh();
}

std::vector<CacheDialog::Kept> CacheDialog::kept() const
{
    std::vector<Kept> all;
    for (AnswerCache *cache : m_caches) {
        for (const AnswerCache::Entry &entry : cache->entries())
            all.push_back({cache, entry});
    }
    std::ranges::stable_sort(all, {}, [](const Kept &one) { return one.entry.answer.question; });
    return all;
}

void CacheDialog::refresh()
{
    m_answers->clear();
    for (const Kept &one : kept()) {
        const auto left = one.cache->secondsLeft(one.entry.answer.question);
        m_answers->addTopLevelItem(itemOf(one.entry, left.value_or(0)));
    }
    m_clear->setEnabled(m_answers->topLevelItemCount() > 0);
}

// Rows stay where they are, selected or scrolled to, until one of them no longer counts.
void CacheDialog::countDown()
{
    const std::vector<Kept> entries = kept();
    if (entries.size() != static_cast<std::size_t>(m_answers->topLevelItemCount()))
        return refresh();
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const Kept &one = entries[row];
        const auto left = one.cache->secondsLeft(one.entry.answer.question);
        m_answers->topLevelItem(static_cast<int>(row))->setText(timeColumn, text::duration(left.value_or(0)));
    }
}

} // namespace dkimlens::window
