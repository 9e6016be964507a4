// SPDX-License-Identifier: Apache-2.0
// SPF, recomputed: check_host() of RFC 7208, 4, as a pure function of the request, the DNS answers and the
// time.
//
// It goes through the record term by term, as a receiver does, and asks for what the next term needs and no
// more. Where an answer is missing it stops: ask what is `unanswered`, and call again.
//
// Where RFC 7208 leaves a choice: a <target-name> that is no domain name makes a mechanism not match (4.8).
// The address records of MX and PTR names are asked for together, and judged one after the other. Void
// lookups are counted as 4.6.4 words it, by terms: a term counts once, however many of its lookups were void;
// of ptr and
// %{p} the PTR lookup alone, since the names in its answer are the client's choice. %{p} outside explanations
// counts as a lookup. There is no limit of time.

#pragma once

#include "core/engine/dns/answer.h"
#include "core/engine/spf/reason.h"
#include "core/engine/spf/request.h"
#include "core/engine/trace/step.h"

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::spf {

// 4.6.4
constexpr int maxLookups = 10; // terms that query DNS
constexpr int maxVoidLookups = 2;
constexpr std::size_t maxMailExchanges = 10; // names of one mx
constexpr std::size_t maxPointerNames = 10; // names of one ptr or %{p}

struct Evaluation
{
    Verdict verdict = Verdict::TempError; // for as long as something is unanswered
    Reason reason = Reason::LookupFailed; // None: pass
    std::optional<Problem> problem; // what made it fail, without a place: the step that found it has that
    std::string sender; // the identity that was checked, with its local-part
    std::string domain; // of the identity, in A-labels
    std::string decidedBy; // the domain whose record decided; that of the identity, or one it redirects to
    std::string matchedTerm; // as written; empty where none matched
    std::string explanation; // the domain's own words on a fail (6.2): a stranger's text
    int lookups = 0;
    int voidLookups = 0;
    trace::Step trace; // "spf.check"
    std::vector<dns::Question> unanswered;

    bool isComplete() const { return unanswered.empty(); }
};

// `now` in seconds since 1970.
Evaluation evaluate(const Request &request, const dns::Answers &answers, std::int64_t now);

} // namespace dkimlens::spf
