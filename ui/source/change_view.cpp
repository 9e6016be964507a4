// SPDX-License-Identifier: Apache-2.0
// The boxes of input and output. What goes on between them is in change_view_links.cpp.

#include "ui/source/change_view.h"

#include "ui/source/legend.h"
#include "ui/source/side_by_side.h"
#include "ui/widgets/box.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
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
constexpr int boxGap = 8;

// Giving back the memory of a large text takes its time too.
void letGo(ChangeText text)
{
    QThreadPool::globalInstance()->start([text = std::move(text)]() mutable { text = {}; });
}

} // namespace

ChangeView::ChangeView(QWidget *parent)
    : QWidget(parent)
    , m_sides(new SideBySide)
    , m_input(m_sides->first())
    , m_output(m_sides->second())
    , m_changes(new Legend(Legend::Subject::Changes))
    , m_whiteSpace(new Legend(Legend::Subject::WhiteSpace))
    , m_patience(new QTimer(this))
    , m_preparing(this)
    , m_linking(this)
{
    m_input->setObjectName(QStringLiteral("input"));
    m_output->setObjectName(QStringLiteral("output"));
    m_output->setAccessibleName(tr("Output"));
    m_sides->secondBox()->setTitle(tr("Output"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(length::halfUnit));
    layout->addWidget(m_sides, 1);
    layout->addWidget(makeLegend());
    connectSide(m_input, Side::Input);
    connectSide(m_output, Side::Output);
    connect(m_sides, &SideBySide::lineEndsChosen, this, &ChangeView::lineEndsChosen);
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] { m_sides->setPlaceholder(tr("Preparing \u2026")); });
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
}

void ChangeView::show(const message::Message &message, const trace::Change &change,
                      const ChangeCaption &caption, RuleLetters letters)
{
    clear();
    m_letters = std::move(letters);
    const bool changes = !change.own().isEmpty();
    m_sides->firstBox()->setTitle(changes ? tr("Input") : tr("Bytes"));
    m_input->setAccessibleName(changes ? tr("Input") : tr("Bytes"));
    m_sides->firstBox()->setSubtitle(caption.input);
    m_sides->secondBox()->setSubtitle(caption.output);
    m_sides->setSecondShown(changes);
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
    m_sides->setPlaceholder({});
    for (ByteView *view : {m_input, m_output})
        view->setContent(SharedBytes(), {});
    for (widgets::Box *box : {m_sides->firstBox(), m_sides->secondBox()}) {
        box->setSubtitle({});
        box->setRemark({});
    }
    letGo(std::exchange(m_text, {}));
}

void ChangeView::take(ChangeText text)
{
    m_patience->stop();
    m_text = std::move(text);
    m_sides->setPlaceholder(tr("no bytes"));
    m_input->setContent(m_text.input);
    m_input->setRemarks(changeRemarks(m_text, Side::Input, m_letters));
    m_sides->firstBox()->setRemark(sizeText(m_text.input));
    if (m_text.output) {
        m_output->setContent(*m_text.output);
        m_output->setRemarks(changeRemarks(m_text, Side::Output, m_letters));
        m_sides->secondBox()->setRemark(sizeText(*m_text.output));
    }
    updateGeometry();
    m_sides->arrange();
    if (!m_source.empty())
        markSource(std::exchange(m_source, {}));
    emit prepared();
}

void ChangeView::setMode(ByteView::Mode mode)
{
    m_sides->setMode(mode);
}

void ChangeView::setLineEnds(ByteView::LineEnds lineEnds)
{
    m_sides->setLineEnds(lineEnds);
}

void ChangeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_whiteSpace->setVisible(m_changes->sizeHint().width() + m_whiteSpace->sizeHint().width() <= width());
}

QSize ChangeView::sizeHint() const
{
    constexpr std::size_t fewestRows = 3;
    constexpr std::size_t mostRows = 12;
    const auto rows = static_cast<int>(std::clamp(m_input->layoutOfRows().count() + 1, fewestRows, mostRows));
    const int box = scaled(length::boxTitle) + scaled(rows * length::wideByteRow + length::unit);
    const bool isStacked = m_sides->orientation() == Qt::Vertical && m_text.output;
    return {scaled(SideBySide::usualWidth),
            (isStacked ? 2 * box + scaled(boxGap) : box) + scaled(length::row + length::halfUnit)};
}

QSize ChangeView::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(),
            scaled(length::boxTitle + 3 * length::wideByteRow + length::row)};
}

} // namespace dkimlens::source
