// SPDX-License-Identifier: Apache-2.0
// What the application was started with.

#pragma once

#include "ui/models/key_source.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace dkimlens::gui {

struct Arguments
{
    QStringList files;
    std::optional<models::KeySource> keys; // absent: those of the settings
    std::optional<std::int64_t> at; // seconds since 1970; absent: the clock's
};

// Says what is wrong, or what --help and --version ask for, on the terminal, and ends the program then.
Arguments readArguments(const QStringList &arguments);

} // namespace dkimlens::gui
