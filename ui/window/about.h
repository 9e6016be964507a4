// SPDX-License-Identifier: Apache-2.0
// Help > About: name, version, licence.

#pragma once

class QWidget;

namespace dkimlens::window {

void openAbout(QWidget *parent); // returns at once

} // namespace dkimlens::window
