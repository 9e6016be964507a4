// SPDX-License-Identifier: Apache-2.0
// The Key page: what it says of a key beside its record, and what it looks for when the key is missing.

#include "core/session/resolvers/system_resolver.h"
#include "tests/servers/nsd_server.h"
#include "tests/support/puppet_resolver.h"
#include "tests/support/signer.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/words.h"
#include "ui/pages/advice_box.h"
#include "ui/pages/key_page.h"
#include "ui/pages/reference_link.h"
#include "ui/text/name_variant_text.h"
#include "ui/window/key_desk.h"

#include <QAction>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using test::WindowFixture;

namespace {

QString good()
{
    return QString::fromStdString(test::SigningKey("rsa2048").record());
}

QByteArray signedWith(const QByteArray &selector, const QByteArray &domain)
{
    return "DKIM-Signature: v=1; a=rsa-sha256; d=" + domain + "; s=" + selector
        + ";\r\n h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\nFrom: a@" + domain
        + "\r\nSubject: " + selector + "\r\n\r\n";
}

} // namespace

class TestKeyPage : public QObject
{
    Q_OBJECT

public slots:
    void openNothing(const QUrl & /*url*/) { } // in place of a browser

private slots:
    void asksElsewhereOnlyWhenThePersonSaysSo()
    {
        WindowFixture fixture;
        open(fixture, {{QStringLiteral("sel._domainkey.example.org.example.org"), good()}}, "sel",
             "example.org");
        QTRY_VERIFY(fixture.findVisible<QPushButton>("searchElsewhere"));
        QVERIFY(!shows(fixture, QStringLiteral("appended twice")));
        QTest::mouseClick(fixture.findVisible<QPushButton>("searchElsewhere"), Qt::LeftButton);
        QTRY_VERIFY(shows(fixture, QStringLiteral("the domain was appended twice.")));
        QVERIFY(shows(fixture, QStringLiteral("Signer: enter “sel._domainkey” alone as the name.")));
    }

    void saysWhenTheKeyIsNowhere()
    {
        WindowFixture fixture;
        open(fixture, {}, "sel", "example.org");
        QTRY_VERIFY(fixture.findVisible<QPushButton>("searchElsewhere"));
        QTest::mouseClick(fixture.findVisible<QPushButton>("searchElsewhere"), Qt::LeftButton);
        QTRY_VERIFY(fixture.textOf("elsewhereSentence").startsWith(QStringLiteral("None of ")));
    }

    void looksNowhereElseForAKeyThatIsThere()
    {
        WindowFixture fixture;
        open(fixture, {{QStringLiteral("sel._domainkey.example.org"), good()}}, "sel", "example.org");
        QTRY_VERIFY(shows(fixture, QStringLiteral("No other message that you opened uses this key.")));
        QVERIFY(!fixture.findVisible<QPushButton>("searchElsewhere"));
    }

    void namesTheProviderThatKeepsTheKey()
    {
        WindowFixture fixture;
        const QJsonObject alias{{QStringLiteral("CNAME"), QStringLiteral("s1.domainkey.u1.wl.sendgrid.net")}};
        open(fixture,
             {{QStringLiteral("sel._domainkey.example.org"), alias},
              {QStringLiteral("s1.domainkey.u1.wl.sendgrid.net"), good()}},
             "sel", "example.org");
        QTRY_VERIFY(shows(
            fixture, QStringLiteral("The alias lets SendGrid (s1.domainkey.u1.wl.sendgrid.net) change")));
    }

    void saysThatAnAliasLeadsToNothing()
    {
        WindowFixture fixture;
        const QJsonObject alias{{QStringLiteral("CNAME"), QStringLiteral("gone.host.example")}};
        open(fixture, {{QStringLiteral("sel._domainkey.example.org"), alias}}, "sel", "example.org");
        QTRY_VERIFY(
            shows(fixture, QStringLiteral("The name is an alias of gone.host.example, where DNS has no")));
    }

    void readsTheDateInASelector()
    {
        WindowFixture fixture;
        open(fixture, {{QStringLiteral("20161025._domainkey.example.org"), good()}}, "20161025",
             "example.org");
        QTRY_VERIFY(shows(fixture, QStringLiteral("The selector reads as a date: 25 Oct 2016.")));
    }

    void adviceNamesItsSectionAsALink()
    {
        WindowFixture fixture;
        open(fixture, {{QStringLiteral("20161025._domainkey.example.org"), good()}}, "20161025",
             "example.org");
        QTRY_VERIFY(shows(fixture, QStringLiteral("The selector reads as a date: 25 Oct 2016.")));
        const auto *advice = fixture.window->findChild<pages::AdviceBox *>();
        const auto links = advice->findChildren<pages::ReferenceLink *>();
        QStringList urls;
        for (const pages::ReferenceLink *link : links)
            urls.append(link->reference().toString());
        const QString rfc = QStringLiteral("https://www.rfc-editor.org/rfc/rfc");
        QCOMPARE(
            urls,
            (QStringList{rfc + QStringLiteral("8301#section-3.2"), rfc + QStringLiteral("6376#section-3.3.2"),
                         rfc + QStringLiteral("6376#section-3.1")}));
        const QSignalSpy opened(fixture.window->findChild<pages::KeyPage *>(),
                                &pages::KeyPage::referenceChosen);
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openNothing");
        emit links.last()->linkActivated({});
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toUrl(), links.last()->reference());
    }

    void linksOfAdviceFollowWhatStandsBeforeThem()
    {
        WindowFixture fixture;
        open(fixture, {{QStringLiteral("sel._domainkey.example.org"), good()}}, "sel", "example.org");
        const auto *page = fixture.window->findChild<pages::KeyPage *>();
        QTRY_VERIFY(!page->findChild<pages::AdviceBox *>()->findChildren<pages::ReferenceLink *>().isEmpty());
        const auto links = page->findChild<pages::AdviceBox *>()->findChildren<pages::ReferenceLink *>();
        links.first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(links.first(), Qt::Key_Tab);
        QVERIFY(links.at(1)->hasFocus());
        QTest::keyClick(links.at(1), Qt::Key_Backtab);
        QTest::keyClick(links.first(), Qt::Key_Backtab);
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    }

    void countsMessagesAndNamesThatShareTheKey()
    {
        WindowFixture fixture;
        open(fixture,
             {{QStringLiteral("a._domainkey.example.org"), good()},
              {QStringLiteral("b._domainkey.example.net"), good()}},
             "a", "example.org");
        QTRY_VERIFY(shows(fixture, QStringLiteral("No other message that you opened uses this key.")));
        fixture.window->openFiles({fixture.write(QStringLiteral("b.eml"), signedWith("b", "example.net"))});
        QTRY_VERIFY(shows(fixture, QStringLiteral("other message(s) that you opened use this key.")));
    }

    void aPublishedPrivateKeyIsSaidLoudly()
    {
        WindowFixture fixture;
        const QByteArray key =
            QByteArray::fromStdString(test::SigningKey("rsa1024").privateKeyInfo()).toBase64();
        open(fixture,
             {{QStringLiteral("sel._domainkey.example.org"),
               QStringLiteral("v=DKIM1; p=") + QLatin1String(key)}},
             "sel", "example.org");
        QTRY_VERIFY(fixture.findVisible<QWidget>("privateKeyAlarm"));
        QVERIFY(shows(fixture, QStringLiteral("revoke it now")));
        QVERIFY(!fixture.findVisible<QWidget>("repairBox"));
    }

    void showsTheAnswersOfAllResolversSideBySide()
    {
        test::PuppetResolver one;
        test::PuppetResolver two;
        test::PuppetResolver three;
        window::KeyDesk desk;
        pages::KeyPage page;
        page.show(lookupWith(desk));
        page.resize(1200, 900);
        page.QWidget::show();
        QObject::connect(&desk, &window::KeyDesk::changed, &page, [&] { page.show(lookupWith(desk)); });
        desk.askEverywhere("sel._domainkey.example.org",
                           window::namedAsks({{QStringLiteral("One"), &one},
                                              {QStringLiteral("Two"), &two},
                                              {QStringLiteral("Three"), &three}},
                                             session::LookupPolicy::AskFirst));
        const auto *sentence = page.findChild<QLabel *>(QStringLiteral("resolversSentence"));
        const auto *table = page.findChild<QTableView *>(QStringLiteral("resolverAnswers"));
        QCOMPARE(sentence->text(), QStringLiteral("0 of 3 resolvers have answered."));
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("askAllResolvers"))->isEnabled());

        one.answerEach([](const dns::Question &question) { return found(question, "new"); });
        three.answerEach([](const dns::Question &question) { return found(question, "new"); });
        two.answerEach([](const dns::Question &question) { return found(question, "old"); });
        QVERIFY(sentence->text().startsWith(QStringLiteral("The answer of Two differs.")));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 5).data().toString(), QStringLiteral("new"));
        QCOMPARE(table->model()->index(1, 5).data().toString(), QStringLiteral("old"));
        QCOMPARE(table->model()->index(2, 5).data().toString(), QStringLiteral("the same"));
    }

    void realServersThatDisagreeStandSideBySide()
    {
        const test::NsdServer newer("sel._domainkey 300 IN TXT \"v=DKIM1; p=bmV3\"\n");
        const test::NsdServer older("sel._domainkey 60 IN TXT \"v=DKIM1; p=b2xk\"\n", 2);
        for (const test::NsdServer *server : {&newer, &older}) {
            if (!server->whyNot().isEmpty())
                QSKIP(qPrintable(server->whyNot()));
        }
        session::SystemResolver one(session::NameServer{newer.address()});
        session::SystemResolver two(session::NameServer{older.address()});
        session::SystemResolver nobody(session::NameServer{test::loopbackAddress(77)});
        window::KeyDesk desk;
        desk.askEverywhere("sel._domainkey.example.test",
                           window::namedAsks({{QStringLiteral("One"), &one},
                                              {QStringLiteral("Two"), &two},
                                              {QStringLiteral("Nobody"), &nobody}},
                                             session::LookupPolicy::AtOnce));
        QTRY_COMPARE_WITH_TIMEOUT(answersIn(desk), 3, 30'000);
        const pages::KeyLookup lookup = lookupWith(desk, "sel._domainkey.example.test");
        QCOMPARE(lookup.everywhere[0].answer->txt.front().joined(), std::string("v=DKIM1; p=bmV3"));
        QCOMPARE(lookup.everywhere[0].answer->ttl, std::optional<std::uint32_t>(300));
        QCOMPARE(lookup.everywhere[1].answer->txt.front().joined(), std::string("v=DKIM1; p=b2xk"));
        QCOMPARE(lookup.everywhere[1].answer->server, older.address().toString().toStdString());
        QVERIFY(dns::isTemporary(lookup.everywhere[2].answer->status));
    }

    void asksNoResolverWhileLookupsAreOff()
    {
        const WindowFixture fixture;
        fixture.find<QAction>("lookUpNever")->trigger();
        fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"), signedWith("sel", "example.org"))});
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::AltModifier);
        if (!fixture.findVisible<QPushButton>("askAllResolvers"))
            QSKIP("built without libunbound: there is one resolver only");
        QTest::mouseClick(fixture.findVisible<QPushButton>("askAllResolvers"), Qt::LeftButton);
        QTRY_COMPARE(fixture.textOf("resolversSentence"), QStringLiteral("No resolver gave an answer."));
        QCOMPARE(fixture.resolver.asked, 0);
    }

    void everyMisplacementIsSaidWithWhatToDo()
    {
        const std::string name = "sel._domainkey.example.org";
        for (int how = 0; how <= static_cast<int>(dkim::Misplacement::AliasCompleted); ++how) {
            const dkim::NameVariant variant{static_cast<dkim::Misplacement>(how),
                                            "sel._domainkey.example.net"};
            test::checkSentence(text::sentence(variant));
            test::checkAdvice(text::advice(variant, name));
            QVERIFY(!text::advice(variant, name).isEmpty());
        }
    }

private:
    static dns::Answer found(const dns::Question &question, const char *record)
    {
        dns::Answer answer;
        answer.question = question;
        answer.status = dns::Status::Found;
        answer.txt = {{{record}}};
        return answer;
    }

    static qsizetype answersIn(const window::KeyDesk &desk)
    {
        const pages::KeyLookup lookup = lookupWith(desk, "sel._domainkey.example.test");
        return std::ranges::count_if(lookup.everywhere,
                                     [](const auto &one) { return one.answer.has_value(); });
    }

    static pages::KeyLookup lookupWith(const window::KeyDesk &desk,
                                       const std::string &name = "sel._domainkey.example.org")
    {
        pages::KeyLookup lookup = pages::keyLookupOf(found({name, dns::RecordType::Txt}, "new"));
        lookup.resolverCount = 3;
        desk.addTo(lookup);
        return lookup;
    }

    static void open(const WindowFixture &fixture, const QJsonObject &keys, const QByteArray &selector,
                     const QByteArray &domain)
    {
        const QString path =
            fixture.write(QStringLiteral("keys.json"), QJsonDocument(keys).toJson(QJsonDocument::Compact));
        fixture.window->useKeys({models::KeySource::Kind::File, path});
        fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"), signedWith(selector, domain))});
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::AltModifier);
    }

    static bool shows(const WindowFixture &fixture, const QString &words)
    {
        const QList<QLabel *> labels = fixture.window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

QTEST_MAIN(TestKeyPage)
#include "tst_key_page.moc"
