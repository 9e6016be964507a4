// SPDX-License-Identifier: Apache-2.0
#include "ui/window/archive_desk.h"

#include "core/engine/dns/source.h"
#include "core/session/archive/archive_lookup.h"
#include "ui/text/archive_text.h"

namespace dkimlens::window {
namespace {

using session::KeyArchive;
using session::Session;

bool isRevoked(const dkim::SignatureKey &key)
{
    const dkim::KeyRecord *record = key.record();
    return record && record->problem && record->problem->code == ProblemCode::KeyRevoked;
}

// Of DNS only: that a keys file has not a key says nothing, and who chose the file wants no network.
bool isGone(const dkim::SignatureKey &key, const dns::Answer *answer)
{
    return answer && dns::isDns(answer->source)
        && (key.status == dkim::KeyStatus::NotFound || isRevoked(key));
}

} // namespace

ArchiveDesk::ArchiveDesk(session::KeyRing *ring, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
{
    setUrl({});
}

// An archive that is still being asked stays until the end, and answers.
void ArchiveDesk::setUrl(const QUrl &url)
{
    const QUrl wanted = url.isEmpty() ? KeyArchive::defaultUrl() : url;
    if (m_archive && wanted == m_url)
        return;
    m_url = wanted;
    m_archive = new KeyArchive(wanted, this);
    m_askedUnbidden.clear();
}

void ArchiveDesk::askForGone(const Session &session)
{
    for (const dkim::VerifiedSignature &signature : session.analysis().signatures) {
        const std::string &name = signature.key.name;
        const dns::Answer *answer = session.answers().find({name, dns::RecordType::Txt});
        if (!isGone(signature.key, answer) || m_asking.contains(name))
            continue;
        if (!m_askedUnbidden.insert(name).second)
            continue;
        m_silent.insert(name);
        begin(name);
    }
}

void ArchiveDesk::ask(const std::string &name)
{
    m_silent.erase(name);
    begin(name);
}

void ArchiveDesk::begin(const std::string &name)
{
    if (!m_asking.insert(name).second)
        return;
    session::ArchiveLookup *lookup = m_archive->ask(name, this);
    connect(lookup, &session::ArchiveLookup::finished, this, &ArchiveDesk::take);
    connect(lookup, &session::ArchiveLookup::finished, lookup, &QObject::deleteLater);
    emit changed();
}

void ArchiveDesk::take(const session::ArchiveAnswer &answer)
{
    m_asking.erase(answer.name);
    for (const dkim::KnownKey &key : answer.keys)
        m_ring->add(key);
    const bool isLack = answer.status == dns::Status::NoSuchName || answer.status == dns::Status::NotAsked;
    const bool isSilent = m_silent.erase(answer.name) > 0 && isLack;
    if (answer.keys.empty() && !isSilent)
        emit said(text::sentence(answer));
    emit changed();
}

} // namespace dkimlens::window
