// SPDX-License-Identifier: Apache-2.0
// What is asked of every text that people read: UI design, "Words".

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTest>

namespace dkimlens::test {

// Words that judge instead of saying what differs, or promise what no signature can.
inline QString forbiddenWordIn(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            R"(\b(invalid|errors?|bad|oops|safe|secure|genuine|attack(s|er)?|malicious|forged?|fake)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).captured();
}

// Fails the running test where `text` is not what a sentence has to be.
inline void checkSentence(const QString &text)
{
    QVERIFY2(!text.isEmpty(), "no words");
    QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(text.at(0).isUpper() || text.at(0).isDigit(), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[1-9n]"))), qPrintable(text));
    QVERIFY2(forbiddenWordIn(text).isEmpty(), qPrintable(text));
}

inline void checkLabel(const QString &text)
{
    QVERIFY2(!text.isEmpty(), "no words");
    QVERIFY2(!text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[1-9n]"))), qPrintable(text));
    QVERIFY2(forbiddenWordIn(text).isEmpty(), qPrintable(text));
}

// "Signer: publish a key …."; or nothing.
inline void checkAdvice(const QString &text)
{
    if (text.isEmpty())
        return;
    checkSentence(text);
    static const QRegularExpression roleAndVerb(QStringLiteral("^(Signer|List|Receiver): [a-z]+ "));
    QVERIFY2(text.contains(roleAndVerb), qPrintable(text));
}

} // namespace dkimlens::test
