// SPDX-License-Identifier: Apache-2.0
#include "ui/window/resolvers.h"

#include "core/session/keys_file.h"
#include "core/session/resolvers/file_resolver.h"
#include "core/session/resolvers/offline_resolver.h"
#include "ui/text/keys_error_text.h"

#include <utility>

namespace dkimlens::window {

using models::KeySource;

Resolvers::Resolvers(session::Resolver *system, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_offline(new session::OfflineResolver(this))
{
}

Resolvers::Found Resolvers::resolverOf(const KeySource &source)
{
    switch (source.kind) {
    case KeySource::Kind::System:
        return {&m_system, {}};
    case KeySource::Kind::Offline:
        return {m_offline, {}};
    case KeySource::Kind::Samples:
    case KeySource::Kind::File:
        break;
    }
    return fileResolver(source.path);
}

Resolvers::Found Resolvers::fileResolver(const QString &path)
{
    session::KeysFile keys;
    if (const auto error = keys.add(path))
        return {nullptr, text::sentence(*error)};
    return {new session::FileResolver(std::move(keys), this), {}};
}

} // namespace dkimlens::window
