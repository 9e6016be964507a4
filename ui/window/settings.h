// SPDX-License-Identifier: Apache-2.0
// What a person has chosen about the program, as a value, and how it is kept.

#pragma once

#include "core/session/resolvers/gated_resolver.h"
#include "ui/models/lookup_settings.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QUrl>

#include <array>

class QSettings;

namespace dkimlens::window {

struct Settings
{
    models::LookupSettings lookups;
    bool asksArchive = false; // by itself, for a key that is gone from DNS
    QUrl archive; // empty: the one that the program knows

    session::LookupPolicy policy = session::LookupPolicy::AtOnce;
    bool looksSenderUp = true; // SPF and DMARC, besides the keys
    bool keepsAnswers = true; // for their lifetime
    bool keepsKeys = false; // in a file, when the program ends
    bool remembersFiles = true; // that were opened

    widgets::Theme::Choice theme = widgets::Theme::Choice::System;
    widgets::TextSizes textSizes;
    QString language; // "de"; empty: the system's

    friend bool operator==(const Settings &, const Settings &) = default;
};

// What can be chosen, in percent: of the system's text size, and of the size that bytes have beside it.
inline constexpr std::array textSizes{100, 110, 125, 150};
inline constexpr std::array byteSizes{90, 100, 110, 125, 150};

// What is kept may be anything: what makes no sense counts as not kept.
Settings readSettings(const QSettings &kept);
void writeSettings(QSettings &kept, const Settings &settings);

} // namespace dkimlens::window
