// SPDX-License-Identifier: Apache-2.0
// A DMARC Policy Record as read (RFC 9989, 4.7).

#pragma once

#include "core/engine/dkim/tag_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dmarc {

// What the owner wants done with mail that fails, from the mildest to the strictest.
enum class Policy : std::uint8_t { None, Quarantine, Reject };

enum class AlignmentMode : std::uint8_t { Relaxed, Strict };

// psd=: whether the domain is one below which others register theirs.
enum class PublicSuffix : std::uint8_t { Undeclared, Yes, No };

// Of rua= and ruf=. Only its form is looked at; mailto is the one scheme that all receivers must know.
struct ReportUri
{
    std::string uri; // without the size limit
    std::string sizeLimit; // "!10m" of RFC 7489, which is ignored; empty: none
    ByteRange where;
    bool isValid = false;

    friend bool operator==(const ReportUri &, const ReportUri &) = default;
};

// What is to be said of one of the record's tags. None of it keeps the rest from being read (RFC 9989, 4.8).
enum class Remark : std::uint8_t {
    TagHistoric, // pct, rf, ri: RFC 7489 had them
    TagUnknown,
    TagNameCase, // a known name in capital letters, and so unknown
    TagRepeated, // the first one is read
    SyntaxFault, // of the tag list
    ValueInvalid, // not among the words of its tag: as if it were not there
    PolicyMissing, // no p=
    UriInvalid,
    UriSizeLimit, // obsolete
    FailureOptionsUnused, // fo= without ruf=
};

struct RemarkAt
{
    Remark remark{};
    ByteRange where;
    std::string token; // the tag's name, or the address

    friend bool operator==(const RemarkAt &, const RemarkAt &) = default;
};

struct Record
{
    std::string text; // as joined; all ranges stand in it
    dkim::TagList tags;
    std::optional<Policy> policy; // p=; absent: there is none, or it is no such word
    std::optional<Policy> subdomainPolicy; // sp=
    std::optional<Policy> nonexistentPolicy; // np=
    AlignmentMode dkimAlignment = AlignmentMode::Relaxed; // adkim=
    AlignmentMode spfAlignment = AlignmentMode::Relaxed; // aspf=
    PublicSuffix publicSuffix = PublicSuffix::Undeclared; // psd=
    bool isTesting = false; // t=y
    std::vector<ReportUri> aggregateReports; // rua=
    std::vector<ReportUri> failureReports; // ruf=
    std::vector<std::string> failureOptions; // fo=; "0" where it is absent or no such list
    std::optional<int> percentage; // the historic pct=, 0 to 100; no matter to RFC 9989
    std::vector<RemarkAt> remarks; // in the order of the text

    bool hasInvalid(std::string_view tag) const; // it is there, and its value is none of its words
    bool asksForReports() const; // rua= has an address of valid form: RFC 9989, 4.10.1
};

// Why a TXT record at _dmarc is no DMARC record, by its version, which must come first (RFC 9989, 4.7).
enum class Version : std::uint8_t {
    Dmarc1,
    Absent, // text of another kind: SPF, what a wildcard answers
    NotFirst,
    Unknown, // another word than DMARC1, also in small letters
};

Version versionOf(const dkim::TagList &tags);

enum class TagStanding : std::uint8_t { Known, Historic, Unknown };

TagStanding standingOf(std::string_view tag);

std::string_view wordOf(Policy policy);
std::string_view wordOf(AlignmentMode mode); // "relaxed"

} // namespace dkimlens::dmarc
