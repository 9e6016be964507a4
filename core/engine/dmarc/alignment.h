// SPDX-License-Identifier: Apache-2.0
// Whether what a signature or SPF authenticates is of the author's organization (RFC 9989, 4.4 and 4.10.2).

#pragma once

#include "core/engine/dmarc/tree_walk.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::dmarc {

enum class Mechanism : std::uint8_t { Dkim, Spf };

// What came of the signature, or of SPF for MAIL FROM.
enum class Authentication : std::uint8_t {
    Passed,
    Failed, // any result that is no pass and stays so
    Undecided, // temperror: it may pass another time
};

struct Identifier
{
    Mechanism mechanism = Mechanism::Dkim;
    std::string domain; // d=, or that of MAIL FROM; U-labels are understood
    Authentication authentication = Authentication::Failed;
    std::size_t index = 0; // the caller's, of the signature
};

enum class AlignmentReason : std::uint8_t {
    SameDomain,
    SameOrganization, // relaxed: the Organizational Domain is the same
    NotSameDomain, // strict: another domain of whichever organization
    OutsideOrganization, // relaxed: neither the author's Organizational Domain nor below it, which settles it
    OtherOrganization, // relaxed: below it, and yet of an organization of its own
    NoDomain, // the identifier is no domain name, or empty
    OrganizationUndecided, // an answer is lacking
    NotLookedUp, // its organization changes nothing, and so nobody is asked for it
};

struct IdentifierCheck
{
    Identifier identifier;
    std::string domain; // in A-labels; empty where it is no domain name
    AlignmentMode mode = AlignmentMode::Relaxed;
    AlignmentReason reason = AlignmentReason::NoDomain;
    std::optional<Walk> walk; // where one was needed

    bool isAligned() const
    {
        return reason == AlignmentReason::SameDomain || reason == AlignmentReason::SameOrganization;
    }
    bool counts() const { return isAligned() && identifier.authentication == Authentication::Passed; }
};

// What the domains are compared with.
struct AlignmentContext
{
    const Walk &author; // from the Author Domain
    const Record *policy = nullptr; // that applies; absent: alignment changes nothing
    Lookups &lookups;
};

IdentifierCheck checkAlignment(const Identifier &identifier, const AlignmentContext &context);

} // namespace dkimlens::dmarc
