// SPDX-License-Identifier: Apache-2.0
// How the main window shows a message, and follows it while it changes.

#include "ui/pages/welcome_page.h"
#include "ui/source/source_dock.h"
#include "ui/text/author.h"
#include "ui/window/contents_pane.h"
#include "ui/window/diagnosis_desk.h"
#include "ui/window/docks.h"
#include "ui/window/lookup_status.h"
#include "ui/window/main_window.h"
#include "ui/window/message_view.h"
#include "ui/window/resolver_box.h"
#include "ui/window/source_handle.h"
#include "ui/window/status_line.h"
#include "ui/window/tool_bar.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <utility>

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
    m_place.reset();
    m_within.reset();
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
    showMarks();
    m_status->show(*message);
    showKeyStatus();
    m_toolBar->resolverBox()->show(message->keys);
    m_commands->action(Command::CancelLookups)->setEnabled(m_shown->state() == Session::State::LookingUp);
    setWindowTitle(tr("%1 - DKIM Lens").arg(m_shown->name()));
}

// Once: after that, what the person chooses counts.
void MainWindow::showMarks()
{
    if (!m_marks.session || m_marks.session != m_shown || m_shown->state() == Session::State::Reading)
        return;
    const Marks marks = std::exchange(m_marks, {});
    m_docks->contents()->choose(marks.place);
    showSource(marks.bytes);
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
    m_docks->contents()->show(*m_shown, m_diagnosisDesk->causesOf(*m_shown));
    if (m_docks->contents()->chosen())
        showNode();
    else // the first time, or it was run again: then where it was
        goWithin(m_place ? *m_place : placeToShow(*m_shown));
    m_diagnosisDesk->survey(*m_messages.find(m_shown));
}

void MainWindow::showNode()
{
    const ContentsNode *node = m_docks->contents()->chosen();
    if (!node || !m_shown || node->kind == ContentsNode::Kind::Heading)
        return;
    const models::Place place = m_within.value_or(node->place);
    if (place != m_place)
        leavePlace(place);
    m_place = place;
    m_docks->source()->setCoverage(coveringSignature());
    m_view->show(*m_messages.find(m_shown), place);
    if (node->kind == ContentsNode::Kind::Finding)
        showFinding(*node);
    showKeyStatus();
}

// A page of a signature always has something chosen, and tells of it; others may have nothing.
void MainWindow::leavePlace(const models::Place &next)
{
    m_view->clearSelection();
    if (models::signatureOf(next))
        return;
    m_docks->source()->showRanges({}, {});
    m_status->setSelection({});
}

// A person did: the node itself is wanted, not a place within it.
void MainWindow::chooseNode()
{
    if (!m_docks->contents()->chosen())
        return; // it is being filled
    m_within.reset();
    showNode();
}

// Whose coverage Source shows; nullptr on a page about the message.
const dkim::VerifiedSignature *MainWindow::coveringSignature() const
{
    const auto place = m_place ? models::signatureOf(*m_place) : std::nullopt;
    return m_shown && place ? analysis::signatureAt(m_shown->analysis(), *place) : nullptr;
}

std::optional<std::size_t> MainWindow::shownSignature() const
{
    const bool isThere = m_shown && m_place && m_place->isSignature()
        && m_place->index < m_shown->analysis().signatures.size();
    return isThere ? std::optional(m_place->index) : std::nullopt;
}

// Where a link leads; a diagnosis is a page of its signature.
void MainWindow::showPlace(const models::Place &place)
{
    using Kind = models::Place::Kind;
    goWithin(place);
    if (place.kind == Kind::Diagnosis)
        m_view->showTab(MessageView::Tab::Diagnosis);
    if (place.kind == Kind::ArcMessageSignature || place.kind == Kind::ArcSeal)
        m_view->showTab(MessageView::Tab::Steps);
}

// Who worked in the page before goes on in this one.
void MainWindow::goWithin(const models::Place &place)
{
    const QWidget *before = m_view->page();
    const bool hadFocus = m_view->isAncestorOf(QApplication::focusWidget());
    const models::Place node = models::nodeOf(place);
    m_within = node == place || node.isSignature() ? std::nullopt : std::optional(place);
    {
        const QSignalBlocker quiet(m_docks->contents());
        m_docks->contents()->choose(node);
    }
    showNode();
    if (hadFocus && m_view->page() != before)
        m_view->page()->setFocus();
}

void MainWindow::showFinding(const ContentsNode &node)
{
    if (node.cause) {
        const std::string_view kind = diagnose::wordOf(*node.cause);
        m_view->choose(MessageView::Tab::Diagnosis, QString::fromUtf8(kind.data(), std::ssize(kind)));
        m_view->announceSelection(); // it may have been chosen before
        return;
    }
    if (dkim::isAboutKey(node.finding.code)) {
        m_view->showTab(MessageView::Tab::Key);
        return;
    }
    if (node.place.isSignature())
        m_view->showTab(MessageView::Tab::Tags);
    else
        m_view->selectBytes(node.finding.where);
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
    if (m_shown && m_place)
        m_history.add({m_shown, *m_place, m_view->tab(), m_view->chosen()});
}

// A place in a message that has been closed since is not gone to.
void MainWindow::goTo(const std::optional<Selected> &selected)
{
    if (!selected || m_messages.rowOf(selected->session) < 0)
        return;
    showMessage(selected->session);
    goWithin(selected->place);
    m_view->choose(selected->tab, selected->item);
}

void MainWindow::showKeyStatus()
{
    const dkim::VerifiedSignature *signature = coveringSignature();
    const bool isLookedAt = signature && m_view->tab() == MessageView::Tab::Key;
    m_status->setKey(isLookedAt ? keyParts(*m_shown, signature, QDateTime::currentSecsSinceEpoch())
                                : QStringList());
}

void MainWindow::showSourceHandle()
{
    m_sourceHandle->setVisible(m_shown && !m_docks->source()->toggleViewAction()->isChecked());
}

} // namespace dkimlens::window
