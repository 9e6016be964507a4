// SPDX-License-Identifier: Apache-2.0
// A whole message, in the two forms that `overview` prints.

#pragma once

#include "core/engine/analysis/sender_checks.h"
#include "core/engine/message/message.h"

#include <string>
#include <string_view>

namespace dkimlens::cli {

struct Overviewed
{
    message::Message message;
    analysis::Analysis analysis;
    analysis::SenderChecks sender;
};

// Each with its line end. `file` as it was given, in UTF-8.
std::string overviewJson(std::string_view file, const Overviewed &overviewed);
std::string overviewErrorJson(std::string_view file, std::string_view error); // every member is there, empty
std::string overviewText(std::string_view file, const Overviewed &overviewed);

} // namespace dkimlens::cli
