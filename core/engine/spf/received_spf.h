// SPDX-License-Identifier: Apache-2.0
// What a server wrote down of its own SPF check: a Received-SPF field (RFC 7208, 9.1). A claim, not a fact.

#pragma once

#include "core/engine/base/slice.h"
#include "core/engine/message/field_reader.h"
#include "core/engine/message/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::spf {

struct KeyValuePair
{
    std::string key; // in lower case
    std::string value;
    ByteRange valueRange;

    friend bool operator==(const KeyValuePair &, const KeyValuePair &) = default;
};

struct ReceivedSpf
{
    std::size_t field = 0; // index into Message::fields()
    std::string result; // in lower case; empty where the field has none
    std::vector<message::Comment> comments;
    std::vector<KeyValuePair> pairs;

    const KeyValuePair *find(std::string_view key) const; // the first one; nullptr where there is none
};

// `value`: all after the colon. In time linear in it; what cannot be read is read past.
ReceivedSpf parseReceivedSpf(Slice value);

// Every such field of the message, top to bottom.
std::vector<ReceivedSpf> collectReceivedSpf(const message::Message &message);

} // namespace dkimlens::spf
