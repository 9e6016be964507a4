// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/compare/compare_page.h"

#include "ui/pages/lists.h"
#include "ui/pages/text_label.h"
#include "ui/source/change_remarks.h"
#include "ui/source/legend.h"
#include "ui/source/side_by_side.h"
#include "ui/widgets/box.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace dkimlens::pages {
namespace {

using compare::Part;
using models::DifferenceModel;
using source::Beside;
using source::ByteView;
using source::SideBySide;
using widgets::scaled;
namespace length = widgets::length;

constexpr int listWidth = 304; // of the design …
constexpr int narrowListWidth = 232;
constexpr int narrow = 1100; // … and the page's width below which the list gives way
constexpr int headerShare = 2; // of the height, beside the body's
constexpr int bodyShare = 3;

// In a title, which does not give way to its box.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 24; // characters
    constexpr qsizetype half = longest / 2;
    return name.size() <= longest ? name : name.left(half) + QChar(u'…') + name.right(half - 1);
}

std::vector<ByteRange> rangesOf(const compare::Place &place)
{
    return place.text.isEmpty() ? std::vector<ByteRange>() : std::vector{place.text};
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(this))
    , m_list(pages::makeList(m_model, QStringLiteral("differences"), tr("Differences")))
    , m_nothing(makeParagraph(widgets::TextRole::Body, TextLabel::Tone::Second))
    , m_onlyMattering(new QCheckBox(tr("&Only what matters")))
    , m_previous(new QPushButton(tr("&Previous difference")))
    , m_next(new QPushButton(tr("&Next difference")))
    , m_header(new SideBySide)
    , m_body(new SideBySide)
    , m_listPanel(makeList())
{
    m_header->setObjectName(QStringLiteral("comparedHeader"));
    m_body->setObjectName(QStringLiteral("comparedBody"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1); // the line between them: see paintEvent()
    layout->addWidget(m_listPanel);
    layout->addWidget(makeTexts(), 1);
    setFocusProxy(m_list);
    connectParts();
    clear();
}

QWidget *ComparePage::makeList()
{
    m_list->setUniformItemSizes(true); // there may be very many
    m_nothing->setObjectName(QStringLiteral("noDifference"));
    m_nothing->setContentsMargins(scaled(length::boxGap), scaled(length::boxGap), scaled(length::boxGap), 0);
    m_onlyMattering->setObjectName(QStringLiteral("onlyMattering"));
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(scaled(length::boxGap), scaled(length::unit), scaled(length::unit),
                               scaled(length::unit));
    filter->addWidget(m_onlyMattering);
    auto *panel = new QWidget;
    panel->setBackgroundRole(QPalette::AlternateBase);
    panel->setAutoFillBackground(true);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    return panel;
}

QWidget *ComparePage::makeTexts()
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_header);
    parts->addWidget(m_body);
    parts->setStretchFactor(0, headerShare);
    parts->setStretchFactor(1, bodyShare);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(scaled(length::unit));
    for (SideBySide *sides : {m_header, m_body}) {
        sides->setLineEnds(ByteView::LineEnds::Hidden); // all are CRLF: canonicalization sees to that
        for (ByteView *view : {sides->first(), sides->second()})
            view->setMarkStyle(ByteView::MarkStyle::Outlined);
    }
    auto *area = new QWidget;
    area->setBackgroundRole(QPalette::Base);
    area->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(scaled(length::pageMargin), scaled(length::pageMarginTop),
                               scaled(length::pageMargin), scaled(length::unit));
    layout->setSpacing(scaled(length::unit));
    layout->addWidget(parts, 1);
    layout->addWidget(makeButtons());
    return area;
}

QWidget *ComparePage::makeButtons()
{
    m_previous->setObjectName(QStringLiteral("previousDifference"));
    m_next->setObjectName(QStringLiteral("nextDifference"));
    m_previous->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText));
    m_next->setToolTip(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(length::unit));
    layout->addWidget(new source::Legend(source::Legend::Subject::Comparison));
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return buttons;
}

void ComparePage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showChosen);
    connect(m_onlyMattering, &QCheckBox::toggled, this, &ComparePage::fillList);
    connect(m_previous, &QPushButton::clicked, this, [this] { chooseNeighbour(Direction::Previous); });
    connect(m_next, &QPushButton::clicked, this, [this] { chooseNeighbour(Direction::Next); });
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this,
            [this] { chooseNeighbour(Direction::Next); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F8, this), &QShortcut::activated, this,
            [this] { chooseNeighbour(Direction::Previous); });
    connectSides(m_header, Part::Header);
    connectSides(m_body, Part::Body);
}

void ComparePage::connectSides(SideBySide *sides, Part part)
{
    SideBySide *others = part == Part::Header ? m_body : m_header;
    connect(sides, &QSplitter::splitterMoved, others, [=] { others->setSizes(sides->sizes()); });
    connect(sides->first(), &ByteView::bytesChosen, this,
            [this, part](ByteRange bytes) { takeBytes(part, Beside::One, bytes.begin); });
    connect(sides->second(), &ByteView::bytesChosen, this,
            [this, part](ByteRange bytes) { takeBytes(part, Beside::Other, bytes.begin); });
    connect(sides, &SideBySide::lineEndsChosen, this, [this](source::LineEnds lineEnds) {
        m_header->setLineEnds(lineEnds);
        m_body->setLineEnds(lineEnds);
    });
}

void ComparePage::show(const Compared &compared)
{
    m_compared = compared;
    showPart(m_header, compared.header, tr("header"));
    showPart(m_body, compared.body, tr("body"));
    m_model->show(compared.messages);
    m_onlyMattering->setEnabled(true);
    m_next->setDefault(true); // not before: a button becomes the default of the dialog that it is in
    fillList();
}

void ComparePage::showPart(SideBySide *sides, const source::PairedText &text, const QString &part) const
{
    const auto showSide = [&](ByteView *view, widgets::Box *box, const source::PairedSide &side,
                              const QString &name) {
        view->setContent(side.text);
        view->setCoverage(side.coverage);
        view->setAccessibleName(tr("%1, %2", "%1 is a file, %2: header").arg(name, part));
        box->setTitle(shortened(name));
        box->setToolTip(name);
        box->setSubtitle(part);
        box->setRemark(source::sizeText(side.text));
    };
    const text::ComparedMessages &messages = m_compared.messages;
    sides->setPlaceholder(tr("no bytes"));
    showSide(sides->first(), sides->firstBox(), text.one, messages.oneName);
    showSide(sides->second(), sides->secondBox(), text.other, messages.otherName);
    sides->first()->setRemarks(pairedRemarks(text, Beside::One, text::onlyIn(messages.otherName)));
    sides->second()->setRemarks(pairedRemarks(text, Beside::Other, text::onlyIn(messages.oneName)));
}

void ComparePage::clear()
{
    m_compared = {};
    m_model->clear();
    m_nothing->hide();
    m_onlyMattering->setEnabled(false);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    for (SideBySide *sides : {m_header, m_body}) {
        sides->setPlaceholder({});
        for (ByteView *view : {sides->first(), sides->second()})
            view->setContent(source::SharedBytes(), {});
        for (widgets::Box *box : {sides->firstBox(), sides->secondBox()}) {
            box->setTitle({});
            box->setSubtitle({});
            box->setRemark({});
        }
    }
}

// What was chosen stays chosen where it is still listed.
void ComparePage::fillList()
{
    const compare::Row *chosen = m_model->rowAt(m_list->currentIndex());
    m_model->setFilter(m_onlyMattering->isChecked() ? DifferenceModel::Filter::Mattering
                                                    : DifferenceModel::Filter::All);
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered =
        m_compared.messages.comparison && !m_compared.messages.comparison->differences.empty();
    m_nothing->setText(isFiltered ? tr("None of the differences matters") : tr("No differences"));
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const QModelIndex again = m_model->indexOf(chosen);
    if (again.isValid())
        m_list->setCurrentIndex(again);
    else
        chooseFirst();
}

void ComparePage::chooseFirst()
{
    const QModelIndex mattering = m_model->firstThatMatters();
    const QModelIndex first = mattering.isValid() ? mattering : m_model->index(0, 0);
    m_list->setCurrentIndex(first);
    if (!first.isValid())
        showChosen();
}

void ComparePage::chooseNeighbour(Direction direction)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.row() + (direction == Direction::Next ? 1 : -1);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void ComparePage::showChosen()
{
    const QModelIndex current = m_list->currentIndex();
    m_previous->setEnabled(current.row() > 0);
    m_next->setEnabled(current.row() + 1 < m_model->rowCount());
    const compare::Row *row = m_model->rowAt(current);
    for (SideBySide *sides : {m_header, m_body}) {
        const bool isThere = row && (row->part == Part::Header) == (sides == m_header);
        sides->first()->showRanges(isThere ? rangesOf(row->one) : std::vector<ByteRange>());
        sides->second()->showRanges(isThere ? rangesOf(row->other) : std::vector<ByteRange>());
    }
}

// Bytes that differ lead to their row of the list.
void ComparePage::takeBytes(Part part, Beside side, std::size_t offset)
{
    const source::PairedText &text = part == Part::Header ? m_compared.header : m_compared.body;
    const compare::Row *row = text.comparison ? source::differenceAt(text, side, offset) : nullptr;
    const QModelIndex index = row ? m_model->indexOf(row) : QModelIndex();
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_listPanel->setFixedWidth(scaled(width() < scaled(narrow) ? narrowListWidth : listWidth));
}

void ComparePage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colorsOf(palette()).border);
}

} // namespace dkimlens::pages
