// SPDX-License-Identifier: Apache-2.0
// What copying adds to a message is taken away, and nothing else.

#include "core/session/pasted_message.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program

class TestPastedMessage : public QObject
{
    Q_OBJECT

private slots:
    void whatCopyingAddsIsTakenAway_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const char *pasted, const char *message) {
            QTest::newRow(name) << QByteArray(pasted) << QByteArray(message);
        };
        row("a whole message", "From: a\n\nHello\n", "From: a\n\nHello\n");
        row("CRLF", "From: a\r\n\r\nHello\r\n", "From: a\r\n\r\nHello\r\n");
        row("a body that ends with empty lines", "From: a\n\nHello\n\n\n", "From: a\n\nHello\n\n\n");
        row("a header alone", "From: a\nTo: b", "From: a\nTo: b");
        row("a header, and the selection went on", "From: a\nTo: b\n\n", "From: a\nTo: b\n");
        row("the same with CRLF", "From: a\r\n\r\n \r\n\r\n", "From: a\r\n");
        row("empty lines before it", "\n \n\r\nFrom: a\n\nHello\n", "From: a\n\nHello\n");
        row("indented", "  From: a\n  To: b,\n    c\n  \n  Hello\n", "From: a\nTo: b,\n  c\n\nHello\n");
        row("indented by a tab", "\tFrom: a\n\t\tfolded\n", "From: a\n\tfolded\n");
        row("lines with less than the first", "    From: a\n  To: b\n", "From: a\n  To: b\n");
        row("empty lines before, and indented", "\n\n  From: a\n", "From: a\n");
        row("folding stays", "From: a\n b\n", "From: a\n b\n");
        row("an mbox line", "From a@example.org Mon\nFrom: a\n\n", "From a@example.org Mon\nFrom: a\n");
        row("no message", "Hello\n\nyou\n", "Hello\n\nyou\n");
        row("white space", " \n\t\n", " \n\t\n");
        row("nothing", "", "");
    }

    void whatCopyingAddsIsTakenAway()
    {
        QFETCH(const QByteArray, pasted);
        QFETCH(const QByteArray, message);
        QCOMPARE(QByteArray::fromStdString(session::pastedMessage(pasted.toStdString())), message);
    }

    // It runs where the paste happens: once over the text.
    void largeTextsAreReadOnce()
    {
        std::string text(2'000'000, '\n');
        text += "  From: a\n";
        for (int i = 0; i < 200'000; ++i)
            text += "  X: y\n";
        QVERIFY(session::pastedMessage(text).starts_with("From: a\nX: y\n"));
    }
};

QTEST_GUILESS_MAIN(TestPastedMessage)
#include "tst_pasted_message.moc"
