// SPDX-License-Identifier: Apache-2.0
// What each server of a chain reported, side by side: a row a question, a cell a set.

#pragma once

#include "ui/text/arc_chain_text.h"

#include <vector>

namespace dkimlens::text {

struct ReportCell
{
    Status status = Status::None;
    QString text; // "fail, p=none"
    ByteRange where; // the result in its field; empty where the server said nothing
};

struct ReportRow
{
    QString title; // "DKIM northwind.example"
    std::vector<ReportCell> cells; // one a set, in the order of the chain
};

constexpr std::size_t maxReportRows = 40; // a field may name thousands of domains

struct ChainReport
{
    std::vector<ReportRow> rows;
    std::size_t left = 0; // results that are not shown
};

ChainReport reportOf(const ChainSubject &subject);

} // namespace dkimlens::text
