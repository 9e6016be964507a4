// SPDX-License-Identifier: Apache-2.0
// How the main window shows a message, and follows it while it changes.

#include "ui/pages/welcome_page.h"
#include "ui/source/source_dock.h"
#include "ui/text/author.h"
#include "ui/window/contents_pane.h"
#include "ui/window/docks.h"
#include "ui/window/lookup_status.h"
#include "ui/window/main_window.h"
#include "ui/window/message_view.h"
#include "ui/window/resolver_box.h"
#include "ui/window/source_handle.h"
#include "ui/window/status_line.h"
#include "ui/window/tool_bar.h"

#include <QAction>
#include <QDateTime>
#include <QListView>
#include <QStackedWidget>

namespace dkimlens::window {

using models::ContentsNode;
using session::Session;

namespace {

// The signature that matters most; of a message without one, the overview.
models::Place placeToShow(const Session &session)
{
    const std::optional<std::size_t> signature = text::signatureToShow(session.analysis());
    return signature ? models::Place{models::Place::Kind::Signature, *signature} : models::Place{};
}

} // namespace

void MainWindow::showWelcome()
{
    m_shown = nullptr;
    m_messages.setCurrent(nullptr);
    m_docks->setShown(false);
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    m_commands->setMessageShown(false);
    m_toolBar->resolverBox()->show(m_opener.keys());
    m_status->showNothing(m_opener.keys());
    m_sourceHandle->hide();
    setWindowTitle(QStringLiteral("DKIM Lens"));
}

void MainWindow::showMessage(Session *session)
{
    const int row = m_messages.rowOf(session);
    if (session == m_shown)
        return;
    m_view->clearSelection();
    m_shown = session;
    m_place = {};
    m_messages.setCurrent(session);
    m_docks->setShown(true);
    m_docks->source()->setMessage(session->message());
    m_docks->contents()->setCurrentIndex({});
    m_docks->messages()->setCurrentIndex(m_messages.index(row));
    m_stack->setCurrentWidget(m_view);
    m_commands->setMessageShown(true);
    showSourceHandle();
    follow(session);
    refresh();
    m_view->page()->setFocus();
}

void MainWindow::follow(Session *session)
{
    // The same connections once only, however often it is shown.
    disconnect(session, nullptr, this, nullptr);
    disconnect(m_messages.find(session)->gate, nullptr, this, nullptr);
    connect(session, &Session::stateChanged, this, [this, session] {
        if (session == m_shown)
            refresh();
    });
    connect(session, &Session::analysisChanged, this, [this, session] {
        if (session == m_shown)
            refresh();
    });
    connect(m_messages.find(session)->gate, &session::GatedResolver::heldBackChanged, this, [this, session] {
        if (session == m_shown)
            refresh();
    });
    connect(session, &Session::messageChanged, this, [this, session] {
        if (session == m_shown)
            m_docks->source()->setMessage(session->message());
    });
}

void MainWindow::showRow(int row)
{
    if (const models::OpenMessage *message = m_messages.at(row))
        showMessage(message->session);
}

void MainWindow::forget(Session *session)
{
    if (session != m_shown)
        return;
    if (const models::OpenMessage *other = m_messages.at(m_messages.rowCount() - 1))
        showMessage(other->session);
    else
        showWelcome();
}

// What changed is shown; what was chosen stays chosen as long as it is there.
void MainWindow::refresh()
{
    const models::OpenMessage *message = m_messages.find(m_shown);
    if (!message)
        return;
    m_view->setKeyWorld(keyWorld());
    if (m_shown->state() == Session::State::Reading)
        showReading();
    else
        showContents();
    m_status->show(*message);
    showKeyStatus();
    m_toolBar->resolverBox()->show(message->keys);
    m_commands->action(Command::CancelLookups)->setEnabled(m_shown->state() == Session::State::LookingUp);
    setWindowTitle(tr("%1 - DKIM Lens").arg(m_shown->name()));
}

KeyWorld MainWindow::keyWorld() const
{
    return {m_archiveDesk, m_keyDesk, &m_sharedKeys, &m_messages, m_resolvers.count()};
}

void MainWindow::showReading()
{
    m_docks->contents()->clear();
    m_view->show(*m_messages.find(m_shown), {});
}

void MainWindow::showContents()
{
    m_docks->contents()->show(*m_shown);
    if (!m_docks->contents()->chosen())
        m_docks->contents()->choose(placeToShow(*m_shown));
    showNode();
}

void MainWindow::showNode()
{
    const ContentsNode *node = m_docks->contents()->chosen();
    if (!node || !m_shown || node->kind == ContentsNode::Kind::Heading)
        return;
    if (node->place != m_place)
        m_view->clearSelection();
    m_place = node->place;
    const auto &signatures = m_shown->analysis().signatures;
    const std::optional<std::size_t> signature = shownSignature();
    m_docks->source()->setCoverage(signature ? &signatures[*signature] : nullptr);
    m_view->show(*m_messages.find(m_shown), m_place);
    if (node->kind == ContentsNode::Kind::Finding)
        showFinding(*node);
    showKeyStatus();
}

std::optional<std::size_t> MainWindow::shownSignature() const
{
    const bool isThere =
        m_shown && m_place.isSignature() && m_place.index < m_shown->analysis().signatures.size();
    return isThere ? std::optional(m_place.index) : std::nullopt;
}

// Where a link leads; a diagnosis is a page of its signature.
void MainWindow::showPlace(const models::Place &place)
{
    const bool isDiagnosis = place.kind == models::Place::Kind::Diagnosis;
    m_docks->contents()->choose(isDiagnosis ? models::Place{models::Place::Kind::Signature, place.index}
                                            : place);
    if (isDiagnosis)
        m_view->showTab(MessageView::Tab::Diagnosis);
}

void MainWindow::showFinding(const ContentsNode &node)
{
    if (dkim::isAboutKey(node.finding.code)) {
        m_view->showTab(MessageView::Tab::Key);
        return;
    }
    m_view->showTab(MessageView::Tab::Tags);
    if (!node.finding.where.isEmpty())
        showSource({{node.finding.where}, node.title, node.title});
}

void MainWindow::showSource(const pages::SourceChoice &choice)
{
    m_docks->source()->showRanges(choice.ranges, choice.what);
    m_status->setSelection(choice.title);
    remember();
}

void MainWindow::remember()
{
    if (m_shown)
        m_history.add({m_shown, m_place, m_view->tab(), m_view->chosen()});
}

// A place in a message that has been closed since is not gone to.
void MainWindow::goTo(const std::optional<Selected> &selected)
{
    if (!selected || m_messages.rowOf(selected->session) < 0)
        return;
    showMessage(selected->session);
    m_docks->contents()->choose(selected->place);
    m_view->choose(selected->tab, selected->item);
}

void MainWindow::showKeyStatus()
{
    const std::optional<std::size_t> signature = shownSignature();
    const bool isLookedAt = signature && m_view->tab() == MessageView::Tab::Key;
    m_status->setKey(isLookedAt ? keyParts(*m_shown, signature, QDateTime::currentSecsSinceEpoch())
                                : QStringList());
}

void MainWindow::showSourceHandle()
{
    m_sourceHandle->setVisible(m_shown && !m_docks->source()->toggleViewAction()->isChecked());
}

} // namespace dkimlens::window
