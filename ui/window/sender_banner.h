// SPDX-License-Identifier: Apache-2.0
// What the banner says on the pages about the sender.

#pragma once

#include "core/session/session.h"
#include "ui/models/place.h"
#include "ui/window/verdict_banner.h"

#include <optional>

namespace dkimlens::window {

// Nothing on other pages, and as long as the message is being read.
std::optional<BannerText> senderBannerOf(const session::Session &session, models::Place::Kind page);

} // namespace dkimlens::window
