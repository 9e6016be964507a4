// SPDX-License-Identifier: Apache-2.0
// A change to a message, the other way round: where it was changed, and what stood there when it was signed.

#pragma once

#include "core/engine/base/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::diagnose {

struct Repair
{
    ByteRange where; // in the message as received; empty where something was lost
    std::string original; // what stood there; empty where something was added

    friend bool operator==(const Repair &, const Repair &) = default;
};

// Sorted, without overlaps; no two of them touch.
using Repairs = std::vector<Repair>;

// The message as it was signed.
std::string applied(const Repairs &repairs, std::string_view message);

// One list for both: `second` was found in what `first` makes of `message`. Where both changed the same
// place, the outcome is what counts.
Repairs composed(const Repairs &first, const Repairs &second, std::size_t messageSize);

// Where an octet of the message stands after the repairs. One that is repaired away stands where its
// replacement begins.
std::size_t movedBy(const Repairs &repairs, std::size_t offset);

} // namespace dkimlens::diagnose
