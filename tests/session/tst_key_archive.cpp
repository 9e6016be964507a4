// SPDX-License-Identifier: Apache-2.0
// The archive of old keys against a real server: what it is asked and how often, every answer and every
// fault.

#include "core/session/archive/archive_lookup.h"
#include "core/session/archive/key_archive.h"
#include "tests/servers/https_server.h"
#include "tests/support/print.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)
using dns::Status;
using session::ArchiveAnswer;
using session::ArchiveLookup;
using session::KeyArchive;
using test::Ending;
using test::HttpRequest;
using test::HttpResponse;
using test::HttpsServer;

namespace {

const std::string name = "sel._domainkey.example.org";

HttpResponse json(const QByteArray &body)
{
    HttpResponse response;
    response.headers.insert("Content-Type", "application/json; charset=utf-8");
    response.body = body;
    return response;
}

QByteArray twoKeys()
{
    return R"([
{"domain":"example.org","selector":"sel","firstSeenAt":"2023-05-03T10:00:00.000Z","lastSeenAt":"2024-02-04T00:00:00Z",
 "value":"v=DKIM1; k=rsa; p=abc","observations":[{"source":"live_dns"},{"source":"gcd_recovered"}]},
{"domain":"Example.org","selector":"SEL","firstSeenAt":null,"lastSeenAt":null,"value":"p=def",
 "observations":[{"source":"gcd_recovered"}]},
{"domain":"other.example","selector":"sel","value":"p=other"},
{"domain":"example.org","selector":"sel","value":""}, 17, null])";
}

} // namespace

Q_DECLARE_METATYPE(HttpResponse)

class TestKeyArchive : public QObject
{
    Q_OBJECT

private slots:

    void givesKeysWithTheirTimes()
    {
        const auto server = serverWith([](const HttpRequest &) { return json(twoKeys()); });
        const ArchiveAnswer answer = ask(*archiveAt(*server));
        QCOMPARE(answer.status, Status::Found);
        QCOMPARE(answer.name, name);
        QCOMPARE(answer.keys.size(), std::size_t{2});
        const dkim::KnownKey &seen = answer.keys.front();
        QCOMPARE(seen.name, name);
        QCOMPARE(seen.record, std::string("v=DKIM1; k=rsa; p=abc"));
        QCOMPARE(seen.source, dns::Source::Archive);
        QCOMPARE(seen.server, server->url({}).toString().toStdString());
        QCOMPARE(seen.firstSeen, std::optional<std::int64_t>(1'683'108'000));
        QCOMPARE(seen.lastSeen, std::optional<std::int64_t>(1'707'004'800));
        QVERIFY(!seen.isRecovered);
        QCOMPARE(answer.keys.back().record, std::string("p=def"));
        QVERIFY(answer.keys.back().isRecovered);
        QVERIFY(!answer.keys.back().firstSeen && !answer.keys.back().lastSeen);
    }

    // Another path of that service writes to its database.
    void asksForTheKeyAndNothingElse()
    {
        HttpRequest asked;
        const auto server = serverWith([&](const HttpRequest &request) {
            asked = request;
            return json("[]");
        });
        const ArchiveAnswer answer = ask(*archiveAt(*server));
        QCOMPARE(answer.status, Status::NoSuchName);
        QCOMPARE(asked.method, QByteArray("GET"));
        QCOMPARE(asked.target, QByteArray("/api/key?domain=example.org&selector=sel"));
        QVERIFY(asked.body.isEmpty());
    }

    void keepsThePathOfItsUrl()
    {
        QByteArray target;
        const auto server = serverWith([&](const HttpRequest &request) {
            target = request.target;
            return json("[]");
        });
        KeyArchive archive(server->url(QStringLiteral("/mirror/")));
        archive.addAuthorities({m_authority.certificate()});
        QCOMPARE(ask(archive).status, Status::NoSuchName);
        QCOMPARE(target, QByteArray("/mirror/api/key?domain=example.org&selector=sel"));
    }

    void someNamesAreNotAsked_data()
    {
        QTest::addColumn<std::string>("asked");
        QTest::newRow("a selector with dots") << std::string("a.b._domainkey.example.org");
        QTest::newRow("no name of a key") << std::string("_dmarc.example.org");
    }

    void someNamesAreNotAsked()
    {
        QFETCH(const std::string, asked);
        int requests = 0;
        const auto server = serverWith([&](const HttpRequest &) {
            ++requests;
            return json("[]");
        });
        const ArchiveAnswer answer = ask(*archiveAt(*server), asked);
        QCOMPARE(answer.status, Status::NotAsked);
        QVERIFY(!answer.detail.empty());
        QCOMPARE(requests, 0);
    }

    void asksNobodyWithoutTls()
    {
        KeyArchive archive(QUrl(QStringLiteral("http://127.0.0.1/")));
        QCOMPARE(ask(archive).status, Status::NotAsked);
    }

    void tellsFaults_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QByteArray>("detail"); // a part of it
        HttpResponse failed = json("[]");
        failed.status = "500 Internal Server Error";
        HttpResponse tooMany = json("[]");
        tooMany.status = "429 Too Many Requests";
        HttpResponse redirected;
        redirected.status = "302 Found";
        redirected.headers.insert("Location", "https://elsewhere.example/");
        HttpResponse page = json("<html>Please log in</html>");
        page.headers["Content-Type"] = "text/html";
        HttpResponse endless = json(QByteArray(10'000, ' '));
        endless.ending = Ending::Endless;
        HttpResponse silent;
        silent.ending = Ending::Silent;

        // clang-format off
        fault("an error",          failed,                Status::ServerFailure, "HTTP 500 Internal Server Error");
        fault("too many",          tooMany,               Status::Refused,       "HTTP 429");
        fault("a redirect",        redirected,            Status::ServerFailure, "to https://elsewhere.example/");
        fault("a page",            page,                  Status::Garbled,       "Content-Type: text/html");
        fault("no JSON",           json("["),             Status::Garbled,       "no JSON array");
        fault("another JSON",      json("{\"keys\":[]}"), Status::Garbled,       "no JSON array");
        fault("an endless body",   endless,               Status::Garbled,       "more than 1048576 octets");
        fault("silence",           silent,                Status::Timeout,       "");
        // clang-format on
    }

    void tellsFaults()
    {
        QFETCH(const HttpResponse, response);
        QFETCH(const Status, status);
        QFETCH(const QByteArray, detail);
        const auto server = serverWith([&](const HttpRequest &) { return response; });
        const auto archive = archiveAt(*server);
        if (status == Status::Timeout)
            archive->setTimeout(500ms);
        const ArchiveAnswer answer = ask(*archive);
        QCOMPARE(answer.status, status);
        QVERIFY2(QByteArray::fromStdString(answer.detail).contains(detail), answer.detail.c_str());
        QVERIFY(answer.keys.empty());
    }

    void distrustsAnUnknownAuthority()
    {
        const auto server = serverWith([](const HttpRequest &) { return json(twoKeys()); });
        KeyArchive archive(server->url({}));
        const ArchiveAnswer answer = ask(archive);
        QCOMPARE(answer.status, Status::Unreachable);
        QVERIFY2(answer.detail.find("certificate") != std::string::npos, answer.detail.c_str());
    }

    void asksNoOftenerThanItMay()
    {
        int requests = 0;
        const auto server = serverWith([&](const HttpRequest &) {
            ++requests;
            return json("[]");
        });
        const auto archive = archiveAt(*server);
        archive->setRate({2, 400ms});
        QElapsedTimer clock;
        clock.start();
        QObject lookups;
        int answers = 0;
        for (int i = 0; i < 5; ++i) {
            connect(archive->ask(name, &lookups), &ArchiveLookup::finished, &lookups, [&] { ++answers; });
        }
        QTRY_COMPARE(answers, 5);
        QCOMPARE(requests, 5);
        QVERIFY2(clock.elapsed() >= 800, qPrintable(QString::number(clock.elapsed())));
    }

    void aCancelEndsIt()
    {
        const auto server = serverWith([](const HttpRequest &) {
            HttpResponse response;
            response.ending = Ending::Silent;
            return response;
        });
        const auto archive = archiveAt(*server);
        const std::unique_ptr<ArchiveLookup> lookup(archive->ask(name, nullptr));
        std::vector<ArchiveAnswer> answers;
        connect(lookup.get(), &ArchiveLookup::finished, this,
                [&](const ArchiveAnswer &answer) { answers.push_back(answer); });
        lookup->cancel();
        QVERIFY(answers.empty());
        QTRY_COMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().status, Status::Cancelled);
    }

    void droppedWhileItWaits()
    {
        const auto server = serverWith([](const HttpRequest &) { return json("[]"); });
        auto archive = archiveAt(*server);
        archive->setRate({1, 50ms});
        const std::unique_ptr<ArchiveLookup> first(archive->ask(name, nullptr));
        delete archive->ask(name, nullptr);
        const std::unique_ptr<ArchiveLookup> last(archive->ask(name, nullptr));
        int answers = 0;
        connect(last.get(), &ArchiveLookup::finished, this, [&] { ++answers; });
        QTRY_COMPARE(answers, 1);
        const std::unique_ptr<ArchiveLookup> orphan(archive->ask(name, nullptr));
        archive.reset();
        QTest::qWait(10);
    }

private:
    static void fault(const char *title, const HttpResponse &response, Status status, const char *detail)
    {
        QTest::newRow(title) << response << status << QByteArray(detail);
    }

    std::unique_ptr<HttpsServer> serverWith(HttpsServer::Handler handler) const
    {
        return std::make_unique<HttpsServer>(m_authority.identityFor("IP:127.0.0.1"), std::move(handler));
    }

    std::unique_ptr<KeyArchive> archiveAt(const HttpsServer &server) const
    {
        auto archive = std::make_unique<KeyArchive>(server.url({}));
        archive->addAuthorities({m_authority.certificate()});
        return archive;
    }

    static ArchiveAnswer ask(KeyArchive &archive, const std::string &asked = name)
    {
        const std::unique_ptr<ArchiveLookup> lookup(archive.ask(asked, nullptr));
        ArchiveAnswer answer;
        bool isFinished = false;
        QObject::connect(lookup.get(), &ArchiveLookup::finished, lookup.get(),
                         [&](const ArchiveAnswer &given) {
                             answer = given;
                             isFinished = true;
                         });
        if (isFinished)
            qFatal("finished() came from inside ask()");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isFinished, 15'000); }();
        return answer;
    }

    test::CertificateAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestKeyArchive)

#include "tst_key_archive.moc"
