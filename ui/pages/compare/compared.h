// SPDX-License-Identifier: Apache-2.0
// Two messages compared, ready to be shown.

#pragma once

#include "ui/source/paired_text.h"
#include "ui/text/compare_text.h"

namespace dkimlens::pages {

struct Compared
{
    text::ComparedMessages messages;
    source::PairedText header;
    source::PairedText body;
};

// What is compared, and how people call it.
struct Comparand
{
    message::Message message;
    QString name;
};

// Takes as long as canonicalizing both takes: not for the UI thread. `signature`: its field in `one`.
Compared comparedOf(const Comparand &one, const Comparand &other, std::optional<std::size_t> signature);

} // namespace dkimlens::pages
