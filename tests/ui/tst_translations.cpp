// SPDX-License-Identifier: Apache-2.0
// Every text in the source tree has its German translation, and the translations fit their sources.

#include "ui/text/texts.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace dkimlens {

namespace {

struct TranslatedMessage
{
    QString context;
    QString source;
    bool isPlural = false;
    QString type; // "", "unfinished", "vanished", "obsolete"
    QStringList translations; // one, or one a form of the plural
};

void readTranslation(QXmlStreamReader &xml, TranslatedMessage &message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isPlural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<TranslatedMessage> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<TranslatedMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QString translationFile(const QString &language)
{
    return QStringLiteral(DKIMLENS_SOURCE_DIR "/translations/dkimlens_%1.ts").arg(language);
}

// The tool says so where it cannot tell a text's class, and then the translation would not be found.
QStringList complaintsIn(const QString &output)
{
    QStringList complaints =
        output.split(QLatin1Char('\n')).filter(QStringLiteral("unknown namespace/class"));
    return complaints.filter(QRegularExpression(QStringLiteral("(?<!::std)$")));
}

// A copy of the file with what the source tree has now, by the tool that translators use.
QList<TranslatedMessage> updated(const QString &language, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("dkimlens_%1.ts").arg(language));
    QFile::copy(translationFile(language), copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(DKIMLENS_SOURCE_DIR));
    lupdate.start(QStringLiteral(DKIMLENS_LUPDATE),
                  options
                      + QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                                    QStringLiteral("-no-obsolete")}
                      + QStringLiteral(DKIMLENS_TRANSLATED_FOLDERS).split(QLatin1Char(' '))
                      + QStringList{QStringLiteral("-ts"), copy});
    const bool isDone = lupdate.waitForFinished() && lupdate.exitCode() == 0;
    const QString output = QString::fromUtf8(lupdate.readAllStandardError());
    if (!isDone || !complaintsIn(output).isEmpty())
        qFatal("lupdate: %s", qPrintable(output));
    return messagesOf(copy);
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:[1-9]|L[1-9]|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString where(const TranslatedMessage &message)
{
    return message.context + QLatin1String(": ") + message.source;
}

bool isTranslated(const TranslatedMessage &message)
{
    return message.type.isEmpty() && !message.translations.isEmpty()
        && !message.translations.contains(QString());
}

QStringList untranslated(const QList<TranslatedMessage> &messages)
{
    QStringList missing;
    for (const TranslatedMessage &message : messages) {
        if (!isTranslated(message))
            missing.append(where(message));
    }
    return missing;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsInGerman()
    {
        const QList<TranslatedMessage> messages = updated(QStringLiteral("de"), {});
        QVERIFY(messages.size() > 300); // or the tool has not read the sources
        const QStringList missing = untranslated(messages);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void everyPluralIsInEnglish()
    {
        const QList<TranslatedMessage> messages =
            updated(QStringLiteral("en"), {QStringLiteral("-pluralonly")});
        const QStringList missing = untranslated(messages);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        for (const TranslatedMessage &message : messages)
            QVERIFY2(message.isPlural && message.translations.size() == 2, qPrintable(where(message)));
    }

    void placeholdersAgree_data() { languages(); }

    void placeholdersAgree()
    {
        QFETCH(QString, language);
        for (const TranslatedMessage &message : messagesOf(translationFile(language))) {
            for (const QString &translation : message.translations)
                QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                         qPrintable(where(message)));
        }
    }

    // A label stays a label and a sentence a sentence; tags and documents keep their names.
    // lupdate names a context "Words" where it mistakes a helper for the class that translates: nobody asks
    // there.
    void everyContextIsOneThatIsAsked_data() { languages(); }

    void everyContextIsOneThatIsAsked()
    {
        QFETCH(QString, language);
        for (const TranslatedMessage &message : messagesOf(translationFile(language)))
            QVERIFY2(message.context != QLatin1StringView("Words"), qPrintable(where(message)));
    }

    void formsAgree_data() { languages(); }

    void formsAgree()
    {
        QFETCH(QString, language);
        static const QRegularExpression untranslatable(
            QStringLiteral("RFC \\d+|\\b[a-z]{1,2}=|\\bFrom\\b(?! the cache)|TXT|DNS"));
        for (const TranslatedMessage &message : messagesOf(translationFile(language))) {
            for (const QString &translation : message.translations) {
                QVERIFY2(translation.endsWith(QLatin1Char('.')) == message.source.endsWith(QLatin1Char('.')),
                         qPrintable(where(message)));
                for (const QRegularExpressionMatch &match : untranslatable.globalMatch(message.source))
                    QVERIFY2(translation.contains(match.captured()), qPrintable(where(message)));
            }
        }
    }

    void germanIsInTheProgram()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(text::wordOf(text::Status::Running), QStringLiteral("Läuft"));
        QCOMPARE(text::exactByteCount(1), QStringLiteral("1 Byte"));
        QCOMPARE(text::exactByteCount(12'345), QStringLiteral("12.345 Bytes"));
        QCOMPARE(text::dateTime(1'760'513'400), QStringLiteral("15. Okt. 2025, 07:30:00 UTC"));
        QCOMPARE(text::stepTitle("dkim.key-lookup"), QStringLiteral("Den Schlüssel abfragen"));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestTranslations)
#include "tst_translations.moc"
