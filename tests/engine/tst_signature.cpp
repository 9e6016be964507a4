// SPDX-License-Identifier: Apache-2.0
// Reading a DKIM-Signature field, tag by tag (RFC 6376, 3.5; 8301; 8463; 8616).

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/signature.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>

namespace dkimlens {

using dkim::Canonicalization;
using dkim::Signature;

namespace {

using Texts = std::vector<std::string>;

Signature read(const std::string &value)
{
    return dkim::parseSignature(Slice(value));
}

Texts namesOf(const Signature &signature)
{
    Texts names;
    std::ranges::transform(signature.signedHeaders, std::back_inserter(names), &dkim::SignedHeader::name);
    return names;
}

// "simple/relaxed"; "-" where c= is unknown.
std::string wordOf(const std::optional<dkim::CanonicalizationPair> &pair)
{
    const auto word = [](Canonicalization one) {
        return one == Canonicalization::Simple ? "simple" : "relaxed";
    };
    return pair ? std::string(word(pair->header)) + '/' + word(pair->body) : "-";
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private slots:
    // RFC 6376, 3.5's own example.
    void theRfcsExample()
    {
        const Signature signature =
            read(" v=1; a=rsa-sha256; d=example.net; s=brisbane;\r\n"
                 "   c=simple; q=dns/txt; i=@eng.example.net;\r\n"
                 "   t=1117574938; x=1118006938;\r\n"
                 "   h=from:to:subject:date;\r\n"
                 "   z=From:foo@eng.example.net|To:joe@example.com|\r\n"
                 "    Subject:demo=20run|Date:July=205,=202005=203:44:08=20PM=20-0700;\r\n"
                 "   bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;\r\n"
                 "   b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZ\r\n"
                 "            VoG4ZHRNiYzR");
        QVERIFY(signature.tags.problems().empty());
        QVERIFY(signature.algorithm == (dkim::Algorithm{crypto::KeyType::Rsa, crypto::Hash::Sha256}));
        QCOMPARE(signature.domain, std::string("example.net"));
        QCOMPARE(signature.selector, std::string("brisbane"));
        QCOMPARE(wordOf(signature.canonicalization), std::string("simple/simple"));
        QCOMPARE(signature.queryMethods, Texts{"dns/txt"});
        QCOMPARE(signature.identity, std::string("@eng.example.net"));
        QVERIFY(signature.identityDomain == "eng.example.net");
        QVERIFY(signature.timestamp == 1117574938);
        QVERIFY(signature.expiration == 1118006938);
        QCOMPARE(namesOf(signature), (Texts{"from", "to", "subject", "date"}));
        QCOMPARE(signature.bodyHash, std::string("12345678901234567890123456789012"));
        QCOMPARE(signature.signature.size(), std::size_t{48});
        QVERIFY(!signature.bodyLength);
    }

    void absentTagsHaveTheirDefaults()
    {
        const Signature signature = read("v=1; d=example.net");
        QCOMPARE(wordOf(signature.canonicalization), std::string("simple/simple")); // 3.5, c=
        QCOMPARE(signature.identity, std::string("@example.net")); // 3.5, i=
        QCOMPARE(signature.queryMethods, Texts{"dns/txt"}); // 3.5, q=
        QVERIFY(!signature.bodyLength); // 3.5, l=: the entire body
        QVERIFY(!signature.timestamp);
        QVERIFY(!signature.expiration);
        QVERIFY(!signature.algorithm);
    }

    void algorithm_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::optional<dkim::Algorithm>>("algorithm");
        using crypto::Hash;
        using crypto::KeyType;
        algorithmRow("rsa-sha256", dkim::Algorithm{KeyType::Rsa, Hash::Sha256});
        algorithmRow("ed25519-sha256", dkim::Algorithm{KeyType::Ed25519, Hash::Sha256}); // RFC 8463, 3
        algorithmRow("rsa-sha1", dkim::Algorithm{KeyType::Rsa, Hash::Sha1}); // read, and refused later
        for (const char *unknown :
             {"RSA-SHA256", "rsa-sha512", "ed25519-sha1", "rsa", "sha256", "", "rsa-sha256 x"})
            algorithmRow(unknown, std::nullopt);
    }

    void algorithm()
    {
        QFETCH(const std::string, value);
        QFETCH(const std::optional<dkim::Algorithm>, algorithm);
        QVERIFY(read("a=" + value).algorithm == algorithm);
    }

    void canonicalization_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("pair");
        textRow("3.5: one name is the header's", "relaxed", "relaxed/simple");
        textRow("simple", "simple", "simple/simple");
        textRow("both", "relaxed/relaxed", "relaxed/relaxed");
        textRow("each its own", "simple/relaxed", "simple/relaxed");
        textRow("unknown header's", "nofws/simple", "-");
        textRow("unknown body's", "simple/nofws", "-");
        textRow("3.2: case-sensitive", "Relaxed/Relaxed", "-");
        textRow("three", "simple/simple/simple", "-");
        textRow("nothing after the slash", "relaxed/", "-");
        textRow("3.2: empty is not absent", "", "-");
        textRow("grammar: no space at the slash", "relaxed / relaxed", "-");
    }

    void canonicalization()
    {
        QFETCH(const std::string, value);
        QFETCH(const std::string, pair);
        QCOMPARE(wordOf(read("c=" + value).canonicalization), pair);
    }

    // 3.5, b= and bh=: white space is ignored when reassembling the value.
    void base64_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("octets");
        textRow("padded", "QUI=", "AB");
        textRow("folded", "Q\r\n U\r\n\tI=", "AB");
        textRow("folded within the padding", "QQ=\r\n =", "A");
        textRow("2.10: padding may be absent", "QUI", "AB");
        textRow("a character of URL-safe base64", "QU_-", "");
        textRow("empty", "", "");
    }

    void base64()
    {
        QFETCH(const std::string, value);
        QFETCH(const std::string, octets);
        QCOMPARE(read("b=" + value + "; a=x").signature, octets);
        QCOMPARE(read("a=x; bh=" + value).bodyHash, octets);
    }

    void signedHeaders_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<Texts>("names");
        QTest::newRow("3.5: case does not count") << std::string("From:TO") << Texts{"from", "to"};
        QTest::newRow("3.5: white space around colons")
            << std::string("From : To\r\n :\r\n\tCc") << Texts{"from", "to", "cc"};
        QTest::newRow("5.4.2: repeated, in order") << std::string("a:b:a") << Texts{"a", "b", "a"};
        QTest::newRow("empty names are kept") << std::string("from::to:") << Texts{"from", "", "to", ""};
        QTest::newRow("empty") << std::string() << Texts{};
    }

    void signedHeaders()
    {
        QFETCH(const std::string, value);
        QFETCH(const Texts, names);
        const std::string field = " v=1; h= " + value + " ; b=x";
        const Signature signature = read(field);
        QCOMPARE(namesOf(signature), names);
        for (const dkim::SignedHeader &header : signature.signedHeaders)
            QVERIFY(equalsIgnoringCase(field.substr(header.where.begin, header.where.size()), header.name));
    }

    void identityDomain_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("domain");
        textRow("user", "joe@eng.example.net", "eng.example.net");
        textRow("3.5: no local part", "@example.net", "example.net");
        textRow("2.11: quoted-printable", "joe=2Bx@ex=61mple.net", "example.net");
        textRow("an at-sign in the quoted local part", "\"a@b\"@example.net", "example.net");
        textRow("2.11: an encoded at-sign in the local part", "a=40b@example.net", "example.net");
        textRow("RFC 8616, 5: U-label",
                "joe@b\xC3\xBC"
                "cher.example",
                "b\xC3\xBC"
                "cher.example");
        textRow("folded", "joe\r\n @example.net", "example.net");
        textRow("no at-sign", "example.net", "-");
        textRow("empty", "", "-");
    }

    void identityDomain()
    {
        QFETCH(const std::string, value);
        QFETCH(const std::string, domain);
        QCOMPARE(read("d=example.net; i=" + value).identityDomain.value_or("-"), domain);
    }

    void numbers_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::int64_t>("number"); // -1: unreadable
        numberRow("0", 0);
        numberRow("1117574938", 1117574938);
        numberRow("999999999999", 999999999999); // 3.5, t=: 12 digits
        numberRow("99999999999999999999999999", INT64_MAX); // 3.5, t=: "MAY … be infinite"
        numberRow("9223372036854775808", INT64_MAX);
        for (const char *wrong : {"", "-1", "+1", "1.5", "now", "1 1"})
            numberRow(wrong, -1);
    }

    void numbers()
    {
        QFETCH(const std::string, value);
        QFETCH(const std::int64_t, number);
        const Signature signature = read("t=" + value + "; x=" + value);
        QCOMPARE(signature.timestamp.value_or(-1), number);
        QCOMPARE(signature.expiration.value_or(-1), number);
    }

    void bodyLengthTakes76Digits()
    {
        QVERIFY(read("l=" + std::string(76, '9')).bodyLength == UINT64_MAX);
        QVERIFY(read("l=0").bodyLength == std::uint64_t{0});
        QVERIFY(!read("l=").bodyLength);
        QVERIFY(!read("l=-1").bodyLength);
    }

    void queryMethods_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<Texts>("methods");
        QTest::newRow("one") << std::string("dns/txt") << Texts{"dns/txt"};
        QTest::newRow("3.5: several") << std::string("http : dns/txt") << Texts{"http", "dns/txt"};
        QTest::newRow("3.2: empty is not absent") << std::string() << Texts{};
    }

    void queryMethods()
    {
        QFETCH(const std::string, value);
        QFETCH(const Texts, methods);
        QCOMPARE(read("q=" + value).queryMethods, methods);
    }

    void keyName_data()
    {
        QTest::addColumn<std::string>("selector");
        QTest::addColumn<std::string>("domain");
        QTest::addColumn<std::string>("name"); // "-": none
        const std::string label(63, 'a');
        const std::string long249 = label + '.' + label + '.' + label + '.' + std::string(57, 'a');

        // clang-format off
        nameRow("3.6.2.1: the RFC's example", "foo.bar", "example.com", "foo.bar._domainkey.example.com");
        nameRow("in lower case",         "Brisbane", "Example.COM",  "brisbane._domainkey.example.com");
        nameRow("RFC 8616, 5: U-labels", "s\xC3\xA4", "b\xC3\xBC" "cher.example", "xn--s-0fa._domainkey.xn--bcher-kva.example");
        nameRow("A-labels as they are",  "s", "xn--bcher-kva.example", "s._domainkey.xn--bcher-kva.example");
        nameRow("quotes in d=",          "s", "\"example.com\"",     "-");
        nameRow("parentheses in d=",     "s", "example.com(x)",      "-");
        nameRow("empty label in d=",     "s", "example..com",        "-");
        nameRow("empty s=",              "",  "example.com",         "-");
        nameRow("empty d=",              "s", "",                    "-");
        nameRow("slash in s=",           "a/b", "example.com",       "-");
        nameRow("each legal, together too long", label, long249,     "-");
        // clang-format on
    }

    void keyName()
    {
        QFETCH(const std::string, selector);
        QFETCH(const std::string, domain);
        QFETCH(const std::string, name);
        QCOMPARE(dkim::keyNameOf(read("s=" + selector + "; d=" + domain)).value_or("-"), name);
    }

private:
    static void textRow(const char *name, const std::string &value, const std::string &wanted)
    {
        QTest::newRow(name) << value << wanted;
    }

    static void nameRow(const char *name, const std::string &selector, const std::string &domain,
                        const std::string &wanted)
    {
        QTest::newRow(name) << selector << domain << wanted;
    }

    static void numberRow(const char *value, std::int64_t number)
    {
        QTest::newRow(value) << std::string(value) << number;
    }

    static void algorithmRow(const char *value, std::optional<dkim::Algorithm> algorithm)
    {
        QTest::newRow(value) << std::string(value) << algorithm;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestSignature)
#include "tst_signature.moc"
