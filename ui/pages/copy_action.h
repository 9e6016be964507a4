// SPDX-License-Identifier: Apache-2.0
// Copying what a painted widget shows: Ctrl+C while it has the focus, and its context menu.

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace dkimlens::pages {

// `text` is asked each time.
void addCopyAction(QWidget *widget, std::function<QString()> text);

} // namespace dkimlens::pages
