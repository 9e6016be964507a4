// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/source.h"

#include <algorithm>
#include <array>

namespace dkimlens::dns {

namespace {

struct SourceRow
{
    Source source;
    std::string_view word;
    bool isDns;
};

constexpr std::array rows{
    SourceRow{Source::System, "system", true}, SourceRow{Source::Server, "server", true},
    SourceRow{Source::Doh, "doh", true},       SourceRow{Source::Unbound, "unbound", true},
    SourceRow{Source::File, "file", false},    SourceRow{Source::Archive, "archive", false},
    SourceRow{Source::Given, "given", false},
};

const SourceRow &rowOf(Source source)
{
    return *std::ranges::find(rows, source, &SourceRow::source);
}

} // namespace

std::string_view wordOf(Source source)
{
    return rowOf(source).word;
}

std::optional<Source> sourceOf(std::string_view word)
{
    const auto *const row = std::ranges::find(rows, word, &SourceRow::word);
    return row == rows.end() ? std::nullopt : std::optional(row->source);
}

bool isDns(Source source)
{
    return rowOf(source).isDns;
}

} // namespace dkimlens::dns
