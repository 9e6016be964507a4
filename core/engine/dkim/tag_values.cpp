// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/tag_values.h"

#include "core/engine/base/ascii.h"

#include <charconv>
#include <system_error>

namespace dkimlens::dkim {

std::vector<Slice> splitList(Slice value)
{
    std::vector<Slice> items;
    Slice rest = value;
    while (!rest.isEmpty()) {
        items.push_back(rest.takeUntil(':').trimmed(isFoldingSpace));
        if (rest.isEmpty() && value.text().ends_with(':'))
            items.push_back(rest); // nothing stands after the last colon
    }
    return items;
}

std::optional<std::uint64_t> parseNumber(std::string_view digits)
{
    if (digits.empty() || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    std::uint64_t number = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return result.ec == std::errc::result_out_of_range ? UINT64_MAX : number;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string octets;
    while (!text.empty()) {
        unsigned char octet = 0;
        const std::string_view digits = text.substr(1, 2);
        const bool isEncoded = text.front() == '=' && digits.size() == 2
            && std::from_chars(digits.data(), digits.data() + 2, octet, 16).ptr == digits.data() + 2;
        if (isEncoded)
            octets += static_cast<char>(octet);
        else if (!isFoldingSpace(text.front()))
            octets += text.front();
        text.remove_prefix(isEncoded ? 3 : 1);
    }
    return octets;
}

} // namespace dkimlens::dkim
