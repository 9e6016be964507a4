// SPDX-License-Identifier: Apache-2.0
#include "tests/support/own_data.h"

#include "core/session/keys_file.h"
#include "tests/support/corpus.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>

namespace dkimlens::test {

namespace {

const QString anything = QStringLiteral("*");

QJsonArray readArray(const QString &path)
{
    return QJsonDocument::fromJson(readFile(path)).array();
}

OwnCase caseOf(const QString &folder, const QJsonObject &row)
{
    OwnCase entry;
    entry.name = row[u"file"].toString();
    entry.messageFile = folder + entry.name;
    entry.keysFile = folder + row[u"keys"].toString();
    entry.at = row[u"at"].toInteger(QDateTime::currentSecsSinceEpoch());
    return entry;
}

QString wordOf(dkim::Match match)
{
    switch (match) {
    case dkim::Match::NotChecked:
        return QStringLiteral("not-checked");
    case dkim::Match::Match:
        return QStringLiteral("match");
    case dkim::Match::Mismatch:
        return QStringLiteral("mismatch");
    }
    return {};
}

std::array<QString, 4> wordsOf(const dkim::VerifiedSignature &signature)
{
    return {QLatin1String(dkim::wordOf(signature.verdict)), QLatin1String(dkim::wordOf(signature.reason)),
            wordOf(signature.bodyHash), wordOf(signature.signatureMatch)};
}

std::array<QString, 4> wordsOf(const QJsonObject &wanted)
{
    std::array<QString, 4> words;
    std::ranges::transform(
        std::array{u"result", u"reason", u"bodyHash", u"signature"}, words.begin(),
        [&](const char16_t *name) { return wanted[QStringView(name)].toString(anything); });
    return words;
}

QString joined(const std::array<QString, 4> &words)
{
    return QStringList(words.begin(), words.end()).join(u' ');
}

void addCases(std::vector<OwnCase> &cases, const QString &folder)
{
    for (const QJsonValue &row : readArray(folder + QStringLiteral("manifest.json"))) {
        OwnCase &entry = cases.emplace_back(caseOf(folder, row.toObject()));
        entry.result = row[u"want"][u"result"].toString();
        entry.signatures = row[u"want"][u"signatures"].toArray();
        entry.chain = row[u"chain"].toObject();
    }
}

} // namespace

std::vector<OwnCase> ownCases()
{
    std::vector<OwnCase> cases;
    addCases(cases, QStringLiteral(DKIMLENS_TEST_DATA_DIR "/"));
    addCases(cases, QStringLiteral(DKIMLENS_TEST_DATA_DIR "/signers/"));
    return cases;
}

std::vector<OwnCase> sampleCases()
{
    const QString folder = QStringLiteral(DKIMLENS_SAMPLES_DIR "/");
    std::vector<OwnCase> cases;
    for (const QJsonValue &row : readArray(folder + QStringLiteral("samples.json")))
        cases.emplace_back(caseOf(folder, row.toObject())).signatures = row[u"expect"].toArray();
    return cases;
}

analysis::Analysis analyzeOffline(const OwnCase &entry, trace::Detail detail)
{
    session::KeysFile keys;
    if (const auto problem = keys.add(entry.keysFile))
        QTest::qFail(qPrintable(entry.keysFile), __FILE__, __LINE__);
    const auto message = message::Message::fromBytes(readFile(entry.messageFile).toStdString());
    dns::Answers answers;
    for (const dns::Question &question : analysis::questionsOf(message))
        answers.insert(keys.answer(question));
    return analysis::analyze(message, answers, {.detail = detail}, entry.at);
}

QStringList wantedVerdicts(const OwnCase &entry)
{
    QStringList lines;
    for (const QJsonValue &signature : entry.signatures)
        lines.append(joined(wordsOf(signature.toObject())));
    return lines;
}

QStringList foundVerdicts(const OwnCase &entry, const analysis::Analysis &analysis)
{
    QStringList lines;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        const auto wanted = wordsOf(entry.signatures[lines.size()].toObject());
        auto words = wordsOf(signature);
        for (std::size_t i = 0; i < words.size(); ++i)
            if (wanted.at(i) == anything)
                words.at(i) = anything;
        lines.append(joined(words));
    }
    return lines;
}

} // namespace dkimlens::test
