// SPDX-License-Identifier: Apache-2.0
// A problem in two lengths: what a table's cell has room for, and a sentence.

#pragma once

#include "core/engine/base/problem.h"

#include <QString>

namespace dkimlens::text {

struct ProblemText
{
    QString label; // "Outside d=", without a full stop
    QString sentence;
};

ProblemText problemText(const Problem &problem);

} // namespace dkimlens::text
