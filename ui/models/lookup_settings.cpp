// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lookup_settings.h"

#include "core/session/resolvers/unbound_resolver.h"

#include <array>

namespace dkimlens::models {
namespace {

using Kind = KeySource::Kind;

constexpr std::array shownKinds{Kind::System,     Kind::Server, Kind::Doh,
                                Kind::Validating, Kind::File,   Kind::Offline};

// What holds the place of each kind; nullptr where a kind has none.
QString LookupSettings::*placeOf(Kind kind)
{
    switch (kind) {
    case Kind::Server:
        return &LookupSettings::server;
    case Kind::Doh:
        return &LookupSettings::dohUrl;
    case Kind::Validating:
        return &LookupSettings::forwarder;
    case Kind::File:
        return &LookupSettings::keysPath;
    case Kind::System:
    case Kind::Samples:
    case Kind::Offline:
        break;
    }
    return nullptr;
}

} // namespace

KeySource LookupSettings::sourceOf(Kind kind) const
{
    const auto place = placeOf(kind);
    return {kind, place ? this->*place : QString()};
}

void LookupSettings::choose(const KeySource &source)
{
    chosen = source.kind;
    if (const auto place = placeOf(source.kind))
        this->*place = source.where;
}

bool isSetUp(const KeySource &source)
{
    switch (source.kind) {
    case Kind::Server:
    case Kind::Doh:
    case Kind::Samples:
    case Kind::File:
        return !source.where.isEmpty();
    case Kind::Validating:
        return session::UnboundResolver::isAvailable();
    case Kind::System:
    case Kind::Offline:
        break;
    }
    return true;
}

std::vector<KeySource> usableSources(const LookupSettings &settings)
{
    std::vector<KeySource> sources;
    for (const Kind kind : shownKinds) {
        if (const KeySource source = settings.sourceOf(kind); isSetUp(source))
            sources.push_back(source);
    }
    return sources;
}

} // namespace dkimlens::models
