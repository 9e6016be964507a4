// SPDX-License-Identifier: Apache-2.0
// File > Open recent and File > Sample messages.

#pragma once

class QMenu;

namespace dkimlens::models {
class RecentFilesModel;
} // namespace dkimlens::models

namespace dkimlens::window {

class Opener;

// Below the menu's first command, which opens files. All must outlive the menu.
void addFileMenus(QMenu *file, const models::RecentFilesModel *recent, Opener *opener);

} // namespace dkimlens::window
