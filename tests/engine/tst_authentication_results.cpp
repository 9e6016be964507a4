// SPDX-License-Identifier: Apache-2.0
// Fields of authentication results (RFC 8601): the RFC's own examples, and what real servers write.

#include "core/engine/authres/parse.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using authres::AuthenticationResults;
using authres::Departure;
using authres::Form;

namespace {

// "dkim=pass reason=x header.d=example.org", a result a line.
std::string written(const authres::MethodResult &result)
{
    std::string text =
        result.method + (result.version.empty() ? "" : "/" + result.version) + "=" + result.result;
    if (result.reason)
        text += " reason=" + *result.reason;
    for (const authres::Property &property : result.properties)
        text += " " + property.type + "." + property.name + "=" + property.value;
    for (const message::Comment &comment : result.comments)
        text += " (" + comment.text + ")";
    return text;
}

std::string written(const AuthenticationResults &field)
{
    std::string text = field.server + "|" + field.version;
    for (const authres::MethodResult &result : field.results)
        text += "\n" + written(result);
    return text + (field.saysNone ? "\nnone" : "");
}

AuthenticationResults parsed(std::string_view value, Form form = Form::Plain)
{
    return authres::parse(Slice(value), form);
}

std::vector<Departure> departuresOf(const AuthenticationResults &field)
{
    std::vector<Departure> all;
    for (const authres::Deviation &deviation : field.deviations)
        all.push_back(deviation.what);
    return all;
}

} // namespace

class TestAuthenticationResults : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExamplesOfTheRfc_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");

        row("B.2: none", " example.org 1; none", "example.org|1\nnone");
        row("B.3: one", " example.com;\r\n          spf=pass smtp.mailfrom=example.net",
            "example.com|\nspf=pass smtp.mailfrom=example.net");
        row("B.4: several",
            " example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n"
            " spf=pass smtp.mailfrom=example.net",
            "example.com|\nauth=pass smtp.auth=sender@example.net (cram-md5)\nspf=pass "
            "smtp.mailfrom=example.net");
        row("B.4: one of ten addresses", " example.com; iprev=pass\r\n policy.iprev=192.0.2.200",
            "example.com|\niprev=pass policy.iprev=192.0.2.200");
        row("B.5: senders",
            " example.com;\r\n sender-id=fail header.from=example.com;\r\n"
            " dkim=pass (good signature) header.d=example.com",
            "example.com|\nsender-id=fail header.from=example.com\n"
            "dkim=pass header.d=example.com (good signature)");
        row("B.6: reasons",
            " example.com;\r\n dkim=pass reason=\"good signature\"\r\n"
            "   header.i=@mail-router.example.net;\r\n dkim=fail reason=\"bad signature\"\r\n"
            "   header.i=@newyork.example.com",
            "example.com|\ndkim=pass reason=good signature header.i=@mail-router.example.net\n"
            "dkim=fail reason=bad signature header.i=@newyork.example.com");
        row("B.7: comments everywhere",
            " foo.example.net (foobar) 1 (baz);\r\n  dkim (Because I like it) / 1 (One yay) = (wait for it) "
            "fail\r\n"
            "  policy (A dot can go here) . (like that) expired\r\n"
            "  (this surprised me) = (as I wasn't expecting it) 1362471462",
            "foo.example.net|1\ndkim/1=fail policy.expired=1362471462 (Because I like it) (One yay) "
            "(wait for it) (A dot can go here) (like that) (this surprised me) (as I wasn't expecting it)");
    }

    void readsTheExamplesOfTheRfc()
    {
        QFETCH(std::string, value);
        QFETCH(std::string, expected);
        const AuthenticationResults field = parsed(value);
        QCOMPARE(written(field), expected);
        QVERIFY(field.deviations.empty());
    }

    void readsWhatServersWrite_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::vector<Departure>>("departures");

        using enum Departure;
        row("semicolon in a comment", " a; dkim=pass (x; y=z) header.d=b",
            "a|\ndkim=pass header.d=b (x; y=z)", {});
        row("semicolon in a reason", " a; dkim=fail reason=\"no; key\"", "a|\ndkim=fail reason=no; key", {});
        row("base64 unquoted", " a; dkim=pass header.b=ab/c+d==", "a|\ndkim=pass header.b=ab/c+d==", {});
        row("base64 quoted", " a; dkim=pass header.b=\"ab/c+d=\"", "a|\ndkim=pass header.b=ab/c+d=", {});
        row("a final semicolon", " a; spf=pass smtp.helo=b;", "a|\nspf=pass smtp.helo=b", {});
        row("capitals", " A.Example; DKIM=Pass Header.D=B", "A.Example|\ndkim=pass header.d=B", {});
        row("quoted local part", " a; spf=pass smtp.mailfrom=\"x y\"@b",
            "a|\nspf=pass smtp.mailfrom=\"x y\"@b", {});
        row("IPv6", " a; spf=pass (sender IP is ::1) smtp.client-ip=2001:db8::1",
            "a|\nspf=pass smtp.client-ip=2001:db8::1 (sender IP is ::1)", {});
        row("Microsoft: no server, compauth",
            " spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=b; dmarc=pass action=none\r\n "
            "header.from=b;compauth=pass reason=100",
            "|\nspf=pass smtp.mailfrom=b (sender IP is 192.0.2.1)\ndmarc=pass .action=none header.from=b\n"
            "compauth=pass reason=100",
            {ServerMissing, PropertyTypeMissing});
        row("Microsoft: empty comment", " spf=none (sender IP is )\r\n smtp.mailfrom=a@b; ",
            "|\nspf=none smtp.mailfrom=a@b (sender IP is )", {ServerMissing});
        row("Yahoo of 2009", " mta.example  from=b; domainkeys=pass (ok); from=b; dkim=pass (ok)",
            "mta.example|\ndomainkeys=pass (ok)\nfrom=b\ndkim=pass (ok)", {TextNotUnderstood});
        row("a property of nothing", " a; header.From=x@b; dkim=pass", "a|\nheader.from=x@b\ndkim=pass",
            {ResultMissing});
        row("a reason without its name", " dkim=permfail body hash did not verify", "|\ndkim=permfail",
            {ServerMissing, TextNotUnderstood});
        row("another version", " a 2; dkim=pass", "a|2\ndkim=pass", {VersionUnknown});
        row("nothing", "", "|", {ServerMissing});
        row("a server alone", " a.example", "a.example|", {});
        row("quoted server", " \"a b\"; spf=none", "a b|\nspf=none", {});
        row("a comment that never ends", " a; dkim=pass (oh", "a|\ndkim=pass (oh)", {CommentNotClosed});
        row("a quotation that never ends", " a; dkim=pass reason=\"oh", "a|\ndkim=pass reason=oh", {});
        row("marks alone", " ;;=;/;", "|", {ServerMissing, ResultMissing, ResultMissing});
    }

    void readsWhatServersWrite()
    {
        QFETCH(std::string, value);
        QFETCH(std::string, expected);
        QFETCH(std::vector<Departure>, departures);
        const AuthenticationResults field = parsed(value);
        QCOMPARE(written(field), expected);
        QCOMPARE(departuresOf(field), departures);
    }

    void readsTheInstanceOfAnArcSet()
    {
        const AuthenticationResults field =
            parsed(" i=2; a.example; arc=pass (i=1 spf=pass); dkim=fail", Form::Arc);
        QCOMPARE(field.instance, std::optional(2));
        QCOMPARE(written(field), std::string("a.example|\narc=pass (i=1 spf=pass)\ndkim=fail"));
        QVERIFY(field.deviations.empty());
        QCOMPARE(departuresOf(parsed(" a.example; arc=none", Form::Arc)),
                 std::vector{Departure::InstanceMissing});
        QCOMPARE(departuresOf(parsed(" i=x; a.example; arc=none", Form::Arc)),
                 std::vector{Departure::InstanceMissing});
    }

    void everyTokenKnowsItsOctets()
    {
        const std::string text =
            "From: a@b\r\nAuthentication-Results: s;\r\n dkim=pass (ok) header.d=\"b\"; spf=none\r\n\r\n";
        const auto message = message::Message::fromBytes(text);
        const std::vector<AuthenticationResults> all = authres::collect(message);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].field, std::size_t{1});
        const authres::MethodResult &dkim = all[0].results[0];
        QCOMPARE(message.text(dkim.where), std::string_view("dkim=pass (ok) header.d=\"b\""));
        QCOMPARE(message.text(dkim.resultRange), std::string_view("pass"));
        QCOMPARE(message.text(dkim.comments[0].where), std::string_view("(ok)"));
        QCOMPARE(message.text(dkim.properties[0].where), std::string_view("header.d=\"b\""));
        QCOMPARE(message.text(dkim.properties[0].valueRange), std::string_view("\"b\""));
        QCOMPARE(*dkim.find("header", "d"), std::string("b"));
        QCOMPARE(dkim.find("header", "s"), nullptr);
        QCOMPARE(message.text(all[0].results[1].where), std::string_view("spf=none"));
    }

    void deepCommentsAreOneComment()
    {
        const std::string deep = std::string(100'000, '(') + std::string(100'000, ')');
        const AuthenticationResults field = parsed(" a; dkim=pass " + deep + " header.d=b");
        QCOMPARE(field.results[0].comments.size(), std::size_t{1});
        QCOMPARE(*field.results[0].find("header", "d"), std::string("b"));
    }

private:
    static void row(const char *title, std::string value, std::string expected)
    {
        QTest::newRow(title) << std::move(value) << std::move(expected);
    }

    static void row(const char *title, std::string value, std::string expected,
                    const std::vector<Departure> &departures)
    {
        QTest::newRow(title) << std::move(value) << std::move(expected) << departures;
    }
};

QTEST_GUILESS_MAIN(TestAuthenticationResults)
#include "tst_authentication_results.moc"
