// SPDX-License-Identifier: Apache-2.0
// Where the keys of a message come from: the person's choice, as a value.

#pragma once

#include <QString>

#include <cstdint>

namespace dkimlens::models {

struct KeySource
{
    enum class Kind : std::uint8_t {
        System, // the system's resolver
        Samples, // a keys file that comes with the program
        File, // a keys file of the person's own
        Offline, // nobody is asked
    };

    Kind kind = Kind::System;
    QString path; // of the keys file

    friend bool operator==(const KeySource &, const KeySource &) = default;
};

QString nameOf(const KeySource &source); // "Key file (samples)", for the resolver box
QString sentenceOf(const KeySource &source); // "Keys from the sample key file", for the status bar

} // namespace dkimlens::models
