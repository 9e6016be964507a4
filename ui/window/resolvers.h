// SPDX-License-Identifier: Apache-2.0
// The resolver of each key source, made when it is first wanted and kept as long as sessions may ask it.

#pragma once

#include "core/session/resolvers/caching_resolver.h"
#include "core/session/resolvers/retrying_resolver.h"
#include "ui/models/lookup_settings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace dkimlens::window {

struct NamedResolver
{
    QString name; // for people
    session::Resolver *resolver = nullptr; // belongs to the Resolvers
};

class Resolvers : public QObject
{
    Q_OBJECT

public:
    // `system` must outlive it.
    explicit Resolvers(session::Resolver *system, QObject *parent = nullptr);
    ~Resolvers() override;
    Q_DISABLE_COPY_MOVE(Resolvers)

    // For what is asked from now on.
    void setSettings(const models::LookupSettings &settings);
    void setKeeping(session::AnswerCache::Keeping keeping);
    const models::LookupSettings &settings() const { return m_settings; }

    struct Found
    {
        session::Resolver *resolver = nullptr; // nullptr: see `problem`
        QString problem; // a sentence
    };

    // Reads a keys file again each time: the person may have edited it.
    Found resolverOf(const models::KeySource &source);

    // Every one that is set up and asks the network.
    std::vector<NamedResolver> all();
    std::size_t count() const; // of these, none of them made

    // One of each resolver that has been made.
    std::vector<session::AnswerCache *> caches() const;
    void forget(const dns::Question &question); // in all caches

private:
    struct Asked;

    Found asked(const models::KeySource &source);
    Found fileResolver(const QString &path);
    void add(const models::KeySource &source, session::Resolver *resolver);
    void applyTo(Asked &asked) const;

    models::LookupSettings m_settings;
    session::AnswerCache::Keeping m_keeping = session::AnswerCache::Keeping::WhileValid;
    std::vector<std::unique_ptr<Asked>> m_asked;
    session::Resolver *m_offline;
};

} // namespace dkimlens::window
