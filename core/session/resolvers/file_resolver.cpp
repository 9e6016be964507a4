// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/file_resolver.h"

#include "core/session/resolvers/ready_lookup.h"

#include <QDateTime>

#include <utility>

namespace dkimlens::session {

FileResolver::FileResolver(KeysFile keys, QObject *parent)
    : Resolver(parent)
    , m_keys(std::move(keys))
{
}

Lookup *FileResolver::ask(const dns::Question &question, QObject *parent)
{
    dns::Answer answer = m_keys.answer(question);
    answer.askedAt = QDateTime::currentSecsSinceEpoch();
    return new ReadyLookup(std::move(answer), parent);
}

} // namespace dkimlens::session
