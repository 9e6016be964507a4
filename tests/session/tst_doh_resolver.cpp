// SPDX-License-Identifier: Apache-2.0
// DNS over HTTPS against a real server: what it is asked, every answer and every fault, and how fast many
// are.

#include "core/engine/dns/wire.h"
#include "core/session/resolvers/doh_resolver.h"
#include "core/session/resolvers/doh_services.h"
#include "tests/servers/https_server.h"
#include "tests/support/asked.h"
#include "tests/support/dns_message.h"
#include "tests/support/print.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)
using dns::RecordType;
using dns::Status;
using session::DohResolver;
using test::Ending;
using test::HttpRequest;
using test::HttpResponse;
using test::HttpsServer;

namespace {

const dns::Question question{"s._domainkey.example.com", RecordType::Txt};

std::string keyRecord()
{
    return test::wireRecord(test::pointerTo(12), 16, 300, test::wireStrings({"v=DKIM1; ", "p=abc"}));
}

HttpResponse response(const std::string &body)
{
    HttpResponse response;
    response.headers.insert("Content-Type", "application/dns-message");
    response.body = QByteArray::fromStdString(body);
    return response;
}

HttpResponse keyResponse(const dns::Question &asked = question)
{
    return response(test::responseTo(asked, {keyRecord()}).octets());
}

// The name that a request asks for, without knowing how to read one.
dns::Question questionIn(const HttpRequest &request)
{
    const QByteArray message =
        QByteArray::fromBase64(request.parameter(QStringLiteral("dns")), QByteArray::Base64UrlEncoding);
    dns::Question asked;
    for (qsizetype at = 12; at < message.size() && message[at] != 0; at += message[at] + 1)
        asked.name += (asked.name.empty() ? "" : ".") + message.mid(at + 1, message[at]).toStdString();
    return asked;
}

dns::Answer ask(session::Resolver &resolver, const dns::Question &asked = question)
{
    return test::answerOf(resolver, asked);
}

} // namespace

Q_DECLARE_METATYPE(HttpResponse)

class TestDohResolver : public QObject
{
    Q_OBJECT

private slots:

    void takesUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // empty: refused

        // clang-format off
        url("a URL",                      "https://dns.example/dns-query",            "https://dns.example/dns-query");
        url("RFC 8484, 4.1: a template",  "https://dns.example/dns-query{?dns}",      "https://dns.example/dns-query");
        url("a port and parameters",      "https://127.0.0.1:8443/q?profile=1{?dns}", "https://127.0.0.1:8443/q?profile=1");
        url("no path",                    "https://dns.example",                      "https://dns.example");
        url("http",                       "http://dns.example/dns-query",             "");
        url("no scheme",                  "dns.example/dns-query",                    "");
        url("no host",                    "https:///dns-query",                       "");
        url("a file",                     "file:///etc/hosts",                        "");
        url("a password",                 "https://me:secret@dns.example/",           "");
        url("a fragment",                 "https://dns.example/#part",                "");
        url("another template",           "https://dns.example/{name}",               "");
        url("nothing",                    "",                                         "");
        // clang-format on
    }

    void takesUrls()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, url);
        QCOMPARE(DohResolver::urlOf(text).value_or(QUrl()), QUrl(url));
    }

    void knowsServices()
    {
        for (const session::DohService &service : session::dohServices) {
            QVERIFY(!service.name.isEmpty());
            QVERIFY2(DohResolver::urlOf(service.url), service.url.data());
        }
    }

    void answers()
    {
        const auto server = serverWith([](const HttpRequest &) { return keyResponse(); });
        const auto resolver = resolverFor(*server);
        const dns::Answer answer = ask(*resolver);
        QCOMPARE(answer.detail, std::string());
        QCOMPARE(answer.status, Status::Found);
        QCOMPARE(answer.question, question);
        QCOMPARE(answer.txt, (std::vector<dns::TxtRecord>{{{"v=DKIM1; ", "p=abc"}}}));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(300));
        QCOMPARE(answer.source, dns::Source::Doh);
        QCOMPARE(answer.server, server->url(path).toString().toStdString());
        QCOMPARE(answer.dnssec, dns::Dnssec::Unknown);
        QVERIFY(answer.askedAt > 0);
    }

    // RFC 8484, 4.1; what tells about the person who asks is left out.
    void asksWithNothingButTheQuestion()
    {
        HttpRequest asked;
        const auto server = serverWith([&](const HttpRequest &request) {
            asked = request;
            HttpResponse response = keyResponse();
            response.headers.insert("Set-Cookie", "id=1; Secure");
            return response;
        });
        const auto resolver = resolverFor(*server, QStringLiteral("/q?profile=1"));
        for (int i = 0; i < 2; ++i) // cookies would come with the second
            QCOMPARE(ask(*resolver).status, Status::Found);
        const QByteArray query = QByteArray::fromStdString(dns::encodeQuery(question, 0).value_or(""));
        const QByteArray encoded =
            query.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(asked.method, QByteArray("GET"));
        QCOMPARE(asked.target, "/q?profile=1&dns=" + encoded);
        QCOMPARE(asked.headers.take("accept"), QByteArray("application/dns-message"));
        QCOMPARE(asked.headers.take("accept-encoding"), QByteArray("identity"));
        QCOMPARE(asked.headers.take("accept-language"), QByteArray("*"));
        QCOMPARE(asked.headers.take("user-agent"), QByteArray("Mozilla/5.0"));
        asked.headers.remove("host");
        asked.headers.remove("connection");
        QCOMPARE(asked.headers.keys(), QList<QByteArray>());
    }

    // RFC 8484, 5.1.
    void takesTheAgeOffTheTtl_data()
    {
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<std::uint32_t>("ttl");
        QTest::newRow("none") << QByteArray() << std::uint32_t{300};
        QTest::newRow("some") << QByteArray("250") << std::uint32_t{50};
        QTest::newRow("all") << QByteArray("300") << std::uint32_t{0};
        QTest::newRow("more") << QByteArray("99999999999") << std::uint32_t{0};
        QTest::newRow("no number") << QByteArray("-1") << std::uint32_t{300};
    }

    void takesTheAgeOffTheTtl()
    {
        QFETCH(const QByteArray, age);
        QFETCH(const std::uint32_t, ttl);
        const auto server = serverWith([&](const HttpRequest &) {
            HttpResponse response = keyResponse();
            if (!age.isEmpty())
                response.headers.insert("Age", age);
            return response;
        });
        QCOMPARE(ask(*resolverFor(*server)).ttl, std::optional(ttl));
    }

    void tellsFaults_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QByteArray>("detail"); // a part of it
        HttpResponse failed = keyResponse();
        failed.status = "500 Internal Server Error";
        HttpResponse endlessFailure = failed;
        endlessFailure.ending = Ending::Endless;
        HttpResponse accepted = keyResponse();
        accepted.status = "202 Accepted";
        HttpResponse redirected;
        redirected.status = "302 Found";
        redirected.headers.insert("Location", "https://elsewhere.example/dns-query");
        HttpResponse verbose = redirected;
        verbose.headers["Location"] = "https://elsewhere.example/" + QByteArray(5000, 'x');
        HttpResponse locked;
        locked.status = "401 Unauthorized";
        locked.headers.insert("WWW-Authenticate", "Basic realm=\"x\"");
        HttpResponse page = response("<html>Please log in</html>");
        page.headers["Content-Type"] = "text/html; charset=utf-8";
        HttpResponse untyped = keyResponse();
        untyped.headers.clear();
        HttpResponse typed = keyResponse();
        typed.headers["Content-Type"] = "Application/DNS-Message; x=y";
        HttpResponse endless = response(std::string(10'000, 'x'));
        endless.ending = Ending::Endless;
        HttpResponse silent;
        silent.ending = Ending::Silent;
        HttpResponse late = keyResponse();
        late.delay = 5s;
        HttpResponse lost;
        lost.ending = Ending::Lost;
        test::DnsMessage servfail = test::responseTo(question, {});
        servfail.flags |= 2;

        // clang-format off
        fault("an error",              failed,                            Status::ServerFailure, "HTTP 500 Internal Server Error");
        fault("an error without end",  endlessFailure,                    Status::ServerFailure, "HTTP 500");
        fault("another success",       accepted,                          Status::ServerFailure, "HTTP 202");
        fault("a redirect",            redirected,                        Status::ServerFailure, "HTTP 302 Found, to https://elsewhere.example/dns-query");
        fault("a long redirect",       verbose,                           Status::ServerFailure, "HTTP 302 Found, to https://elsewhere.example/xxx");
        fault("a password is wanted",  locked,                            Status::ServerFailure, "HTTP 401");
        fault("a page",                page,                              Status::Garbled,       "Content-Type: text/html");
        fault("no type",               untyped,                           Status::Garbled,       "Content-Type");
        fault("a type in capitals",    typed,                             Status::Found,         "");
        fault("no DNS message",        response("no message"),            Status::Garbled,       "10 octets");
        fault("nothing",               response(""),                      Status::Garbled,       "0 octets");
        fault("the largest message",   response(std::string(65535, 'x')), Status::Garbled,       "65535 octets that");
        fault("too much",              response(std::string(65536, 'x')), Status::Garbled,       "more than 65535 octets");
        fault("no end",                endless,                           Status::Garbled,       "more than 65535 octets");
        fault("silence",               silent,                            Status::Timeout,       "");
        fault("too late",              late,                              Status::Timeout,       "");
        fault("a lost connection",     lost,                              Status::Unreachable,   "closed");
        fault("SERVFAIL",              response(servfail.octets()),       Status::ServerFailure, "");
        // clang-format on
    }

    void tellsFaults()
    {
        QFETCH(const HttpResponse, response);
        QFETCH(const Status, status);
        QFETCH(const QByteArray, detail);
        const auto server = serverWith([&](const HttpRequest &) { return response; });
        const auto resolver = resolverFor(*server);
        if (status == Status::Timeout)
            resolver->setTimeout(500ms);
        const dns::Answer answer = ask(*resolver);
        QCOMPARE(answer.status, status);
        QVERIFY2(QByteArray::fromStdString(answer.detail).contains(detail), answer.detail.c_str());
        QCOMPARE(answer.detail.empty(), detail.isEmpty());
        QVERIFY(answer.detail.size() <= 300);
        QCOMPARE(answer.txt.empty(), status != Status::Found);
        QCOMPARE(answer.source, dns::Source::Doh);
    }

    void asksOnceMoreAfterALostConnection()
    {
        int requests = 0;
        const auto server = serverWith([&](const HttpRequest &) {
            HttpResponse response = keyResponse();
            if (++requests == 1)
                response.ending = Ending::Lost;
            return response;
        });
        QCOMPARE(ask(*resolverFor(*server)).status, Status::Found);
        QCOMPARE(requests, 2);
    }

    void distrustsAnUnknownAuthority()
    {
        const auto server = serverWith([](const HttpRequest &) { return keyResponse(); });
        DohResolver resolver(server->url(path));
        const dns::Answer answer = ask(resolver);
        QCOMPARE(answer.status, Status::Unreachable);
        QVERIFY2(answer.detail.find("certificate") != std::string::npos, answer.detail.c_str());
        qInfo("%s", answer.detail.c_str());
    }

    void distrustsACertificateForAnotherName()
    {
        const HttpsServer server(m_authority.identityFor("DNS:other.example,IP:127.0.0.2"),
                                 [](const HttpRequest &) { return keyResponse(); });
        const dns::Answer answer = ask(*resolverFor(server));
        QCOMPARE(answer.status, Status::Unreachable);
        QVERIFY2(answer.detail.find("host name") != std::string::npos, answer.detail.c_str());
        qInfo("%s", answer.detail.c_str());
    }

    void saysThatNobodyListens()
    {
        QUrl url;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        }
        DohResolver resolver(url);
        const dns::Answer answer = ask(resolver);
        QCOMPARE(answer.status, Status::Unreachable);
        QCOMPARE(answer.detail, std::string("Connection refused"));
    }

    void saysThatThereIsNoSuchHost()
    {
        DohResolver resolver(QUrl(QStringLiteral("https://nowhere.invalid/")));
        const dns::Answer answer = ask(resolver);
        QCOMPARE(answer.status, Status::Unreachable);
        QVERIFY2(answer.detail.find("nowhere.invalid") != std::string::npos, answer.detail.c_str());
    }

    void asksNobodyWithoutTls()
    {
        DohResolver resolver(QUrl(QStringLiteral("http://127.0.0.1/dns-query")));
        const dns::Answer answer = ask(resolver);
        QCOMPARE(answer.status, Status::Unreachable);
        QVERIFY(!answer.detail.empty());
    }

    void knowsWhatIsNoName()
    {
        const auto server = serverWith([](const HttpRequest &) { return keyResponse(); });
        QCOMPARE(ask(*resolverFor(*server), {"a..b", RecordType::Txt}).status, Status::NoSuchName);
    }

    void canBeCancelled()
    {
        const auto server = serverWith([](const HttpRequest &) {
            HttpResponse silent;
            silent.ending = Ending::Silent;
            return silent;
        });
        const auto resolver = resolverFor(*server);
        QObject lookups;
        std::vector<dns::Answer> answers;
        for (int i = 0; i < 50; ++i) { // those that wait for room are cancelled too
            session::Lookup *lookup = resolver->ask(question, &lookups);
            connect(lookup, &session::Lookup::finished, this,
                    [&](const dns::Answer &answer) { answers.push_back(answer); });
            QTimer::singleShot(100, lookup, &session::Lookup::cancel);
            if (i % 2 == 0)
                lookup->cancel();
        }
        QVERIFY(answers.empty());
        QTRY_COMPARE(answers.size(), std::size_t{50});
        QTest::qWait(50);
        QCOMPARE(answers.size(), std::size_t{50});
        for (const dns::Answer &answer : answers)
            QCOMPARE(answer.status, Status::Cancelled);
    }

    void mayBeDroppedAtAnyTime()
    {
        const auto server = serverWith([](const HttpRequest &) { return keyResponse(); });
        auto resolver = resolverFor(*server);
        for (int i = 0; i < 20; ++i) {
            delete resolver->ask(question, nullptr);
            delete resolver->ask(question, this);
            QTest::qWait(i % 5);
        }
        QCOMPARE(ask(*resolver).status, Status::Found);
        // The resolver goes first, and the answer comes all the same; then lookup and connections go at once.
        session::Lookup *lookup = resolver->ask(question, this);
        resolver.reset();
        Status status = Status::Cancelled;
        connect(lookup, &session::Lookup::finished, this, [&](const dns::Answer &answer) {
            status = answer.status;
            delete lookup;
        });
        QTRY_COMPARE(status, Status::Found);
    }

    void answersManyAtATime()
    {
        constexpr int count = 200;
        const auto server = serverWith([](const HttpRequest &request) {
            HttpResponse response = keyResponse(questionIn(request));
            response.delay = 100ms;
            return response;
        });
        const auto resolver = resolverFor(*server);
        QObject lookups;
        int found = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < count; ++i) {
            const dns::Question asked{"s" + std::to_string(i) + ".example.com", RecordType::Txt};
            connect(resolver->ask(asked, &lookups), &session::Lookup::finished, this,
                    [&found, asked](const dns::Answer &answer) {
                        found += answer.status == Status::Found && answer.question == asked ? 1 : 0;
                    });
        }
        QTRY_COMPARE_WITH_TIMEOUT(found, count, 30'000);
        qInfo("%d names, each answered after 100 ms: %lld ms over %d connections", count, clock.elapsed(),
              server->connectionCount());
        // One after the other it would take 20 s, and 3.4 s over the six connections of one manager. Nothing
        // fails by the clock of a busy machine.
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(server->connectionCount() > 6);
    }

private:
    static inline const QString path = QStringLiteral("/dns-query");

    static void url(const char *name, const char *text, const char *url)
    {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(url);
    }

    static void fault(const char *name, const HttpResponse &response, Status status, const char *detail)
    {
        QTest::newRow(name) << response << status << QByteArray(detail);
    }

    std::unique_ptr<HttpsServer> serverWith(HttpsServer::Handler handler) const
    {
        return std::make_unique<HttpsServer>(m_authority.identityFor("IP:127.0.0.1"), std::move(handler));
    }

    std::unique_ptr<DohResolver> resolverFor(const HttpsServer &server, const QString &target = path) const
    {
        auto resolver = std::make_unique<DohResolver>(server.url(target));
        resolver->addAuthorities({m_authority.certificate()});
        return resolver;
    }

    test::CertificateAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestDohResolver)
#include "tst_doh_resolver.moc"
