// SPDX-License-Identifier: Apache-2.0
// What the window is given from outside, so that tests can give it something else. All outlive the window.

#pragma once

#include <QString>

class QSettings;

namespace dkimlens::session {
class Resolver;
} // namespace dkimlens::session

namespace dkimlens::widgets {
class Theme;
} // namespace dkimlens::widgets

namespace dkimlens::window {

struct Environment
{
    session::Resolver *systemResolver = nullptr;
    QSettings *settings = nullptr;
    widgets::Theme *theme = nullptr;
    QString dataFolder; // for what is kept beside the settings: the key ring
};

} // namespace dkimlens::window
