// SPDX-License-Identifier: Apache-2.0
// Several resolvers that can be asked the same, each with the name that people know it by.

#pragma once

#include "core/session/keys/key_search.h"
#include "core/session/resolvers/gated_resolver.h"
#include "ui/window/resolvers.h"

#include <QString>

#include <vector>

namespace dkimlens::window {

struct NamedAsk
{
    QString name;
    session::KeySearch::Ask ask;
};

// Nobody is asked where lookups are off. The resolvers must outlive them.
std::vector<NamedAsk> namedAsks(const std::vector<NamedResolver> &resolvers, session::LookupPolicy policy);

// Answers dns::Status::NotAsked.
session::Lookup *askNobody(const dns::Question &question, QObject *parent);

} // namespace dkimlens::window
