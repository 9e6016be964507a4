// SPDX-License-Identifier: Apache-2.0
// Messages that the project made itself, with the verdict that the RFCs ask for: tests/data and the bundled
// samples.

#pragma once

#include "core/engine/analysis/analysis.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace dkimlens::test {

struct OwnCase
{
    QString name; // the file's, within its folder
    QString messageFile; // with its path
    QString keysFile;
    std::int64_t at = 0; // verify as if at this time, seconds since 1970
    QString result; // "pass", "not-pass", "none", "temperror"; empty where nothing is said
    QJsonArray
        signatures; // top to bottom: result, reason, bodyHash, signature; null where the text leaves it open
    QJsonObject
        chain; // of ARC: result, reason, sets with instance, ams, as, reason; empty where nothing is said
};

std::vector<OwnCase> ownCases(); // the manifests of tests/data
std::vector<OwnCase> sampleCases(); // resources/samples/samples.json

// With all its questions answered from its keys file. Fails the running test where a file cannot be read.
analysis::Analysis analyzeOffline(const OwnCase &entry, trace::Detail detail);

// One line a signature, "permerror key-syntax match not-checked": what is wanted, with "*" where anything
// will do, …
QStringList wantedVerdicts(const OwnCase &entry);

// … and what was found, with "*" in the same places.
QStringList foundVerdicts(const OwnCase &entry, const analysis::Analysis &analysis);

} // namespace dkimlens::test
