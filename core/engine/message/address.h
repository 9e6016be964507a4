// SPDX-License-Identifier: Apache-2.0
// The addresses of From and its like (RFC 5322, 3.4), read as liberally as real mail needs.

#pragma once

#include "core/engine/base/slice.h"
#include "core/engine/message/message.h"

#include <string>
#include <vector>

namespace dkimlens::message {

struct Address
{
    std::string address; // local part, "@", domain; comments and folding taken out
    ByteRange where;
    std::string displayName; // as written, without quotation marks and folding; encoded words stay so

    friend bool operator==(const Address &, const Address &) = default;
};

std::vector<Address> parseAddresses(Slice fieldValue);

// The addresses of every From field, top to bottom.
std::vector<Address> fromAddresses(const Message &message);

} // namespace dkimlens::message
