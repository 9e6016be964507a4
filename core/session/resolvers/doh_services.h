// SPDX-License-Identifier: Apache-2.0
// Public services that answer DNS over HTTPS, by name: to be offered, and none of them chosen unasked.

#pragma once

#include <QLatin1StringView>

#include <array>

namespace dkimlens::session {

struct DohService
{
    QLatin1StringView name; // its own, in every language
    QLatin1StringView url;
};

inline constexpr std::array dohServices{
    DohService{QLatin1StringView("Cloudflare"), QLatin1StringView("https://cloudflare-dns.com/dns-query")},
    DohService{QLatin1StringView("DNS4EU"), QLatin1StringView("https://unfiltered.joindns4.eu/dns-query")},
    DohService{QLatin1StringView("Google"), QLatin1StringView("https://dns.google/dns-query")},
    DohService{QLatin1StringView("Mullvad"), QLatin1StringView("https://dns.mullvad.net/dns-query")},
    DohService{QLatin1StringView("Quad9"), QLatin1StringView("https://dns.quad9.net/dns-query")},
};

} // namespace dkimlens::session
