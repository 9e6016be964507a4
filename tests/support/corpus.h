// SPDX-License-Identifier: Apache-2.0
// The corpus of other people's messages with known verdicts, read from DKIMLENS_CORPUS_DIR. It is not part of
// the project: where it is absent, corpusCases() is empty and the test says that it skips.

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::test {

struct CorpusSignature
{
    int index = 0; // among the message's DKIM-Signature fields
    QString bodyHash; // "match", "mismatch"; empty where nobody computed it
};

struct CorpusCase
{
    QString name; // "mail-dkim/bad_1.eml"
    QString messageFile; // with its path
    QString keysFile;
    std::optional<std::int64_t> at; // verify as if at this time, seconds since 1970; absent: now
    QString result; // "pass", "not-pass", "none"; empty where the text leaves it open
    QString arc; // "pass", "fail", "none"; empty where nothing is said
    QString why;
    QStringList flags;
    std::vector<CorpusSignature> signatures;
};

std::vector<CorpusCase> corpusCases();

// The whole file; fails the running test where it cannot be read.
QByteArray readFile(const QString &path);

} // namespace dkimlens::test
