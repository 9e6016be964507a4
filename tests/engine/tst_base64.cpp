// SPDX-License-Identifier: Apache-2.0
// Base64 as tag values hold it (RFC 2045, 6.8; RFC 4648; RFC 6376, 2.10).

#include "core/engine/crypto/base64.h"
#include "tests/support/print.h"

#include <QTest>

#include <random>

namespace dkimlens {

class TestBase64 : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("octets");

        // clang-format off
        row("RFC 4648, 10: empty",                "",             "");
        row("RFC 4648, 10: f",                    "Zg==",         "f");
        row("RFC 4648, 10: fo",                   "Zm8=",         "fo");
        row("RFC 4648, 10: foo",                  "Zm9v",         "foo");
        row("RFC 4648, 10: foob",                 "Zm9vYg==",     "foob");
        row("RFC 4648, 10: fooba",                "Zm9vYmE=",     "fooba");
        row("RFC 4648, 10: foobar",               "Zm9vYmFy",     "foobar");
        row("all of the alphabet's end",          "+/+/",         "\xFB\xFF\xBF");
        row("6376, 2.10: padding absent, one",    "Zm8",          "fo");
        row("6376, 2.10: padding absent, two",    "Zg",           "f");
        row("6376, 2.10: white space within",     "Zm 9v\tYm\r\n Fy", "foobar");
        row("6376, 2.10: white space in padding", "Zg=\r\n =",    "f");
        row("white space around",                 " Zm9v ",       "foo");
        row("white space only",                   " \r\n ",       "");
        row("zero octets",                        "AAAA",         std::string(3, '\0'));
        row("zero octets and padding",            "AA==",         std::string(1, '\0'));
        // clang-format on
    }

    void decodes()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, octets);
        QVERIFY(crypto::fromBase64(text));
        QCOMPARE(*crypto::fromBase64(text), octets);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char *text :
             {"Z", "Zm9vY", "Z===", "=", "==", "====", "Zg=", "Zm8==", "Zm9v=", "Zg==Zg==", "=Zg=", "Zm-v",
              "Zm_v", "Zm9v!", "Zm9\"v", "Zm9v\\", "Zm9v;", "\xC3\xBCZm9v"})
            QTest::newRow(text) << std::string(text);
        QTest::newRow("NUL") << std::string("Zm9v\0", 5);
        QTest::newRow("form feed is no white space") << std::string("Zm\f9v");
    }

    void refuses()
    {
        QFETCH(const std::string, text);
        QVERIFY(!crypto::fromBase64(text));
    }

    void everySizeComesBack()
    {
        std::mt19937 random(64);
        std::string octets;
        for (int size = 0; size < 300; ++size) {
            const std::string text = crypto::toBase64(octets);
            QCOMPARE(text, QByteArray::fromStdString(octets).toBase64().toStdString());
            QCOMPARE(crypto::fromBase64(text).value_or("none"), octets);
            octets += static_cast<char>(random() % 256);
        }
    }

    void hexadecimal()
    {
        QCOMPARE(crypto::toHex(std::string_view("\x00\x0f\xff", 3)), std::string("000fff"));
        QCOMPARE(crypto::toHex(std::string_view("\x00\x0f\xff", 3), ':'), std::string("00:0f:ff"));
        QCOMPARE(crypto::toHex(""), std::string());
    }

private:
    static void row(const char *name, const std::string &text, const std::string &octets)
    {
        QTest::newRow(name) << text << octets;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestBase64)
#include "tst_base64.moc"
