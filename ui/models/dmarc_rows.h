// SPDX-License-Identifier: Apache-2.0
// The tables of the DMARC page: the walk, the domains that are compared with From, the record, the authors.

#pragma once

#include "core/engine/analysis/sender_checks.h"
#include "ui/models/cell_table.h"

namespace dkimlens::models {

// Walk from, name asked, answer, record, what it decides: of the author and of all domains that needed a
// walk.
std::vector<CellRow> walkRows(const dmarc::Evaluation &evaluation);
QStringList walkHeadings();

// Check, domain, result, alignment asked for, aligned with From. An SPF result for an assumed sender is one
// of them, since people look for it.
std::vector<CellRow> identifierRows(const analysis::Analysis &analysis, const analysis::SenderChecks &checks);
QStringList identifierHeadings();

// Tag, value, meaning, check.
std::vector<CellRow> recordRows(const dmarc::Evaluation &evaluation);
QStringList recordHeadings();

// Domain in From, result, policy: where From does not have exactly one.
std::vector<CellRow> authorRows(const dmarc::Evaluation &evaluation);
QStringList authorHeadings();

} // namespace dkimlens::models
