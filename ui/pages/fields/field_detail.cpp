// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fields/field_detail.h"

#include "ui/models/field_part_model.h"
#include "ui/pages/octets_view.h"
#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::FieldPartModel;
using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

constexpr std::size_t longestRaw = 4000; // octets shown here; Source shows all
constexpr int mostRows = 12; // of the parts before they scroll
constexpr int widestName = 170; // of the design
constexpr int widestValue = 150;

// Line by line: a folded value is no one line.
QString linesOf(std::string_view value)
{
    QStringList lines;
    for (Slice rest(value); !rest.isEmpty();)
        lines += text::fromOctets(rest.takeUntil('\n').trimmedEnd([](char c) { return c == '\r'; }).text());
    return lines.join(QLatin1Char('\n')).trimmed();
}

QString rawText(std::string_view value)
{
    if (value.size() <= longestRaw)
        return linesOf(value);
    return FieldDetail::tr("%1 … and %2 more; Source shows all.", "%2: 12 bytes")
        .arg(linesOf(value.substr(0, longestRaw)), text::byteCount(value.size() - longestRaw));
}

// As wide as its first texts want it, within limits of the design.
void fitColumn(QTableView &table, int column, int widest)
{
    constexpr int narrowest = 48;
    table.resizeColumnToContents(column);
    table.setColumnWidth(column, std::clamp(table.columnWidth(column), scaled(narrowest), scaled(widest)));
}

} // namespace

FieldDetail::FieldDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_model(new FieldPartModel(this))
    , m_parts(makeTable(m_model, QStringLiteral("fieldParts"), tr("Parts of the field")))
    , m_name(new TextLabel(TextRole::Title))
    , m_group(new TextLabel(TextRole::Small, TextLabel::Tone::Second))
    , m_meaning(makeParagraph(TextRole::Body))
    , m_source(makeParagraph(TextRole::Small, TextLabel::Tone::Second))
    , m_remarks(new RemarkList)
    , m_part(makeParagraph(TextRole::Body))
    , m_rawTitle(new TextLabel(TextRole::SmallTitle))
    , m_raw(new OctetsView({}, tr("Value as it stands in the message")))
    , m_field(new QWidget)
    , m_nothing(makeParagraph(TextRole::Body, TextLabel::Tone::Second))
{
    setObjectName(QStringLiteral("fieldDetail"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_part->setObjectName(QStringLiteral("fieldPart"));
    m_rawTitle->setText(tr("As it stands in the message"));
    m_raw->setObjectName(QStringLiteral("fieldRaw"));
    connect(m_remarks, &RemarkList::referenceChosen, this, &FieldDetail::referenceChosen);
    makeParts();
    m_nothing->setText(tr("Choose a field to see what it is for and what its parts mean."));
    auto *fields = new QVBoxLayout(m_field);
    fields->setContentsMargins({});
    fields->setSpacing(scaled(length::unit));
    for (QWidget *part :
         {makeHead(), static_cast<QWidget *>(m_remarks), static_cast<QWidget *>(m_parts),
          static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_rawTitle), static_cast<QWidget *>(m_raw)})
        fields->addWidget(part);
    setWidget(makeContent());
    setBackgroundRole(QPalette::Base);
    setTabOrder(m_source, m_parts);
    setTabOrder(m_parts, m_raw);
    clear();
}

QWidget *FieldDetail::makeContent()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(scaled(length::pageMargin), scaled(length::pageMarginTop),
                               scaled(length::pageMargin), scaled(length::pageMarginTop));
    layout->addWidget(m_nothing);
    layout->addWidget(m_field);
    layout->addStretch();
    return content;
}

QWidget *FieldDetail::makeHead()
{
    m_name->setObjectName(QStringLiteral("fieldName"));
    m_name->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("fieldMeaning"));
    m_source->setObjectName(QStringLiteral("fieldSource"));
    m_source->setTextFormat(Qt::RichText); // ours alone: from the data files, escaped
    m_source->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_source, &QLabel::linkActivated, this, [this] { emit referenceChosen(m_link); });
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(length::halfUnit));
    for (TextLabel *label : {m_group, m_name, m_meaning, m_source})
        layout->addWidget(label);
    return head;
}

void FieldDetail::makeParts()
{
    m_parts->setFrameShape(QFrame::StyledPanel);
    m_parts->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_parts->horizontalHeader()->setStretchLastSection(true);
    m_parts->horizontalHeader()->setResizeContentsPrecision(mostRows);
    connect(m_parts->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showPart();
        emit partChosen();
    });
}

void FieldDetail::show(const message::Message &message, const ShownField &shown)
{
    m_nothing->hide();
    m_field->show();
    m_model->show(message, shown.field, shown.entry, shown.copies);
    fitParts();
    showPart();
    showHead(message, shown);
    verticalScrollBar()->setValue(0);
}

void FieldDetail::showHead(const message::Message &message, const ShownField &shown)
{
    const message::HeaderField &field = message.fields()[shown.field];
    m_name->setText(field.isField() ? text::shortToken(message.text(field.name)) : tr("No field"));
    m_group->setText(shown.group);
    m_meaning->setText(shown.meaning);
    m_remarks->setRemarks(shown.remarks);
    m_remarks->setVisible(!shown.remarks.empty());
    m_raw->setPlainText(rawText(message.text(field.value)));
    m_raw->updateGeometry();
    showSource(shown.entry);
}

void FieldDetail::showSource(const models::FieldEntry *entry)
{
    m_link = entry ? entry->link : QUrl();
    m_source->setVisible(entry != nullptr);
    if (!entry)
        return;
    if (entry->source.isEmpty())
        return m_source->setText(tr("No public document describes it."));
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>")
                             .arg(m_link.toString().toHtmlEscaped(), entry->source.toHtmlEscaped());
    m_source->setText(tr("Documented in %1").arg(m_link.isEmpty() ? entry->source.toHtmlEscaped() : link));
}

// As high as its rows, up to a limit from which they scroll.
void FieldDetail::fitParts()
{
    const int rows = m_model->rowCount();
    m_parts->setVisible(rows > 0);
    fitColumn(*m_parts, FieldPartModel::NameColumn, widestName);
    fitColumn(*m_parts, FieldPartModel::ValueColumn, widestValue);
    const int frame = 2 * m_parts->frameWidth();
    m_parts->setFixedHeight(m_parts->horizontalHeader()->height() + frame
                            + std::min(rows, mostRows) * m_parts->verticalHeader()->defaultSectionSize());
}

// In full, where the table has no room for it.
void FieldDetail::showPart()
{
    const QModelIndexList rows = m_parts->selectionModel()->selectedRows(FieldPartModel::MeaningColumn);
    const QString meaning = rows.isEmpty() ? QString() : rows.front().data().toString();
    const QString value = rows.isEmpty()
        ? QString()
        : rows.front().siblingAtColumn(FieldPartModel::ValueColumn).data().toString();
    m_part->setText(meaning.isEmpty() ? value : QStringLiteral("%1\n%2").arg(value, meaning));
    m_part->setVisible(!rows.isEmpty());
}

void FieldDetail::clear()
{
    m_model->clear();
    m_link = QUrl();
    m_field->hide();
    m_nothing->show();
}

void FieldDetail::selectPartAt(std::size_t offset)
{
    const QModelIndex index = m_model->indexAt(offset);
    if (!index.isValid())
        return m_parts->clearSelection();
    m_parts->setCurrentIndex(index);
    m_parts->scrollTo(index);
}

std::vector<ByteRange> FieldDetail::chosenBytes() const
{
    const QModelIndexList rows = m_parts->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::vector<ByteRange>() : m_model->bytesAt(rows.front());
}

QString FieldDetail::chosenPart() const
{
    const QModelIndexList rows = m_parts->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const QString name = rows.front().data().toString();
    return name.isEmpty() ? rows.front().siblingAtColumn(FieldPartModel::ValueColumn).data().toString()
                          : name;
}

} // namespace dkimlens::pages
