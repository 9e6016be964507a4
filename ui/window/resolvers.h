// SPDX-License-Identifier: Apache-2.0
// The resolver of each key source, made when it is first wanted and kept as long as sessions may ask it.

#pragma once

#include "core/session/resolvers/caching_resolver.h"
#include "ui/models/key_source.h"

#include <QObject>

namespace dkimlens::window {

class Resolvers : public QObject
{
    Q_OBJECT

public:
    // `system` must outlive it.
    explicit Resolvers(session::Resolver *system, QObject *parent = nullptr);

    struct Found
    {
        session::Resolver *resolver = nullptr; // nullptr: see `problem`
        QString problem; // a sentence
    };

    // Reads a keys file again each time: the person may have edited it.
    Found resolverOf(const models::KeySource &source);

    session::AnswerCache &cache() { return m_system.cache(); }

private:
    Found fileResolver(const QString &path);

    session::CachingResolver m_system;
    session::Resolver *m_offline;
};

} // namespace dkimlens::window
