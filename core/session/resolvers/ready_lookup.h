// SPDX-License-Identifier: Apache-2.0
// A lookup whose answer is known when it is asked: files, archives, and "ask nobody".

#pragma once

#include "core/session/resolvers/resolver.h"

namespace dkimlens::session {

class ReadyLookup : public Lookup
{
    Q_OBJECT

public:
    ReadyLookup(dns::Answer answer, QObject *parent);

    void cancel() override; // the answer becomes dns::Status::Cancelled, unless it was given already

private:
    void finish();

    dns::Answer m_answer;
};

} // namespace dkimlens::session
