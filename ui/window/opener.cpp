// SPDX-License-Identifier: Apache-2.0
#include "ui/window/opener.h"

#include "ui/models/analysis_text.h"
#include "ui/text/header_text.h"
#include "ui/text/texts.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

namespace dkimlens::window {
namespace {

using models::KeySource;
using models::OpenMessage;
using session::Session;
using namespace std::chrono_literals;

constexpr auto patience = 200ms; // shorter waits are not shown: they would only flicker

} // namespace

Opener::Opener(Resolvers *resolvers, session::KeyRing *ring, models::MessageListModel *messages,
               models::RecentFilesModel *recent)
    : m_resolvers(resolvers)
    , m_ring(ring)
    , m_messages(messages)
    , m_recent(recent)
    , m_resolver(resolvers->resolverOf({}).resolver)
{
}

void Opener::openFiles(const QStringList &paths)
{
    emit openingBegan();
    for (const QString &path : paths)
        openFile(path);
}

void Opener::openRecent(const QString &path)
{
    if (!QFileInfo::exists(path))
        m_recent->remove(path);
    openFiles({path});
}

void Opener::openFile(const QString &path)
{
    const QString absolute = path == QStringLiteral("-") ? path : QFileInfo(path).absoluteFilePath();
    if (!showAgain(absolute))
        add({nullptr, m_keys, false, {}}, m_resolver)->openFile(absolute);
}

void Opener::openBytes(std::string bytes)
{
    emit openingBegan();
    ++m_pasted;
    const QString name = m_pasted == 1 ? tr("Pasted message") : tr("Pasted message %1").arg(m_pasted);
    add({nullptr, m_keys, false, {}}, m_resolver)->openBytes(name, std::move(bytes));
}

void Opener::openDerived(const OpenMessage &from, const QString &name, std::string bytes)
{
    const KeySource keys = from.keys;
    const std::int64_t now = from.session->runTime();
    emit openingBegan();
    const Resolvers::Found found = m_resolvers->resolverOf(keys);
    if (!found.resolver) {
        emit failed(found.problem);
        return;
    }
    Session *session = add({nullptr, keys, false, {}}, found.resolver);
    session->setTime(now);
    session->openBytes(name, std::move(bytes));
}

void Opener::openDropped(const Dropped &dropped)
{
    if (dropped.files.isEmpty())
        openBytes(dropped.bytes);
    else
        openFiles(dropped.files);
}

void Opener::openSample(const models::Sample &sample)
{
    emit openingBegan();
    if (showAgain(sample.file))
        return;
    const KeySource keys{KeySource::Kind::Samples, sample.keys};
    const Resolvers::Found found = m_resolvers->resolverOf(keys);
    if (!found.resolver) {
        emit failed(found.problem);
        return;
    }
    Session *session = add({nullptr, keys, true, {}}, found.resolver);
    session->setTime(sample.at);
    session->openFile(sample.file);
}

bool Opener::setKeys(const KeySource &keys)
{
    const Resolvers::Found found = m_resolvers->resolverOf(keys);
    if (!found.resolver) {
        emit failed(found.problem);
        return false;
    }
    m_keys = keys;
    m_resolver = found.resolver;
    return true;
}

void Opener::setPolicy(session::LookupPolicy policy)
{
    m_policy = policy;
    for (int row = 0; row < m_messages->rowCount(); ++row)
        m_messages->at(row)->gate->setPolicy(policy);
}

void Opener::setSenderLookups(Session::SenderLookups lookups)
{
    m_senderLookups = lookups;
    for (int row = 0; row < m_messages->rowCount(); ++row)
        m_messages->at(row)->session->setSenderLookups(lookups);
}

void Opener::changeKeys(Session *session, const KeySource &keys)
{
    const Resolvers::Found found = m_resolvers->resolverOf(keys);
    if (!found.resolver) {
        emit failed(found.problem);
        return;
    }
    m_messages->setKeys(session, keys);
    m_messages->find(session)->gate->setSource(found.resolver);
    session->run();
}

// A file that is open already is shown and verified again: it may be another by now.
bool Opener::showAgain(const QString &path)
{
    const OpenMessage *open = m_messages->at(m_messages->rowOfPath(path));
    if (!open)
        return false;
    if (!m_unannounced.contains(open->session)) {
        emit opened(open->session);
        open->session->openFile(path);
    }
    return true;
}

Session *Opener::add(OpenMessage message, session::Resolver *resolver)
{
    auto *session = new Session(nullptr);
    message.gate = new session::GatedResolver(resolver, m_policy, session);
    session->setResolver(message.gate);
    session->setKeyRing(m_ring);
    session->setSenderLookups(m_senderLookups);
    if (!message.isSample)
        session->setTime(m_now);
    message.session = session;
    m_messages->add(std::move(message));
    follow(session);
    return session;
}

void Opener::follow(Session *session)
{
    m_unannounced.append(session);
    connect(session, &Session::stateChanged, this, [this, session] { followState(session); });
    QTimer::singleShot(patience, session, [this, session] { announce(session); });
}

void Opener::followState(Session *session)
{
    switch (session->state()) {
    case Session::State::Reading:
    case Session::State::LookingUp:
        return;
    case Session::State::Unreadable:
        giveUp(session);
        return;
    case Session::State::Ready:
        announce(session);
        remember(*session);
        emit verified(session);
        return;
    }
}

void Opener::announce(Session *session)
{
    if (m_unannounced.removeOne(session))
        emit opened(session);
}

void Opener::giveUp(Session *session)
{
    m_unannounced.removeOne(session);
    const QString why = text::sentence(session->problem(), session->problemDetail());
    const QString name = session->path().isEmpty() ? session->name() : session->path();
    emit failed(tr("%1: %2").arg(name, why));
    disconnect(session, nullptr, this, nullptr);
    m_messages->remove(session);
    emit closed(session);
}

void Opener::remember(const Session &session)
{
    const OpenMessage *open = m_messages->find(&session);
    if (!open || open->isSample || session.path().isEmpty() || session.path() == QStringLiteral("-"))
        return;
    models::RecentFile file;
    file.path = session.path();
    file.subject = text::headerText(session.message(), "subject");
    file.result = models::resultText(session.analysis());
    file.status = models::statusOf(session);
    file.opened = QDateTime::currentDateTimeUtc();
    m_recent->add(file);
}

} // namespace dkimlens::window
