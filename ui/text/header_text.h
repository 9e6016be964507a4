// SPDX-License-Identifier: Apache-2.0
// Header fields as people read them: unfolded, with their encoded words (RFC 2047) decoded. Never for
// hashing.

#pragma once

#include "core/engine/message/message.h"

#include <QString>

#include <string_view>

namespace dkimlens::text {

// Encoded words of a charset or form that is not known stay as they stand.
QString decodedHeader(std::string_view value);

// Of the first field of that name; empty where there is none.
QString headerText(const message::Message &message, std::string_view name);

} // namespace dkimlens::text
