// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/compare/compared.h"

namespace dkimlens::pages {

Compared comparedOf(const Comparand &one, const Comparand &other, std::optional<std::size_t> signature)
{
    const auto comparison =
        std::make_shared<const compare::Comparison>(compare::compare(one.message, other.message, signature));
    return {{comparison, one.message, other.message, one.name, other.name},
            source::pairText(comparison, compare::Part::Header),
            source::pairText(comparison, compare::Part::Body)};
}

} // namespace dkimlens::pages
