// SPDX-License-Identifier: Apache-2.0
// Which of the fields that a signer copied into z= (RFC 6376, 3.5) are still what they were.

#pragma once

#include "core/engine/dkim/copied_fields.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/message/field_index.h"
#include "core/engine/message/message.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::analysis {

constexpr std::size_t maxCopies = 1000; // of one signature

struct ComparedCopy
{
    enum class State : std::uint8_t {
        Same, // but for white space, which relays may change and signers may forget to escape
        Differs, // no field of the name is what the copy is
        Gone, // the message has no field of the name
    };

    dkim::CopiedField copy; // its range is in the message
    State state = State::Same;
    std::optional<std::size_t> field; // the same, or the lowest of its name: an index into Message::fields()

    friend bool operator==(const ComparedCopy &, const ComparedCopy &) = default;
};

// `signature` stands in that message.
std::vector<ComparedCopy> comparedCopies(const message::Message &message, const message::FieldIndex &fields,
                                         const dkim::Signature &signature);

} // namespace dkimlens::analysis
