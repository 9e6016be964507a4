// SPDX-License-Identifier: Apache-2.0
// tag=value lists (RFC 6376, 3.2): DKIM-Signature, key records, ARC, DMARC.
//
// A faulty list is read as far as it goes, with its problems, so that a person sees all of it.

#pragma once

#include "core/engine/base/problem.h"
#include "core/engine/base/slice.h"

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dkim {

struct Tag
{
    std::string name;
    std::string value; // unfolded, trimmed
    ByteRange nameRange;
    ByteRange valueRange; // as written, with its folding, trimmed
    ByteRange slotRange; // all between "=" and ";": what signing blanks out of b=

    friend bool operator==(const Tag &, const Tag &) = default;
};

class TagList
{
public:
    static TagList parse(Slice text);

    const std::vector<Tag> &tags() const { return m_tags; } // in the order written, duplicates included
    const Tag *find(std::string_view name) const; // the first of that name; names are case-sensitive
    const std::vector<Problem> &problems() const { return m_problems; } // empty: the list is valid

    friend bool operator==(const TagList &, const TagList &) = default;

private:
    void addTag(Slice spec);
    void findDuplicates();

    std::vector<Tag> m_tags;
    std::vector<Problem> m_problems;
};

} // namespace dkimlens::dkim
