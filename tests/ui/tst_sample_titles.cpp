// SPDX-License-Identifier: Apache-2.0
// The samples are in the program, whole, and their titles can be translated.

#include "ui/text/sample_titles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace dkimlens;

namespace {

QJsonArray bundledSamples()
{
    QFile file(QStringLiteral(":/samples/samples.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

bool isListedForTranslators(const QString &title)
{
    return std::ranges::any_of(text::sampleTitles(),
                               [&](const char *listed) { return title == QLatin1String(listed); });
}

} // namespace

class TestSampleTitles : public QObject
{
    Q_OBJECT

private slots:
    void theSamplesAreInTheProgram();
    void everyTitleIsListedForTranslators();
};

void TestSampleTitles::theSamplesAreInTheProgram()
{
    QVERIFY(bundledSamples().size() >= 8);
    const QDir folder(QStringLiteral(":/samples"));
    for (const QJsonValue &sample : bundledSamples()) {
        QVERIFY2(folder.exists(sample[u"file"].toString()), qPrintable(sample[u"file"].toString()));
        QVERIFY2(folder.exists(sample[u"keys"].toString()), qPrintable(sample[u"keys"].toString()));
    }
}

void TestSampleTitles::everyTitleIsListedForTranslators()
{
    for (const QJsonValue &sample : bundledSamples()) {
        QVERIFY2(isListedForTranslators(sample[u"title"].toString()),
                 qPrintable(sample[u"title"].toString()));
        QVERIFY2(isListedForTranslators(sample[u"subtitle"].toString()),
                 qPrintable(sample[u"subtitle"].toString()));
    }
    QCOMPARE(text::sampleTitles().size(), static_cast<std::size_t>(bundledSamples().size() * 2));
}

QTEST_GUILESS_MAIN(TestSampleTitles)
#include "tst_sample_titles.moc"
