// SPDX-License-Identifier: Apache-2.0
// The same message as RFC 7489 judged it until May 2026, with the Public Suffix List in place of the tree
// walk, and how that differs from today.

#pragma once

#include "core/engine/dmarc/evaluate.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dmarc {

// The domain one label below the public suffix of a name in A-labels; empty where the name is a public suffix
// itself. The engine has no list of its own.
using RegistrableDomain = std::function<std::string(std::string_view)>;

// In what the two documents come to different ends for this message.
enum class Difference : std::uint8_t {
    Result,
    OrganizationalDomain,
    PolicyDomain,
    Policy, // what is applied to mail that fails
    Alignment, // of at least one identifier
    Sampling, // pct= below 100: RFC 7489 applies the policy to a part of the mail
};

struct OldIdentifier
{
    std::string domain; // in A-labels; empty where it is no domain name
    std::string organizationalDomain;
    bool isAligned = false;
};

struct OldEvaluation
{
    Result result = Result::None;
    Reason reason = Reason::None;
    std::string authorDomain;
    std::string organizationalDomain;
    std::optional<PolicyRecord> policyRecord; // of the author or the Organizational Domain
    std::optional<AppliedPolicy> policy; // for the part that pct= names; np=, psd= and t= are unknown tags
    int percentage = 100; // of the mail that fails; the rest is treated one level milder (6.6.4)
    std::vector<OldIdentifier> identifiers; // in the order of the request
    std::vector<Difference> differences; // empty until both are answered
    std::vector<dns::Question> unanswered;
};

// `today`: what evaluate() says of the same request and answers.
OldEvaluation evaluateAsRfc7489(const Request &request, const dns::Answers &answers,
                                const RegistrableDomain &registrableDomain, const Evaluation &today);

} // namespace dkimlens::dmarc
