// SPDX-License-Identifier: Apache-2.0
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace dkimlens::test {

namespace {

const QString corpusDir = QStringLiteral(DKIMLENS_CORPUS_DIR "/");

std::vector<CorpusSignature> signaturesOf(const QJsonArray &array)
{
    std::vector<CorpusSignature> signatures;
    for (const QJsonValue &value : array)
        signatures.push_back({value[u"index"].toInt(), value[u"bodyHash"].toString()});
    return signatures;
}

CorpusCase caseOf(const QJsonObject &object)
{
    CorpusCase entry;
    entry.name = object[u"file"].toString();
    entry.messageFile = corpusDir + QStringLiteral("messages/") + entry.name;
    entry.keysFile = entry.messageFile.chopped(4) + QStringLiteral(".keys.json"); // instead of ".eml"
    if (const QJsonValue at = object[u"at"]; !at.isNull())
        entry.at = at.toInteger();
    const QJsonObject want = object[u"want"].toObject();
    entry.result = want[u"result"].toString();
    entry.arc = want[u"arc"].toString();
    entry.why = want[u"why"].toString();
    entry.flags = object[u"flags"].toVariant().toStringList();
    entry.signatures = signaturesOf(object[u"signatures"].toArray());
    return entry;
}

} // namespace

std::vector<CorpusCase> corpusCases()
{
    QFile file(corpusDir + QStringLiteral("manifest.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<CorpusCase> cases;
    const QJsonArray manifest = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : manifest)
        cases.push_back(caseOf(value.toObject()));
    return cases;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + file.errorString()), __FILE__, __LINE__);
    return file.readAll();
}

} // namespace dkimlens::test
