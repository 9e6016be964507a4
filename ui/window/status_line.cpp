// SPDX-License-Identifier: Apache-2.0
#include "ui/window/status_line.h"

#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_icon.h"
#include "ui/window/lookup_status.h"
#include "ui/window/status_parts.h"

#include <QToolButton>

namespace dkimlens::window {
namespace {

using session::Session;
using widgets::TextRole;

constexpr int ringSize = 12; // of the design

QToolButton *makeCancel()
{
    auto *cancel = new QToolButton;
    cancel->setObjectName(QStringLiteral("cancelFromStatus"));
    cancel->setAutoRaise(true);
    cancel->setIcon(widgets::icon(widgets::Symbol::Stop));
    cancel->setToolTip(StatusLine::tr("Cancel the lookup"));
    cancel->setAccessibleName(StatusLine::tr("Cancel the lookup"));
    return cancel;
}

// What the person decided about lookups, where that is not the usual.
QString policyText(const models::OpenMessage &message)
{
    if (!message.gate || !models::asksNetwork(message.keys.kind))
        return {};
    if (!message.gate->heldBack().empty())
        return StatusLine::tr("Lookups wait for your answer");
    return message.gate->policy() == session::LookupPolicy::Never ? StatusLine::tr("Lookups are off")
                                                                  : QString();
}

QString timeText(const Session &session)
{
    const auto took = session.analysisTime().count();
    return took == 0 ? StatusLine::tr("Verified in under 1 ms")
                     : StatusLine::tr("Verified in %1 ms").arg(took);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_left(new StatusParts)
    , m_right(new StatusParts)
    , m_ring(new widgets::StatusLabel(ringSize))
    , m_waiting(new pages::TextLabel(TextRole::Small))
    , m_cancel(makeCancel())
{
    m_left->setObjectName(QStringLiteral("statusLeft"));
    m_right->setObjectName(QStringLiteral("statusRight"));
    setSizeGripEnabled(false);
    addWidget(m_left, 1);
    addPermanentWidget(m_ring);
    addPermanentWidget(m_waiting);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_right);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    showNothing({});
}

void StatusLine::show(const models::OpenMessage &message)
{
    const Session &session = *message.session;
    m_file = session.name();
    m_size = text::byteCount(session.message().bytes().size());
    showWaiting(message);
    refreshLeft();
    QStringList right{policyText(message), lookupText(message)};
    const analysis::Analysis &analysis = session.analysis();
    const bool isVerified = !analysis.signatures.empty() || analysis.arc.isPresent();
    if (session.state() == Session::State::Ready && isVerified)
        right.append(timeText(session));
    m_right->setParts(right);
}

void StatusLine::showNothing(const models::KeySource &keys)
{
    m_file.clear();
    m_size.clear();
    m_selection.clear();
    m_key.clear();
    m_left->setParts({tr("No message is open")});
    m_right->setParts({models::sentenceOf(keys)});
    for (QWidget *widget : {static_cast<QWidget *>(m_ring), static_cast<QWidget *>(m_waiting),
                            static_cast<QWidget *>(m_cancel)})
        widget->hide();
}

void StatusLine::setSelection(const QString &title)
{
    m_selection = title;
    if (!m_file.isEmpty())
        refreshLeft();
}

void StatusLine::setKey(const QStringList &parts)
{
    m_key = parts;
    if (!m_file.isEmpty())
        refreshLeft();
}

void StatusLine::refreshLeft()
{
    QStringList parts{m_file};
    if (m_key.isEmpty())
        parts.append(m_selection);
    m_left->setParts(parts + m_key + QStringList{m_size});
}

void StatusLine::showWaiting(const models::OpenMessage &message)
{
    const Session &session = *message.session;
    const std::size_t heldBack = message.gate ? message.gate->heldBack().size() : 0;
    const std::size_t count = session.pending().size() - heldBack;
    const bool isWaiting = session.state() == Session::State::LookingUp && count > 0;
    m_ring->setStatus(isWaiting ? text::Status::Running : text::Status::NotRun);
    m_waiting->setText(count == 1 ? tr("Looking up 1 key")
                                  : tr("Looking up %1 keys").arg(static_cast<qulonglong>(count)));
    for (QWidget *widget : {static_cast<QWidget *>(m_ring), static_cast<QWidget *>(m_waiting),
                            static_cast<QWidget *>(m_cancel)})
        widget->setVisible(isWaiting);
}

} // namespace dkimlens::window
