// SPDX-License-Identifier: Apache-2.0
// Mail providers that keep their customers' keys, by where the customers' aliases lead.

#pragma once

#include <span>
#include <string_view>

namespace dkimlens::dkim {

struct MailHost
{
    std::string_view suffix; // of the alias's target
    std::string_view name; // what people call the provider
};

std::span<const MailHost> mailHosts();

// Nothing where the target is none of theirs. `target`: A-labels in lower case, no final dot.
const MailHost *mailHostOf(std::string_view target);

} // namespace dkimlens::dkim
