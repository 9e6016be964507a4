// SPDX-License-Identifier: Apache-2.0
// Where the text of a standard's section can be read.

#pragma once

#include <QString>
#include <QUrl>

#include <string_view>

namespace dkimlens::models {

// `document`: "RFC 6376"; `section`: "3.5", or "A.2" for an appendix, or empty for the whole document.
QUrl rfcLink(const QString &document, const QString &section);

QUrl rfcLink(std::string_view rfc); // "6376#3.5", "6376#A.2", "8301"; empty: of nothing

} // namespace dkimlens::models
