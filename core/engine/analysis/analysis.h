// SPDX-License-Identifier: Apache-2.0
// Everything found about one message: a pure function of the message, the DNS answers, the options and the
// time.

#pragma once

#include "core/engine/arc/chain.h"
#include "core/engine/dkim/verify.h"
#include "core/engine/dns/answer.h"
#include "core/engine/message/address.h"
#include "core/engine/message/message.h"
#include "core/engine/trace/step.h"

#include <span>
#include <vector>

namespace dkimlens::analysis {

struct Options
{
    trace::Detail detail = trace::Detail::Trace;
    dkim::KeyMemory *keys = nullptr; // the caller's, for many messages in one thread; may be absent
    std::span<const dkim::KnownKey> knownKeys = {}; // evidence beside the answers; must outlive the call
};

struct Analysis
{
    std::vector<message::Address> from;
    std::vector<dkim::VerifiedSignature> signatures; // in message order
    arc::Chain arc;
    std::vector<dkim::Finding> findings; // about the message as a whole
    std::vector<dns::Question> unanswered; // what was not in the answers, each once

    // One signature that passes is enough (RFC 6376, 6.1); temperror where one of them may still pass.
    dkim::Verdict verdict() const;
};

// `now` in seconds since 1970. Does no I/O; ask what is `unanswered` and call again.
Analysis analyze(const message::Message &message, const dns::Answers &answers, const Options &options,
                 std::int64_t now);

// What analyze() will ask, found without hashing anything: for callers that can answer at once.
std::vector<dns::Question> questionsOf(const message::Message &message);

} // namespace dkimlens::analysis
