// SPDX-License-Identifier: Apache-2.0
// Asks nobody, and says so: for people who must not, or do not want to, be seen asking.

#pragma once

#include "core/session/resolvers/resolver.h"

namespace dkimlens::session {

class OfflineResolver : public Resolver
{
    Q_OBJECT

public:
    using Resolver::Resolver;

    Lookup *ask(const dns::Question &question, QObject *parent) override;
    bool asksNobody(const dns::Question & /*question*/) const override { return true; }
};

} // namespace dkimlens::session
