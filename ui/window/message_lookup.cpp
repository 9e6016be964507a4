// SPDX-License-Identifier: Apache-2.0
#include "ui/window/message_lookup.h"

#include "core/engine/dkim/judged_answer.h"
#include "ui/window/archive_desk.h"
#include "ui/window/key_desk.h"

#include <QDateTime>

#include <algorithm>

namespace dkimlens::window {
namespace {

using pages::KeyLookup;
using session::Session;

bool has(const std::vector<dns::Question> &questions, const dns::Question &question)
{
    return std::ranges::find(questions, question) != questions.end();
}

bool usesKey(const dkim::VerifiedSignature &signature, const std::string &keyOctets)
{
    const dkim::KeyRecord *record = signature.key.record();
    return record && record->keyOctets == keyOctets;
}

std::size_t otherMessagesWith(const models::MessageListModel &messages, const Session *shown,
                              const std::string &keyOctets)
{
    std::size_t count = 0;
    for (int row = 0; row < messages.rowCount(); ++row) {
        const Session *session = messages.at(row)->session;
        const auto uses = [&](const dkim::VerifiedSignature &each) { return usesKey(each, keyOctets); };
        if (session != shown && std::ranges::any_of(session->analysis().signatures, uses))
            ++count;
    }
    return count;
}

RsaBeside rsaBeside(const Session &session, const dkim::VerifiedSignature &signature)
{
    const auto isRsa = [&](const dkim::VerifiedSignature &each) {
        return each.signature.domain == signature.signature.domain && each.signature.algorithm
            && each.signature.algorithm->key == crypto::KeyType::Rsa;
    };
    return std::ranges::any_of(session.analysis().signatures, isRsa) ? RsaBeside::Yes : RsaBeside::No;
}

} // namespace

void addSurroundings(KeyLookup &lookup, const session::SharedKeys *shared, RsaBeside rsa)
{
    if (!lookup.answer)
        return;
    const dkim::SignatureKey &key = lookup.signature.key;
    const dkim::KeyRecord *record = key.record();
    const bool hasKey = record && record->key;
    dkim::KeySurroundings around{key.name, lookup.answer->aliases, record,
                                 0,        rsa == RsaBeside::Yes,  QDateTime::currentSecsSinceEpoch()};
    if (shared && hasKey)
        around.otherNames = shared->namesWith(*record->keyOctets, key.name).size();
    lookup.surroundings = dkim::findingsOf(around);
    const bool isSaid = lookup.subject == KeyLookup::Subject::KeyAlone; // among the findings of the answer
    if (!isSaid && dkim::isDangling(*lookup.answer))
        lookup.surroundings.push_back(
            {dkim::FindingCode::KeyAliasDangling, {}, lookup.answer->aliases.back()});
}

KeyLookup lookupOf(const models::OpenMessage &message, const dkim::VerifiedSignature &signature,
                   const KeyWorld &world)
{
    const Session &session = *message.session;
    KeyLookup lookup;
    lookup.signature = signature;
    const dns::Question question{signature.key.name, dns::RecordType::Txt};
    if (const dns::Answer *answer = session.answers().find(question))
        lookup.answer = *answer;
    lookup.isHeldBack = message.gate && has(message.gate->heldBack(), question);
    lookup.isPending = !lookup.isHeldBack && has(session.pending(), question);
    lookup.isArchiveAsked = world.archive && world.archive->isAsking(signature.key.name);
    addSurroundings(lookup, world.shared, rsaBeside(session, signature));
    const dkim::KeyRecord *record = signature.key.record();
    if (world.messages && record && record->key)
        lookup.otherMessages = otherMessagesWith(*world.messages, &session, *record->keyOctets);
    lookup.resolverCount = world.resolverCount;
    if (world.desk)
        world.desk->addTo(lookup);
    return lookup;
}

} // namespace dkimlens::window
