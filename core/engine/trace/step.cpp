// SPDX-License-Identifier: Apache-2.0
#include "core/engine/trace/step.h"

#include <algorithm>

namespace dkimlens::trace {

Outcome worstOf(const std::vector<Step> &steps)
{
    const auto worst = std::ranges::max_element(steps, {}, &Step::outcome);
    return worst == steps.end() ? Outcome::NotReached : worst->outcome;
}

const Step *find(const Step &step, std::string_view id)
{
    if (step.id == id)
        return &step;
    for (const Step &part : step.steps) {
        if (const Step *found = find(part, id))
            return found;
    }
    return nullptr;
}

} // namespace dkimlens::trace
