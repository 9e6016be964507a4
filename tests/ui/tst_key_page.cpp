// SPDX-License-Identifier: Apache-2.0
// The Key page: what it says of a key beside its record, and what it looks for when the key is missing.

#include "tests/support/signer.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/words.h"
#include "ui/pages/key_advice.h"
#include "ui/text/name_variant_text.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

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
