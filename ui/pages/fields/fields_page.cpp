// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fields/fields_page.h"

#include "ui/models/field_list_model.h"
#include "ui/pages/empty_note.h"
#include "ui/pages/fields/field_delegate.h"
#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/neighbour_finding_text.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace dkimlens::pages {
namespace {

using models::FieldListModel;
using widgets::scaled;
namespace length = widgets::length;

constexpr int narrow = 900; // of the design: below that width the detail stands below the list
constexpr int filterWidth = 360;
constexpr int nameWidth = 216;
constexpr int valueWidth = 150;

QLineEdit *makeFilter()
{
    auto *filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("fieldFilter"));
    filter->setPlaceholderText(FieldsPage::tr("Find in names, values and meanings"));
    filter->setAccessibleName(FieldsPage::tr("Find header fields"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(scaled(filterWidth));
    filter->addAction(widgets::icon(widgets::Symbol::Search), QLineEdit::LeadingPosition);
    return filter;
}

Remark remarkOf(const dkim::Finding &finding)
{
    const text::FindingText text = text::findingText(finding);
    return {text::statusOf(dkim::severityOf(finding.code)), text.sentence, text.advice,
            dkim::rfcOf(finding.code)};
}

std::size_t sizeOf(const std::vector<ByteRange> &ranges)
{
    return std::transform_reduce(ranges.begin(), ranges.end(), std::size_t{0}, std::plus<>(),
                                 [](ByteRange range) { return range.size(); });
}

bool isSameMessage(const message::Message &one, const message::Message &other)
{
    return one.bytes().data() == other.bytes().data() && one.bytes().size() == other.bytes().size();
}

} // namespace

FieldsPage::FieldsPage(QWidget *parent)
    : MessagePage(parent)
    , m_model(new FieldListModel(m_catalog, this))
    , m_filter(makeFilter())
    , m_count(new TextLabel(widgets::TextRole::Small, TextLabel::Tone::Second))
    , m_table(pages::makeTable(m_model, QStringLiteral("fields"), tr("Header fields")))
    , m_detail(new FieldDetail)
    , m_parts(new QSplitter)
{
    setObjectName(QStringLiteral("fieldsPage"));
    makeTable();
    m_parts->addWidget(makeList());
    m_parts->addWidget(m_detail);
    m_parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_parts);
    setFocusProxy(m_table);
    m_filter->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
    connect(m_filter, &QLineEdit::textChanged, this, &FieldsPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showField();
        announceSelection();
    });
    connect(m_detail, &FieldDetail::partChosen, this, &FieldsPage::announceSelection);
    connect(m_detail, &FieldDetail::referenceChosen, this, &FieldsPage::referenceChosen);
}

QWidget *FieldsPage::makeList()
{
    m_count->setObjectName(QStringLiteral("fieldCount"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(scaled(length::unit), scaled(length::halfUnit), scaled(length::unit),
                            scaled(length::halfUnit));
    top->setSpacing(scaled(length::unit));
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addStretch();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return list;
}

void FieldsPage::makeTable()
{
    m_table->setItemDelegate(new FieldDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(FieldListModel::NameColumn, scaled(nameWidth));
    header->resizeSection(FieldListModel::ValueColumn, scaled(valueWidth));
    header->setStretchLastSection(true);
    new EmptyNote(m_table, tr("No header field has that text."));
}

void FieldsPage::show(const MessageSubject &subject)
{
    if (m_catalog.groups().isEmpty())
        m_catalog = models::FieldCatalog::bundled(); // not before: most people never come here
    const bool isNew = !isSameMessage(m_message, subject.message);
    std::vector<dkim::Finding> findings = subject.analysis.findings;
    std::ranges::copy(subject.sender.findings(), std::back_inserter(findings));
    const message::FieldIndex fields(subject.message);
    analysis::OneClickJudgement oneClick = analysis::judgeOneClick(subject.message, fields, subject.analysis);
    if (!isNew && findings == m_findings && oneClick == m_oneClick)
        return;
    m_message = subject.message;
    m_findings = std::move(findings);
    m_oneClick = std::move(oneClick);
    m_signatures.clear();
    for (const dkim::VerifiedSignature &signature : subject.analysis.signatures)
        m_signatures.emplace_back(signature.field, signature.signature);
    const std::optional<std::size_t> chosen = isNew ? std::nullopt : chosenField();
    const std::vector<ByteRange> part = m_detail->chosenBytes();
    m_model->show(m_message, m_findings);
    refreshRows();
    if (!chosen) {
        m_detail->clear();
        return announceSelection();
    }
    choose(*chosen);
    if (!part.empty())
        m_detail->selectPartAt(part.front().begin);
}

// Headings take the whole width, and there are as few as groups.
void FieldsPage::refreshRows()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, FieldListModel::ColumnCount);
    }
    const int all = m_model->fieldCount();
    const int shown = m_model->shownCount();
    m_count->setText(shown == all ? tr("%n field(s)", nullptr, all)
                                  : tr("%1 of %n field(s)", "%1 is a number", all).arg(shown));
}

// What was chosen stays chosen where it is still listed; else the first that was found is.
void FieldsPage::filter(const QString &text)
{
    const std::optional<std::size_t> chosen = chosenField();
    m_model->setFilter(text);
    refreshRows();
    if (chosen && m_model->indexOfField(*chosen).isValid())
        choose(*chosen);
    else if (!text.isEmpty())
        chooseNext();
    showField();
    announceSelection();
}

void FieldsPage::chooseNext()
{
    const int rows = m_model->rowCount();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const int from = selected.isEmpty() ? -1 : selected.front().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        if (!m_model->isHeading(row))
            return m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void FieldsPage::choose(std::size_t field)
{
    const QModelIndex index = m_model->indexOfField(field);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

std::optional<std::size_t> FieldsPage::chosenField() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->fieldAt(rows.front());
}

std::vector<Remark> FieldsPage::remarksAbout(std::size_t field) const
{
    const ByteRange range = m_message.fields()[field].range;
    std::vector<Remark> remarks;
    for (const dkim::Finding &finding : m_findings) {
        if (!finding.where.isEmpty() && range.contains(finding.where.begin))
            remarks.push_back(remarkOf(finding));
    }
    const QString oneClick = text::sentence(m_oneClick.outcome);
    if (!oneClick.isEmpty() && range.contains(m_oneClick.where.begin)) {
        const bool works = m_oneClick.outcome == analysis::OneClick::Works;
        remarks.push_back({works ? text::Status::Pass : text::Status::NotRun, oneClick, {}});
    }
    return remarks;
}

ShownField FieldsPage::shownField(std::size_t field) const
{
    const QModelIndex index = m_model->indexOfField(field);
    ShownField shown{.field = field,
                     .group = m_model->groupAt(index),
                     .meaning = index.siblingAtColumn(FieldListModel::MeaningColumn).data().toString(),
                     .entry = m_model->entryAt(index),
                     .remarks = remarksAbout(field),
                     .copies = {}};
    const auto signature =
        std::ranges::find(m_signatures, field, &std::pair<std::size_t, dkim::Signature>::first);
    if (signature != m_signatures.end())
        shown.copies = analysis::comparedCopies(m_message, message::FieldIndex(m_message), signature->second);
    return shown;
}

void FieldsPage::showField()
{
    const std::optional<std::size_t> field = chosenField();
    if (field)
        m_detail->show(m_message, shownField(*field));
    else
        m_detail->clear();
}

void FieldsPage::clearSelection()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void FieldsPage::announceSelection()
{
    const std::optional<std::size_t> field = chosenField();
    if (!field) {
        emit sourceChosen({});
        return;
    }
    const message::HeaderField &chosen = m_message.fields()[*field];
    const QString name = chosen.isField() ? text::shortToken(m_message.text(chosen.name)) : tr("Line");
    std::vector<ByteRange> part = m_detail->chosenBytes();
    const bool isPart = !part.empty();
    const QString title = isPart ? tr("%1 of %2 selected", "a part of a field")
                                       .arg(text::shortToken(m_detail->chosenPart().toStdString()), name)
                                 : tr("%1 selected").arg(name);
    const std::vector<ByteRange> ranges = isPart ? std::move(part) : std::vector{chosen.text};
    emit sourceChosen(
        {ranges, title, tr("%1: %2", "a field, 12 bytes").arg(title, text::byteCount(sizeOf(ranges)))});
}

// A byte of a field that the filter hides brings it back.
void FieldsPage::selectBytes(ByteRange bytes)
{
    const auto &fields = m_message.fields();
    const auto found = std::ranges::find_if(
        fields, [&](const message::HeaderField &field) { return field.range.contains(bytes.begin); });
    if (found == fields.end())
        return;
    const auto field = static_cast<std::size_t>(found - fields.begin());
    if (!m_model->indexOfField(field).isValid())
        m_filter->clear();
    choose(field);
    m_detail->selectPartAt(bytes.begin);
}

QUrl FieldsPage::reference() const
{
    const std::optional<std::size_t> field = chosenField();
    const models::FieldEntry *entry = field ? m_model->entryAt(m_model->indexOfField(*field)) : nullptr;
    return entry ? entry->link : QUrl();
}

// While the page has the focus, finding is finding here, and not in Source.
bool FieldsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext)) {
            event->accept();
            return true;
        }
    }
    return MessagePage::event(event);
}

void FieldsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (event->matches(QKeySequence::FindNext)) {
        chooseNext();
    } else {
        MessagePage::keyPressEvent(event);
    }
}

bool FieldsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return MessagePage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return watched == m_filter ? takeFilterKey(key) : takeTableKey(key);
}

// From the search line down to what was found, or back to all of it.
bool FieldsPage::takeFilterKey(int key)
{
    if (key == Qt::Key_Escape)
        m_filter->clear();
    else if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_table->setFocus();
    return true;
}

// The first row is a heading, where a table by itself would not get on.
bool FieldsPage::takeTableKey(int key)
{
    const bool isFromNowhere = key == Qt::Key_Down && !chosenField();
    if (key != Qt::Key_Home && !isFromNowhere)
        return false;
    m_table->clearSelection();
    chooseNext();
    m_table->scrollToTop();
    return true;
}

void FieldsPage::showEvent(QShowEvent *event)
{
    MessagePage::showEvent(event);
    announceSelection(); // what another page had chosen is no longer marked
}

// Beside each other or one below the other; the person's own choice of sizes counts more than ours.
void FieldsPage::resizeEvent(QResizeEvent *event)
{
    MessagePage::resizeEvent(event);
    const Qt::Orientation orientation = width() < scaled(narrow) ? Qt::Vertical : Qt::Horizontal;
    if (orientation == m_parts->orientation() && m_isMoved)
        return;
    m_parts->setOrientation(orientation);
    const bool isBelow = orientation == Qt::Vertical;
    m_parts->setSizes(isBelow ? QList{height(), height()} : QList{width(), width()}); // shares
    m_isMoved = false;
}

} // namespace dkimlens::pages
