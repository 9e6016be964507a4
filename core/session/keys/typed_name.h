// SPDX-License-Identifier: Apache-2.0
// Selector and domain in what people type or paste into two fields: a key's whole name, a URL, an address.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::session {

struct TypedName
{
    std::string selector; // empty: none was typed
    std::string domain; // as typed, perhaps with letters beyond ASCII

    // Of the key record, A-labels in lower case; empty where the two make none.
    std::string keyName() const;

    friend bool operator==(const TypedName &, const TypedName &) = default;
};

TypedName typedName(std::string_view selector, std::string_view domain);

} // namespace dkimlens::session
