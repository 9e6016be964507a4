// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compare/comparison.h"

#include "core/engine/compare/body_rows.h"
#include "core/engine/compare/header_rows.h"
#include "core/engine/compare/subject.h"

namespace dkimlens::compare {

bool Row::matters() const
{
    const bool isHashed = cover == Cover::Signed || cover == Cover::ThisSignature;
    return isHashed && isDifferent() && difference != Difference::Swallowed;
}

const Row &Comparison::rowAt(std::size_t difference) const
{
    const std::size_t index = differences[difference];
    return index < header.size() ? header[index] : body[index - header.size()];
}

Comparison compare(const message::Message &one, const message::Message &other,
                   std::optional<std::size_t> signature)
{
    Comparison comparison;
    comparison.subject = subjectOf(one, other, signature);
    comparison.isSame = one.bytes() == other.bytes();
    addHeaderRows(comparison, one, other);
    addBodyRows(comparison, one, other);
    const std::size_t count = comparison.header.size() + comparison.body.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Row &row = i < comparison.header.size() ? comparison.header[i]
                                                      : comparison.body[i - comparison.header.size()];
        if (!row.isDifferent())
            continue;
        if (row.matters() && !comparison.first)
            comparison.first = comparison.differences.size();
        comparison.differences.push_back(i);
    }
    return comparison;
}

} // namespace dkimlens::compare
