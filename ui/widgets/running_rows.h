// SPDX-License-Identifier: Apache-2.0
// Keeps the rings of rows that wait turning, and nothing else repainted when none waits.

#pragma once

class QAbstractItemView;

namespace dkimlens::widgets {

// For a view of lists and trees whose model is set.
void animateRunningRows(QAbstractItemView *view);

} // namespace dkimlens::widgets
