// SPDX-License-Identifier: Apache-2.0
// What is said beside the bytes of a change: what the step does to them, and by which rule.

#pragma once

#include "core/engine/trace/change.h"
#include "ui/source/change_text.h"
#include "ui/source/remarks.h"

#include <functional>

namespace dkimlens::source {

// The letter by which the page names a rule: "a"; empty for none.
using RuleLetters = std::function<QString(Rule)>;

Remarks changeRemarks(const ChangeText &text, trace::Side side, const RuleLetters &letters);

QString sizeText(const PreparedText &text); // "63 bytes, 7 lines"

} // namespace dkimlens::source
