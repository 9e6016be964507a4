// SPDX-License-Identifier: Apache-2.0
// The tests of the catalogue's transformations: rows of a text as it arrived, and of what one transformation
// offers in its place.

#pragma once

#include "core/engine/diagnose/candidate.h"

#include <QStringList>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::test {

// A candidate: the text with its repairs made, and what its explanation names.
struct Offered
{
    std::string text;
    std::size_t count = 1;
    std::string field = {};
    std::string token = {};

    friend bool operator==(const Offered &, const Offered &) = default;
};

enum class Listed {
    All, // in this order, each once: several ways may lead to the same
    Some, // others besides
    None, // others, perhaps
};

struct TransformationRow
{
    const char *fact; // the row's name
    std::string_view transformation; // by its name
    std::string arrived;
    std::vector<Offered> offered;
    Listed listed = Listed::All;
};

// What stands around the rows' texts. The message begins with its signature.
struct Frame
{
    std::string before;
    std::string after;
};

// A table of transformations, and the rows that test it.
class TransformationRows
{
public:
    TransformationRows(std::span<const diagnose::Transformation> table, Frame frame,
                       std::vector<TransformationRow> rows);

    void addRows() const; // in a function for a test's data: a column "row"
    void check(int row) const;

    // Names of transformations without a row of what they offer, or without one of what they do not; and of
    // rows' transformations that are not there.
    QStringList gaps() const;

private:
    const diagnose::Transformation *transformation(std::string_view name) const;
    std::vector<Offered> offeredBy(const diagnose::Transformation &transformation,
                                   const std::string &arrived) const;
    Offered offered(const diagnose::Candidate &candidate, const std::string &message) const;

    std::span<const diagnose::Transformation> m_table;
    Frame m_frame;
    std::vector<TransformationRow> m_rows;
};

} // namespace dkimlens::test
