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
        Server, // a chosen name server
        Doh, // DNS over HTTPS
        Validating, // DNSSEC, checked here: from the root servers down, or through a forwarder
        Samples, // a keys file that comes with the program
        File, // a keys file of the person's own, or a folder of them
        Offline, // nobody is asked
    };

    Kind kind = Kind::System;
    QString where; // of Server ("192.0.2.1:5353"), Doh (its URL), Validating (its forwarder), Samples, File

    friend bool operator==(const KeySource &, const KeySource &) = default;
};

bool asksNetwork(KeySource::Kind kind);

QString nameOf(const KeySource &source); // "Key file (samples)", for the resolver box
QString sentenceOf(const KeySource &source); // "Keys from the sample key file", for the status bar

} // namespace dkimlens::models
