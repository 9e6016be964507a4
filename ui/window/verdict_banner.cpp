// SPDX-License-Identifier: Apache-2.0
#include "ui/window/verdict_banner.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <QAccessible>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace dkimlens::window {
namespace {

using pages::TextLabel;
using widgets::Colors;
using widgets::scaled;
using widgets::TextRole;

constexpr std::size_t maxFacts = 3;
constexpr int narrow = 860; // of the design: below it the facts go to a tool tip
constexpr int longestFact = 300;

struct Band
{
    QColor Colors::*tint;
    QColor Colors::*bar;
};

Band bandOf(text::Status status)
{
    switch (status) {
    case text::Status::Pass:
        return {&Colors::passTint, &Colors::pass};
    case text::Status::Fail:
        return {&Colors::failTint, &Colors::fail};
    case text::Status::Warning:
        return {&Colors::warnTint, &Colors::warnFill};
    case text::Status::Info:
        return {&Colors::infoTint, &Colors::info};
    case text::Status::Running:
        return {&Colors::accentTint, &Colors::accent};
    case text::Status::None:
    case text::Status::NotRun:
    case text::Status::Guarded:
        break;
    }
    return {&Colors::neutralTint, &Colors::neutral};
}

QString tipOf(const BannerText &text)
{
    QStringList lines;
    for (const BannerFact &fact : text.facts)
        lines.append(QStringLiteral("%1 %2").arg(fact.name, fact.value));
    return lines.join(QLatin1Char('\n'));
}

QPushButton *makeButton(widgets::Symbol symbol, const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(widgets::icon(symbol), text);
    button->setObjectName(objectName);
    return button;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent)
    , m_shape(new widgets::StatusLabel(widgets::length::bannerIcon))
    , m_title(new TextLabel(TextRole::Title))
    , m_detail(new TextLabel(TextRole::Body, TextLabel::Tone::Second))
    , m_cancel(makeButton(widgets::Symbol::Stop, QStringLiteral("cancelFromBanner"), tr("Cancel lookup")))
    , m_again(makeButton(widgets::Symbol::RunAgain, QStringLiteral("tryAgainFromBanner"), tr("Try again")))
    , m_otherWays(makeButton(widgets::Symbol::Globe, QStringLiteral("otherWays"), tr("Other ways")))
    , m_facts(makeFacts())
{
    setObjectName(QStringLiteral("banner"));
    m_title->setObjectName(QStringLiteral("bannerTitle"));
    m_detail->setObjectName(QStringLiteral("bannerDetail"));
    for (TextLabel *label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->makeSelectable();
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(20), scaled(8), scaled(16), scaled(8));
    layout->setSpacing(scaled(14));
    layout->addWidget(m_shape);
    layout->addLayout(texts, 1);
    for (QPushButton *button : {m_cancel, m_again, m_otherWays})
        layout->addWidget(button);
    layout->addWidget(m_facts);
    setMinimumHeight(scaled(widgets::length::banner) + 1);
    m_otherWays->setMenu(makeWays());
    connect(m_cancel, &QPushButton::clicked, this, &VerdictBanner::cancelRequested);
    connect(m_again, &QPushButton::clicked, this, &VerdictBanner::runRequested);
}

// To come by the key, where no answer came.
QMenu *VerdictBanner::makeWays()
{
    auto *menu = new QMenu(m_otherWays);
    const auto add = [&](const QString &text, const QString &objectName, void (VerdictBanner::*asked)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, asked);
        return action;
    };
    m_waitLonger = add(tr("&Wait longer for an answer"), QStringLiteral("waitLonger"),
                       &VerdictBanner::waitLongerRequested);
    add(tr("Ask another &resolver…"), QStringLiteral("otherResolver"),
        &VerdictBanner::otherResolverRequested);
    add(tr("Use a &key file…"), QStringLiteral("keyFileFromBanner"), &VerdictBanner::keyFileRequested);
    return menu;
}

QWidget *VerdictBanner::makeFacts()
{
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < maxFacts; ++i) {
        m_names.push_back(new TextLabel(TextRole::Small, TextLabel::Tone::Second));
        m_values.push_back(new TextLabel(TextRole::Small));
        m_values.back()->makeSelectable();
        m_values.back()->setMaximumWidth(scaled(longestFact));
        grid->addWidget(m_names.back(), static_cast<int>(i), 0, Qt::AlignRight);
        grid->addWidget(m_values.back(), static_cast<int>(i), 1);
    }
    return facts;
}

void VerdictBanner::show(const BannerText &text)
{
    const QString before = m_text.verdict.title;
    m_text = text;
    m_shape->setStatus(text.status);
    m_title->setText(text.verdict.title);
    m_detail->setText(text.verdict.detail);
    m_detail->setVisible(!text.verdict.detail.isEmpty());
    m_cancel->setVisible(text.canCancel);
    m_again->setVisible(text.offer == BannerOffer::TryAgain);
    m_otherWays->setVisible(text.offer != BannerOffer::None);
    m_waitLonger->setVisible(text.offer == BannerOffer::TryAgain);
    for (std::size_t i = 0; i < maxFacts; ++i) {
        const bool isThere = i < text.facts.size();
        m_names[i]->setText(isThere ? text.facts[i].name : QString());
        m_values[i]->setText(isThere ? text.facts[i].value : QString());
    }
    fitFacts();
    update();
    announceVerdict(before);
}

// Read aloud when the verdict changes, and only then.
void VerdictBanner::announceVerdict(const QString &before)
{
    setAccessibleName(m_text.verdict.title);
    setAccessibleDescription(m_text.verdict.detail);
    if (m_text.verdict.title == before)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerdictBanner::fitFacts()
{
    const bool fit = width() >= scaled(narrow);
    m_facts->setVisible(fit && !m_text.facts.empty());
    setToolTip(fit ? QString() : tipOf(m_text));
}

void VerdictBanner::resizeEvent(QResizeEvent *event)
{
    fitFacts();
    QFrame::resizeEvent(event);
}

void VerdictBanner::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = widgets::colorsOf(palette());
    const Band band = bandOf(m_text.status);
    QPainter painter(this);
    painter.fillRect(rect(), colors.*band.tint);
    painter.fillRect(QRect(0, 0, scaled(widgets::length::bannerBar), height()), colors.*band.bar);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace dkimlens::window
