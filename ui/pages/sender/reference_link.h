// SPDX-License-Identifier: Apache-2.0
// The section of an RFC as a link, for the title row of a box.

#pragma once

#include "ui/pages/text_label.h"

namespace dkimlens::pages {

// `document`: "RFC 9989"; `section`: "4.10". Emits QLabel::linkActivated().
TextLabel *makeReferenceLink(const QString &document, const QString &section);

} // namespace dkimlens::pages
