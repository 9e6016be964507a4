// SPDX-License-Identifier: Apache-2.0
// Answers out of keys files.

#pragma once

#include "core/session/keys_file.h"
#include "core/session/resolvers/resolver.h"

namespace dkimlens::session {

class FileResolver : public Resolver
{
    Q_OBJECT

public:
    explicit FileResolver(KeysFile keys, QObject *parent = nullptr);

    Lookup *ask(const dns::Question &question, QObject *parent) override;
    bool asksNobody(const dns::Question & /*question*/) const override { return true; }

private:
    KeysFile m_keys;
};

} // namespace dkimlens::session
