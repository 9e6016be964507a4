// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/steps_page.h"

#include "ui/models/step_bytes.h"
#include "ui/pages/scroll_column.h"
#include "ui/pages/steps/step_header.h"
#include "ui/pages/steps/step_views.h"
#include "ui/pages/steps/stepper.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
namespace length = widgets::length;

constexpr int stepperWidth = 304; // of the design …
constexpr int narrowStepperWidth = 232;
constexpr int narrow = 1000; // … and the page's width below which the stepper gives way

} // namespace

StepsPage::StepsPage(QWidget *parent)
    : QWidget(parent)
    , m_stepper(new Stepper)
    , m_header(new StepHeader)
    , m_views(new StepViews)
    , m_scroll(new ScrollColumn)
    , m_lineEnds(new QCheckBox(tr("Show line ends")))
    , m_mode(new widgets::Segments({tr("Text"), tr("Hex")}))
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1); // the line between them: see paintEvent()
    layout->addWidget(m_stepper);
    layout->addWidget(makeStepArea(), 1);
    setFocusProxy(m_stepper);
    connectParts();
    addKeys();
}

QWidget *StepsPage::makeStepArea()
{
    QVBoxLayout *content = m_scroll->column();
    content->setContentsMargins(scaled(length::pageMargin), scaled(length::pageMarginTop),
                                scaled(length::pageMargin), scaled(length::halfUnit));
    content->setSpacing(scaled(length::boxGap));
    content->addWidget(m_header);
    content->addWidget(m_views, 1);

    auto *area = new QWidget;
    area->setBackgroundRole(QPalette::Base);
    area->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());
    return area;
}

QWidget *StepsPage::makeButtons()
{
    m_lineEnds->setChecked(true);
    m_mode->setAccessibleName(tr("Bytes as text or hex"));
    m_next->setDefault(true);
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(scaled(length::pageMargin), scaled(length::unit), scaled(length::pageMargin),
                               scaled(length::boxGap));
    layout->setSpacing(scaled(length::unit));
    layout->addWidget(m_lineEnds);
    layout->addWidget(m_mode);
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return buttons;
}

void StepsPage::connectParts()
{
    connect(m_stepper, &Stepper::stepChosen, this, &StepsPage::showStep);
    connect(m_header, &StepHeader::referenceChosen, this, &StepsPage::referenceChosen);
    connect(m_views, &StepViews::stepChosen, this,
            [this](const QString &id) { chooseStep(id.toStdString()); });
    connect(m_views, &StepViews::bytesChosen, this, &StepsPage::announceBytes);
    connect(m_views, &StepViews::cancelRequested, this, &StepsPage::cancelRequested);
    connect(m_views, &StepViews::runRequested, this, &StepsPage::runRequested);
    connect(m_previous, &QPushButton::clicked, this, &StepsPage::choosePrevious);
    connect(m_next, &QPushButton::clicked, this, &StepsPage::chooseNext);
    connect(m_mode, &widgets::Segments::chosen, this, [this](int index) {
        m_views->setMode(index == 0 ? source::ByteView::Mode::Text : source::ByteView::Mode::Hex);
    });
    connect(m_lineEnds, &QCheckBox::toggled, this, [this](bool isShown) {
        m_views->setLineEnds(isShown ? source::ByteView::LineEnds::Shown
                                     : source::ByteView::LineEnds::Hidden);
    });
}

void StepsPage::addKeys()
{
    const auto add = [this](Qt::Key key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_N, &StepsPage::chooseNext);
    add(Qt::Key_P, &StepsPage::choosePrevious);
}

void StepsPage::show(const KeyLookup &lookup, const message::Message &message)
{
    m_lookup = lookup;
    m_message = message;
    std::vector<models::StepNode> nodes = models::stepNodesOf(lookup.signature, message);
    const auto asked = std::ranges::find(nodes, "dkim.key-lookup", &models::StepNode::id);
    if (lookup.isPending && asked != nodes.end())
        asked->status = text::Status::Running;
    m_stepper->show(std::move(nodes));
}

void StepsPage::clearSelection()
{
    m_announced.clear();
    m_offset = SIZE_MAX;
}

const trace::Step *StepsPage::step() const
{
    return trace::find(m_lookup.signature.trace, m_stepper->chosen());
}

void StepsPage::showStep()
{
    const trace::Step *chosen = step();
    if (!chosen)
        return;
    const text::StepText words = text::stepText(*chosen, m_lookup.signature, m_message);
    const StepContext context{*chosen, m_lookup.signature, m_message, m_lookup, words};
    m_header->show(context);
    m_views->show(context);
    m_lineEnds->setVisible(m_views->hasBytes());
    m_mode->setVisible(m_views->hasBytes());
    m_previous->setEnabled(m_stepper->hasNeighbour(-1));
    m_next->setEnabled(m_stepper->hasNeighbour(1));
    if (m_announced != chosen->id && isVisible())
        announceSelection();
}

void StepsPage::announceSelection()
{
    const trace::Step *chosen = step();
    if (!chosen)
        return;
    m_announced = chosen->id;
    models::StepBytes bytes = models::bytesOfStep(*chosen, m_lookup.signature, m_message);
    SourceChoice choice;
    choice.title = title();
    if (!bytes.ranges.empty())
        choice.what =
            tr("%1 selected by step %2").arg(bytes.words, text::stepNumber(m_lookup.signature, chosen->id));
    choice.ranges = std::move(bytes.ranges);
    emit sourceChosen(choice);
}

// Chosen in a view: what it stands for in the message.
void StepsPage::announceBytes(const std::vector<ByteRange> &source)
{
    SourceChoice choice;
    choice.ranges = source;
    std::ranges::sort(choice.ranges, {}, &ByteRange::begin);
    choice.title = title();
    if (!source.empty())
        choice.what = tr("Bytes from %1 on selected in step %2")
                          .arg(choice.ranges.front().begin)
                          .arg(text::stepNumber(m_lookup.signature, chosenStep()));
    emit sourceChosen(choice);
}

void StepsPage::selectBytes(ByteRange bytes)
{
    const std::vector<std::string_view> steps =
        models::stepsOfByte(bytes.begin, m_lookup.signature, m_message);
    const auto here = std::ranges::find(steps, chosenStep());
    const bool isAgain = bytes.begin == m_offset;
    m_offset = bytes.begin;
    if (isAgain || here == steps.end()) {
        const bool isLast = here == steps.end() || here + 1 == steps.end();
        m_announced =
            isLast ? steps.front() : *(here + 1); // Source shows what was clicked, not all of the step
        m_stepper->choose(m_announced);
    }
    m_views->markSource({bytes});
    emit bytesDescribed(models::descriptionOfByte(bytes.begin, m_lookup.signature, m_message));
}

void StepsPage::chooseStep(std::string_view id)
{
    m_stepper->choose(id);
}

void StepsPage::chooseNext()
{
    m_stepper->chooseNeighbour(1);
}

void StepsPage::choosePrevious()
{
    m_stepper->chooseNeighbour(-1);
}

bool StepsPage::chooseFirstFailed()
{
    return m_stepper->chooseFirstFailed();
}

void StepsPage::setMode(source::ByteView::Mode mode)
{
    m_mode->setCurrent(mode == source::ByteView::Mode::Text ? 0 : 1);
    m_views->setMode(mode);
}

std::string StepsPage::chosenStep() const
{
    return m_stepper->chosen();
}

QString StepsPage::title() const
{
    return m_stepper->currentIndex().data(Qt::AccessibleTextRole).toString();
}

QUrl StepsPage::reference() const
{
    return m_header->reference();
}

void StepsPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), widgets::colorsOf(palette()).border);
}

void StepsPage::resizeEvent(QResizeEvent *event)
{
    m_stepper->setFixedWidth(scaled(width() < scaled(narrow) ? narrowStepperWidth : stepperWidth));
    QWidget::resizeEvent(event);
}

} // namespace dkimlens::pages
