// SPDX-License-Identifier: Apache-2.0
#include "ui/window/lookup_bar.h"

#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace dkimlens::window {
namespace {

using widgets::scaled;

constexpr std::size_t mostShown = 3; // names; all are in the tool tip

QStringList namesOf(const std::vector<dns::Question> &questions)
{
    QStringList names;
    for (const dns::Question &question : questions)
        names.append(text::fromOctets(question.name));
    return names;
}

QString shownNames(const QStringList &names)
{
    const QString shown = names.mid(0, mostShown).join(QStringLiteral(", "));
    const qsizetype others = names.size() - static_cast<qsizetype>(mostShown);
    return others > 0 ? LookupBar::tr("%1 and %n more", nullptr, static_cast<int>(others)).arg(shown) : shown;
}

QPushButton *makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    return button;
}

} // namespace

LookupBar::LookupBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new pages::TextLabel(widgets::TextRole::DefaultButton))
    , m_names(new pages::TextLabel(widgets::TextRole::Body, pages::TextLabel::Tone::Second))
{
    setObjectName(QStringLiteral("lookupBar"));
    auto *shape = new widgets::StatusLabel(widgets::length::icon);
    shape->setStatus(text::Status::Info);
    m_title->setObjectName(QStringLiteral("lookupBarTitle"));
    m_names->setObjectName(QStringLiteral("lookupBarNames"));
    m_names->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(m_title);
    texts->addWidget(m_names);
    QPushButton *allow = makeButton(QStringLiteral("allowLookups"), tr("&Look up"));
    QPushButton *refuse = makeButton(QStringLiteral("refuseLookups"), tr("&Not now"));
    QPushButton *always = makeButton(QStringLiteral("alwaysLookUp"), tr("Al&ways"));
    always->setToolTip(tr("Look up at once whenever a message is opened"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    for (QPushButton *button : {allow, refuse, always})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    connect(allow, &QPushButton::clicked, this, &LookupBar::allowed);
    connect(refuse, &QPushButton::clicked, this, &LookupBar::refused);
    connect(always, &QPushButton::clicked, this, &LookupBar::alwaysAllowed);
    hide();
}

void LookupBar::show(const std::vector<dns::Question> &questions)
{
    const QStringList names = namesOf(questions);
    const QString title = tr("Look up %n name(s) in DNS?", nullptr, static_cast<int>(names.size()));
    m_title->setText(title);
    m_names->setText(tr("%1. Who runs their DNS can see that somebody asks.").arg(shownNames(names)));
    m_names->setToolTip(names.join(QLatin1Char('\n')));
    setAccessibleName(title + QLatin1Char(' ') + names.join(QStringLiteral(", ")));
    setVisible(!names.isEmpty());
}

void LookupBar::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.infoTint);
    painter.fillRect(QRect(0, 0, scaled(widgets::length::bannerBar), height()), colors.info);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace dkimlens::window
