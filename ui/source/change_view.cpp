// SPDX-License-Identifier: Apache-2.0
// The boxes of input and output. What goes on between them is in change_view_links.cpp.

#include "ui/source/change_view.h"

#include "ui/source/legend.h"
#include "ui/widgets/box.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dkimlens::source {

using trace::Side;
using widgets::scaled;
namespace length = widgets::length;

namespace {

using namespace std::chrono_literals;

constexpr std::size_t preparedAtOnce = std::size_t{128} * 1024; // octets looked at on the UI thread
constexpr std::chrono::milliseconds patience = 200ms;
constexpr int sideBySideWidth = 640;
constexpr int boxGap = 8;

void addView(widgets::Box *box, ByteView *view)
{
    view->setSpacing(Spacing::Step);
    box->content()->setContentsMargins(0, scaled(length::halfUnit), 0, 0);
    box->content()->addWidget(view);
}

// Giving back the memory of a large text takes its time too.
void letGo(ChangeText text)
{
    QThreadPool::globalInstance()->start([text = std::move(text)]() mutable { text = {}; });
}

} // namespace

ChangeView::ChangeView(QWidget *parent)
    : QWidget(parent)
    , m_sides(new QSplitter)
    , m_inputBox(new widgets::Box(tr("Input")))
    , m_outputBox(new widgets::Box(tr("Output")))
    , m_input(new ByteView)
    , m_output(new ByteView)
    , m_changes(new Legend(Legend::Subject::Changes))
    , m_whiteSpace(new Legend(Legend::Subject::WhiteSpace))
    , m_patience(new QTimer(this))
    , m_preparing(this)
    , m_linking(this)
{
    m_input->setObjectName(QStringLiteral("input"));
    m_output->setObjectName(QStringLiteral("output"));
    m_output->setAccessibleName(tr("Output"));
    addView(m_inputBox, m_input);
    addView(m_outputBox, m_output);
    for (widgets::Box *box : {m_inputBox, m_outputBox}) {
        m_sides->addWidget(box);
        m_sides->setStretchFactor(m_sides->indexOf(box), 1);
    }
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(scaled(boxGap));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(length::halfUnit));
    layout->addWidget(m_sides, 1);
    layout->addWidget(makeLegend());
    connectSide(m_input, Side::Input);
    connectSide(m_output, Side::Output);
    tie(m_input->verticalScrollBar(), m_output->verticalScrollBar());
    tie(m_input->horizontalScrollBar(), m_output->horizontalScrollBar());
    for (const ByteView *view : {m_input, m_output})
        connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ChangeView::evenOut);
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        for (ByteView *view : {m_input, m_output})
            view->setPlaceholder(tr("Preparing \u2026"));
    });
    clear();
}

QWidget *ChangeView::makeLegend()
{
    auto *row = new QWidget;
    row->setFixedHeight(scaled(length::row));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_changes);
    layout->addStretch();
    layout->addWidget(m_whiteSpace);
    return row;
}

void ChangeView::connectSide(ByteView *view, Side side)
{
    connect(view, &ByteView::bytesChosen, this, [this, side](ByteRange range) { choose(side, range); });
    connect(view, &ByteView::lineEndsChosen, this, [this](LineEnds lineEnds) {
        setLineEnds(lineEnds);
        emit lineEndsChosen(lineEnds);
    });
}

// The ranges differ where one view is higher: what one cannot follow does not hold the other back.
void ChangeView::tie(QScrollBar *one, QScrollBar *other)
{
    const auto follow = [this](QScrollBar *bar, int value) {
        if (std::exchange(m_isTying, true))
            return;
        bar->setValue(value);
        m_isTying = false;
    };
    connect(one, &QScrollBar::valueChanged, this, [=](int value) { follow(other, value); });
    connect(other, &QScrollBar::valueChanged, this, [=](int value) { follow(one, value); });
}

// A bar below one view alone would leave it fewer rows than the other has.
void ChangeView::evenOut()
{
    const bool isNeeded = m_input->horizontalScrollBar()->maximum() > 0
        || (m_text.output && m_output->horizontalScrollBar()->maximum() > 0);
    const bool areBeside = m_sides->orientation() == Qt::Horizontal;
    for (ByteView *view : {m_input, m_output})
        view->setHorizontalScrollBarPolicy(isNeeded && areBeside ? Qt::ScrollBarAlwaysOn
                                                                 : Qt::ScrollBarAsNeeded);
}

void ChangeView::show(const message::Message &message, const trace::Change &change,
                      const ChangeCaption &caption, RuleLetters letters)
{
    clear();
    m_letters = std::move(letters);
    const bool changes = !change.own().isEmpty();
    m_inputBox->setTitle(changes ? tr("Input") : tr("Bytes"));
    m_input->setAccessibleName(changes ? tr("Input") : tr("Bytes"));
    m_inputBox->setSubtitle(caption.input);
    m_outputBox->setSubtitle(caption.output);
    m_outputBox->setVisible(changes);
    m_changes->setVisible(changes);
    m_isLarge = change.text->sourceSize() > preparedAtOnce;
    if (m_isLarge)
        m_patience->start(patience);
    run(
        m_preparing, [message, change] { return prepareChange(message, change); },
        [this](ChangeText text) { take(std::move(text)); });
}

void ChangeView::clear()
{
    m_preparing.drop();
    m_linking.drop();
    m_patience->stop();
    m_source.clear();
    for (ByteView *view : {m_input, m_output}) {
        view->setPlaceholder({});
        view->setContent(SharedBytes(), {});
    }
    for (widgets::Box *box : {m_inputBox, m_outputBox}) {
        box->setSubtitle({});
        box->setRemark({});
    }
    letGo(std::exchange(m_text, {}));
}

void ChangeView::take(ChangeText text)
{
    m_patience->stop();
    m_text = std::move(text);
    m_input->setPlaceholder(tr("no bytes"));
    m_output->setPlaceholder(tr("no bytes"));
    m_input->setContent(m_text.input);
    m_input->setRemarks(changeRemarks(m_text, Side::Input, m_letters));
    m_inputBox->setRemark(sizeText(m_text.input));
    if (m_text.output) {
        m_output->setContent(*m_text.output);
        m_output->setRemarks(changeRemarks(m_text, Side::Output, m_letters));
        m_outputBox->setRemark(sizeText(*m_text.output));
    }
    updateGeometry();
    arrange();
    if (!m_source.empty())
        markSource(std::exchange(m_source, {}));
    emit prepared();
}

void ChangeView::setMode(ByteView::Mode mode)
{
    m_input->setMode(mode);
    m_output->setMode(mode);
    arrange();
}

void ChangeView::setLineEnds(ByteView::LineEnds lineEnds)
{
    m_input->setLineEnds(lineEnds);
    m_output->setLineEnds(lineEnds);
}

void ChangeView::arrange()
{
    const bool isGrid = m_input->mode() == ByteView::Mode::Hex && m_text.output;
    const int needed = isGrid ? 2 * m_input->sizeHint().width() + scaled(boxGap) : scaled(sideBySideWidth);
    const Qt::Orientation orientation = width() < needed ? Qt::Vertical : Qt::Horizontal;
    if (orientation == m_sides->orientation())
        return;
    m_sides->setOrientation(orientation);
    const int half = (orientation == Qt::Horizontal ? width() : height()) / 2;
    m_sides->setSizes({half, half});
}

void ChangeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    m_whiteSpace->setVisible(m_changes->sizeHint().width() + m_whiteSpace->sizeHint().width() <= width());
}

QSize ChangeView::sizeHint() const
{
    constexpr std::size_t fewestRows = 3;
    constexpr std::size_t mostRows = 12;
    const auto rows = static_cast<int>(std::clamp(m_input->layoutOfRows().count() + 1, fewestRows, mostRows));
    const int box = scaled(length::boxTitle) + scaled(rows * length::wideByteRow + length::unit);
    const bool isStacked = m_sides->orientation() == Qt::Vertical && m_text.output;
    return {scaled(sideBySideWidth),
            (isStacked ? 2 * box + scaled(boxGap) : box) + scaled(length::row + length::halfUnit)};
}

QSize ChangeView::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(),
            scaled(length::boxTitle + 3 * length::wideByteRow + length::row)};
}

} // namespace dkimlens::source
