// SPDX-License-Identifier: Apache-2.0
// Who answers DNS questions. One interface: ask, get an answer or a failure later, cancel.

#pragma once

#include "core/engine/dns/answer.h"

#include <QObject>

#include <chrono>

namespace dkimlens::session {

// One question under way. Emits finished() exactly once, from the event loop, never from inside ask(); a
// failure or a cancel is an answer too (dns::Status says which). Delete it whenever you like: that drops the
// question.
class Lookup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void cancel() = 0;

signals:
    void finished(const dkimlens::dns::Answer &answer);
};

class Resolver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `parent` owns the lookup.
    virtual Lookup *ask(const dns::Question &question, QObject *parent) = 0;

    // How long an answer may take, for what is asked from now on. Who asks no network needs no limit.
    virtual void setTimeout(std::chrono::milliseconds timeout) { Q_UNUSED(timeout) }

    // Whether it would answer out of what it has, so that nobody sees the question.
    virtual bool asksNobody(const dns::Question &question) const
    {
        Q_UNUSED(question)
        return false;
    }
};

} // namespace dkimlens::session
