// SPDX-License-Identifier: Apache-2.0
// Keys that are known beside what DNS answers today: rotated away and kept by an archive, seen at another
// time, or given by a person. They are evidence: they say what a signature was made with, and decide no
// verdict.

#pragma once

#include "core/engine/dns/answer.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dkimlens::dkim {

constexpr std::size_t maxKnownKeys = 50; // tried with one signature

struct KnownKey
{
    std::string name; // of the record: A-labels in lower case, no final dot
    std::string record; // its text, joined
    dns::Source source = dns::Source::Given;
    std::string server; // who gave it: address, URL or file name
    bool isRecovered = false; // computed from signatures by an archive, not seen in DNS
    std::optional<std::int64_t> firstSeen; // seconds since 1970
    std::optional<std::int64_t> lastSeen;

    friend bool operator==(const KnownKey &, const KnownKey &) = default;
};

} // namespace dkimlens::dkim
