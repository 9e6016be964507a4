// SPDX-License-Identifier: Apache-2.0
// Domain names as they go into a question: A-labels, and what is no name (RFC 1035, 3492, 5890, 8616).

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"
#include "core/engine/dns/punycode.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

class TestName : public QObject
{
    Q_OBJECT

private slots:
    void toAscii_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("ascii"); // "-": none
        const std::string label(63, 'a');
        const std::string name253 = label + '.' + label + '.' + label + '.' + std::string(61, 'a');

        // clang-format off
        row("as it is",                        "example.com",          "example.com");
        row("RFC 1035, 2.3.3: case",           "Example.COM",          "example.com");
        row("final dot",                       "example.com.",         "example.com");
        row("RFC 8552: underscore",            "_domainkey.a",         "_domainkey.a");
        row("digits and hyphens",              "1-2.3",                "1-2.3");
        row("RFC 5890: U-label",               "b\xC3\xBC" "cher.example", "xn--bcher-kva.example");
        row("U-label with ASCII capitals",     "B\xC3\xBC" "cher.example", "xn--bcher-kva.example");
        row("U-label below an A-label",        "\xC3\xA4.xn--bcher-kva", "xn--4ca.xn--bcher-kva");
        row("RFC 5891, 5: two U-labels",       "\xE4\xBE\x8B.\xE6\xB5\x8B\xE8\xAF\x95", "xn--fsq.xn--0zwm56d");
        row("RFC 1035, 2.3.4: 63 octets",      label,                  label);
        row("RFC 1035, 2.3.4: 64 octets",      label + 'a',            "-");
        row("a U-label that becomes 64",       std::string(57, 'a') + "\xC3\xBC", "-");
        row("RFC 1035, 2.3.4: 253 octets",     name253,                name253);
        row("253 octets and the final dot",    name253 + '.',          name253);
        row("RFC 1035, 2.3.4: 254 octets",     name253 + 'a',          "-");
        row("empty",                           "",                     "-");
        row("the root",                        ".",                    "-");
        row("empty label first",               ".example.com",         "-");
        row("empty label within",              "a..b",                 "-");
        row("two final dots",                  "a..",                  "-");
        row("STANDARDS 25: NUL",               std::string("a\0b", 3), "-");
        row("STANDARDS 25: NUL beside UTF-8",  std::string("\xC3\xBC\0", 3), "-");
        row("STANDARDS 25: control",           "a\x01.b",              "-");
        row("STANDARDS 25: DEL",               "a\x7F",                "-");
        row("STANDARDS 25: C1 control",        "a\xC2\x85",            "-");
        row("STANDARDS 25: quotes",            "\"a\".b",              "-");
        row("STANDARDS 25: parentheses",       "a(b)",                 "-");
        row("space",                           "a b",                  "-");
        row("tab and line end",                "a\r\n\tb",             "-");
        row("slash, colon, at-sign",           "a/b",                  "-");
        row("asterisk",                        "*.example",            "-");
        row("backslash",                       "a\\.b",                "-");
        row("no UTF-8: a lone octet",          "a\xFC",                "-");
        row("no UTF-8: cut off",               "a\xC3",                "-");
        row("RFC 3629, 3: overlong",           "\xC0\xAF",             "-");
        row("RFC 3629, 3: overlong of three",  "\xE0\x80\xAF",         "-");
        row("RFC 3629, 3: surrogate",          "\xED\xA0\x80",         "-");
        row("RFC 3629, 3: beyond U+10FFFF",    "\xF4\x90\x80\x80",     "-");
        row("RFC 3629, 3: F5",                 "\xF5\x80\x80\x80",     "-");
        // clang-format on
    }

    void toAscii()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, ascii);
        QCOMPARE(dns::toAscii(name).value_or("-"), ascii);
    }

    // RFC 3492, 7.1. The case of letters is an annotation there; (S) holds characters that no label may have.
    void punycode_data()
    {
        QTest::addColumn<std::u32string>("label");
        QTest::addColumn<std::string>("encoded");

        // clang-format off
        vector("A Arabic (Egyptian)", U"\u0644\u064A\u0647\u0645\u0627\u0628\u062A\u0643\u0644\u0645\u0648\u0634\u0639\u0631\u0628\u064A\u061F",
               "egbpdaj6bu4bxfgehfvwxn");
        vector("B Chinese (simplified)", U"\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587",
               "ihqwcrb4cv8a8dqg056pqjye");
        vector("C Chinese (traditional)", U"\u4ED6\u5011\u7232\u4EC0\u9EBD\u4E0D\u8AAA\u4E2D\u6587",
               "ihqwctvzc91f659drss3x8bo0yb");
        vector("D Czech", U"Pro\u010Dprost\u011Bnemluv\u00ED\u010Desky",
               "Proprostnemluvesky-uyb24dma41a");
        vector("E Hebrew", U"\u05DC\u05DE\u05D4\u05D4\u05DD\u05E4\u05E9\u05D5\u05D8\u05DC\u05D0\u05DE\u05D3\u05D1\u05E8\u05D9\u05DD\u05E2\u05D1\u05E8\u05D9\u05EA",
               "4dbcagdahymbxekheh6e0a7fei0b");
        vector("F Hindi", U"\u092F\u0939\u0932\u094B\u0917\u0939\u093F\u0928\u094D\u0926\u0940\u0915\u094D\u092F\u094B\u0902\u0928\u0939\u0940\u0902\u092C\u094B\u0932\u0938\u0915\u0924\u0947\u0939\u0948\u0902",
               "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd");
        vector("G Japanese", U"\u306A\u305C\u307F\u3093\u306A\u65E5\u672C\u8A9E\u3092\u8A71\u3057\u3066\u304F\u308C\u306A\u3044\u306E\u304B",
               "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa");
        vector("H Korean", U"\uC138\uACC4\uC758\uBAA8\uB4E0\uC0AC\uB78C\uB4E4\uC774\uD55C\uAD6D\uC5B4\uB97C\uC774\uD574\uD55C\uB2E4\uBA74\uC5BC\uB9C8\uB098\uC88B\uC744\uAE4C",
               "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c");
        vector("I Russian", U"\u043F\u043E\u0447\u0435\u043C\u0443\u0436\u0435\u043E\u043D\u0438\u043D\u0435\u0433\u043E\u0432\u043E\u0440\u044F\u0442\u043F\u043E\u0440\u0443\u0441\u0441\u043A\u0438",
               "b1abfaaepdrnnbgefbaDotcwatmq2g4l");
        vector("J Spanish", U"Porqu\u00E9nopuedensimplementehablarenEspa\u00F1ol",
               "PorqunopuedensimplementehablarenEspaol-fmd56a");
        vector("K Vietnamese", U"T\u1EA1isaoh\u1ECDkh\u00F4ngth\u1EC3ch\u1EC9n\u00F3iti\u1EBFngVi\u1EC7t",
               "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g");
        vector("L 3 nen B gumi", U"3\u5E74B\u7D44\u91D1\u516B\u5148\u751F",
               "3B-ww4c5e180e575a65lsy2b");
        vector("M Amuro Namie", U"\u5B89\u5BA4\u5948\u7F8E\u6075-with-SUPER-MONKEYS",
               "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n");
        vector("N Hello Another Way", U"Hello-Another-Way-\u305D\u308C\u305E\u308C\u306E\u5834\u6240",
               "Hello-Another-Way--fc4qua05auwb3674vfr0b");
        vector("O hitotsu", U"\u3072\u3068\u3064\u5C4B\u6839\u306E\u4E0B2",
               "2-u9tlzr9756bt3uc0v");
        vector("P Maji de Koi suru", U"Maji\u3067Koi\u3059\u308B5\u79D2\u524D",
               "MajiKoi5-783gue6qz075azm5e");
        vector("Q pafii de runba", U"\u30D1\u30D5\u30A3\u30FCde\u30EB\u30F3\u30D0",
               "de-jg4avhby1noc0d");
        vector("R sono supiido de", U"\u305D\u306E\u30B9\u30D4\u30FC\u30C9\u3067",
               "d9juau41awczczp");
        // clang-format on
    }

    void punycode()
    {
        QFETCH(const std::u32string, label);
        QFETCH(const std::string, encoded);
        const std::optional<std::string> found = dns::toPunycode(label);
        QVERIFY(found);
        QCOMPARE(toLower(*found), toLower("xn--" + encoded));
    }

    void punycodeRefusesWhatNoLabelHolds()
    {
        QVERIFY(!dns::toPunycode(U"-> $1.00 <-")); // RFC 3492, 7.1 (S)
        QVERIFY(!dns::toPunycode(U"\u00FC."));
        QVERIFY(!dns::toPunycode(U"\u00FC\u0085"));
        QVERIFY(!dns::toPunycode(std::u32string(64, U'\u00FC')));
    }

    void isWithin_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("parent");
        QTest::addColumn<bool>("within");
        QTest::newRow("itself") << std::string("a.b") << std::string("a.b") << true;
        QTest::newRow("below") << std::string("x.a.b") << std::string("a.b") << true;
        QTest::newRow("far below") << std::string("z.y.x.a.b") << std::string("a.b") << true;
        QTest::newRow("ends alike") << std::string("xa.b") << std::string("a.b") << false;
        QTest::newRow("above") << std::string("b") << std::string("a.b") << false;
        QTest::newRow("beside") << std::string("c.b") << std::string("a.b") << false;
    }

    void isWithin()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, parent);
        QFETCH(const bool, within);
        QCOMPARE(dns::isWithin(name, parent), within);
    }

private:
    static void row(const char *name, const std::string &input, const std::string &ascii)
    {
        QTest::newRow(name) << input << ascii;
    }

    static void vector(const char *name, const std::u32string &label, const char *encoded)
    {
        QTest::newRow(name) << label << std::string(encoded);
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestName)
#include "tst_name.moc"
