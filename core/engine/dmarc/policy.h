// SPDX-License-Identifier: Apache-2.0
// Which record applies to the Author Domain, and what its owner asks for (RFC 9989, 4.7 and 4.10.1).

#pragma once

#include "core/engine/dmarc/tree_walk.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dkimlens::dmarc {

// In the order of preference.
enum class PolicySource : std::uint8_t { AuthorDomain, OrganizationalDomain, PublicSuffixDomain };

struct PolicyRecord
{
    std::string domain; // the DMARC Policy Domain
    PolicySource source = PolicySource::AuthorDomain;
    Record record;
};

// Of the walk from the Author Domain. Nothing where there is none, or where an answer is lacking.
std::optional<PolicyRecord> discoverPolicy(const Walk &walk);

enum class PolicyTag : std::uint8_t {
    P,
    Sp,
    Np,
    Assumed, // p=none, because what is written is no policy and reports are asked for
};

// Whether the Author Domain exists: NXDOMAIN says that it does not (RFC 9989, 3.2.13 and A.4). It is asked
// only where np= makes a difference.
enum class Existence : std::uint8_t { NotAsked, Unanswered, LookupFailed, Exists, DoesNotExist };

struct AppliedPolicy
{
    Policy requested = Policy::None;
    Policy applied = Policy::None; // one level milder where t=y
    PolicyTag tag = PolicyTag::P;

    bool isSoftened() const { return applied != requested; }
    friend bool operator==(const AppliedPolicy &, const AppliedPolicy &) = default;
};

// Whether what the record says can be applied. Valid also where p=none is assumed.
enum class PolicyForm : std::uint8_t { Valid, Assumed, Missing, Invalid };

PolicyForm policyFormOf(const Record &record);

bool dependsOnExistence(const PolicyRecord &policy);
dns::Question existenceQuestion(const std::string &domain);
Existence existenceOf(const std::string &domain, const dns::Answers &answers);

// `existence`: one that is not known counts as a domain that exists.
AppliedPolicy appliedPolicy(const PolicyRecord &policy, Existence existence);

Policy oneMilder(Policy policy);

} // namespace dkimlens::dmarc
