// SPDX-License-Identifier: Apache-2.0
// Which resolvers a person has set up, which of them is asked, and how patiently: as a value.

#pragma once

#include "ui/models/key_source.h"

#include <chrono>
#include <optional>
#include <vector>

namespace dkimlens::models {

struct LookupSettings
{
    static constexpr std::chrono::seconds shortestLimit{1};
    static constexpr std::chrono::seconds longestLimit{60};
    static constexpr int mostTries = 5;

    KeySource::Kind chosen = KeySource::Kind::System;
    QString server; // "192.0.2.1:5353"; empty: none is set up. The same holds for those below
    QString dohUrl;
    QString forwarder; // of the validating resolver; empty: it begins at the root servers
    QString keysPath; // a keys file, or a folder of them
    std::chrono::seconds timeLimit{10}; // for each try
    int tries = 1;

    KeySource sourceOf(KeySource::Kind kind) const;
    KeySource chosenSource() const { return sourceOf(chosen); }
    void choose(const KeySource &source); // and sets it up

    friend bool operator==(const LookupSettings &, const LookupSettings &) = default;
};

// Whether the program can ask it: not where something is missing that it needs.
bool isSetUp(const KeySource &source);

// Those that the program can use, in the order in which they are shown.
std::vector<KeySource> usableSources(const LookupSettings &settings);

} // namespace dkimlens::models
