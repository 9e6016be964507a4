// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/record.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>

namespace dkimlens::dmarc {

namespace {

constexpr std::string_view currentVersion = "DMARC1";
constexpr std::string_view protocol = "dmarc";

struct StandingRow
{
    std::string_view tag;
    TagStanding standing;
};

constexpr std::array standings{
    StandingRow{"v", TagStanding::Known}, // RFC 9989, 4.7
    StandingRow{"p", TagStanding::Known},      StandingRow{"sp", TagStanding::Known},
    StandingRow{"np", TagStanding::Known},     StandingRow{"adkim", TagStanding::Known},
    StandingRow{"aspf", TagStanding::Known},   StandingRow{"psd", TagStanding::Known},
    StandingRow{"t", TagStanding::Known},      StandingRow{"rua", TagStanding::Known},
    StandingRow{"ruf", TagStanding::Known},    StandingRow{"fo", TagStanding::Known},
    StandingRow{"pct", TagStanding::Historic}, // RFC 9989, C.5.2
    StandingRow{"rf", TagStanding::Historic},  StandingRow{"ri", TagStanding::Historic},
};

} // namespace

bool Record::hasInvalid(std::string_view tag) const
{
    return std::ranges::any_of(
        remarks, [tag](const RemarkAt &at) { return at.remark == Remark::ValueInvalid && at.token == tag; });
}

bool Record::asksForReports() const
{
    return std::ranges::any_of(aggregateReports, &ReportUri::isValid);
}

Version versionOf(const dkim::TagList &tags)
{
    const dkim::Tag *version = tags.find("v");
    if (!version)
        return Version::Absent;
    if (version->value != currentVersion)
        return toLower(version->value).starts_with(protocol) ? Version::Unknown : Version::Absent;
    return version == tags.tags().data() ? Version::Dmarc1 : Version::NotFirst;
}

TagStanding standingOf(std::string_view tag)
{
    const auto *row = std::ranges::find(standings, tag, &StandingRow::tag);
    return row == standings.end() ? TagStanding::Unknown : row->standing;
}

std::string_view wordOf(Policy policy)
{
    constexpr std::array<std::string_view, 3> words{"none", "quarantine", "reject"};
    return words.at(static_cast<std::size_t>(policy));
}

std::string_view wordOf(AlignmentMode mode)
{
    return mode == AlignmentMode::Strict ? "strict" : "relaxed";
}

} // namespace dkimlens::dmarc
