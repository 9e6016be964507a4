// SPDX-License-Identifier: Apache-2.0
// DMARC (RFC 9989, 5.3): a pure function of the author, what is authenticated, and the answers of DNS.
//
// What is not answered yet is returned as `unanswered`; the caller asks, and calls again. Each call asks for
// what the walks have reached, and nothing beyond.

#pragma once

#include "core/engine/dmarc/alignment.h"
#include "core/engine/dmarc/policy.h"
#include "core/engine/dmarc/reason.h"
#include "core/engine/message/address.h"
#include "core/engine/trace/step.h"

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::dmarc {

// RFC 9989, 11.5: of several Author Domains so many are looked at, each for itself.
constexpr std::size_t maxAuthorDomains = 5;

struct Request
{
    std::vector<message::Address> from; // of all From fields
    std::vector<Identifier> identifiers; // of all signatures, and of SPF
};

struct Evaluation
{
    Result result = Result::None;
    Reason reason = Reason::None;
    std::vector<std::string> authorDomains; // all that From names, in A-labels
    std::vector<std::string> invalidAuthors; // addresses in From without a domain name
    std::string authorDomain; // the one that is looked at; empty where there is not exactly one
    Walk walk; // from the Author Domain
    std::optional<PolicyRecord> policyRecord;
    Existence existence = Existence::NotAsked; // of the Author Domain
    std::optional<AppliedPolicy> policy; // of mail that fails, also where this message passes
    std::vector<IdentifierCheck> identifiers; // in the order of the request
    std::vector<Evaluation> authors; // where From names several domains, of each: RFC 9989, 11.5
    trace::Step trace; // "dmarc.evaluation"
    std::vector<dns::Question> unanswered; // each once

    const std::string &organizationalDomain() const { return walk.organizationalDomain; }
    std::string policyDomain() const { return policyRecord ? policyRecord->domain : std::string(); }
};

Evaluation evaluate(const Request &request, const dns::Answers &answers);

// Of several Author Domains, the strictest among those whose checks fail; of one, its own where it fails.
// Nothing where no policy is to be applied.
std::optional<AppliedPolicy> strictestPolicy(const Evaluation &evaluation);

} // namespace dkimlens::dmarc
