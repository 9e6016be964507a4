// SPDX-License-Identifier: Apache-2.0
// The bytes that a tag of a signature stands for: itself, and what it makes the signature cover.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"
#include "ui/models/tag_model.h"
#include "ui/pages/source_choice.h"

namespace dkimlens::pages {

SourceChoice sourceOfTag(const models::TagRow &tag, const dkim::VerifiedSignature &signature,
                         const message::Message &message);

} // namespace dkimlens::pages
