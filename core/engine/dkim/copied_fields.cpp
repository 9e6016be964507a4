// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/copied_fields.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/tag_values.h"

namespace dkimlens::dkim {

std::vector<CopiedField> copiedFields(Slice value, std::size_t most)
{
    std::vector<CopiedField> copies;
    while (!value.isEmpty() && copies.size() < most) {
        const Slice whole = value.takeUntil('|').trimmed(isFoldingSpace);
        Slice text = whole;
        std::string name(text.takeUntil(':').text());
        std::erase_if(name, isFoldingSpace); // FWS may stand anywhere
        copies.push_back({std::move(name), fromQuotedPrintable(text.text()), whole.range()});
    }
    return copies;
}

} // namespace dkimlens::dkim
