// SPDX-License-Identifier: Apache-2.0
// Tools > Check a key, through what a person does with it.

#include "tests/support/signer.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/key_checker.h"

#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using test::WindowFixture;

namespace {

QString good()
{
    return QString::fromStdString(test::SigningKey("rsa2048").record());
}

QString weak()
{
    return QString::fromStdString(test::SigningKey("rsa1024").record());
}

} // namespace

class TestKeyChecker : public QObject
{
    Q_OBJECT

private slots:
    void opensBesideTheWindowAndOnlyOnce()
    {
        const WindowFixture fixture;
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *checker = fixture.find<window::KeyChecker>("keyChecker");
        QTRY_VERIFY(checker && checker->isVisible());
        QVERIFY(!checker->isModal());
        QVERIFY(textOf(checker, "bannerTitle").startsWith(QStringLiteral("Type a selector")));
        checker->close();
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(checker->isVisible());
        QCOMPARE(fixture.window->findChildren<window::KeyChecker *>().size(), 1);
    }

    void looksUpAKey_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("domain");
        const QString sel = QStringLiteral("sel");
        const QString none;
        QTest::newRow("selector and domain") << sel << QStringLiteral("example.org");
        QTest::newRow("URL") << sel << QStringLiteral("https://example.org/");
        QTest::newRow("whole name") << none << QStringLiteral("sel._domainkey.example.org.");
    }

    void looksUpAKey()
    {
        QFETCH(QString, selector);
        QFETCH(QString, domain);
        const WindowFixture fixture;
        window::KeyChecker *checker =
            openWith(fixture, {{QStringLiteral("sel._domainkey.example.org"), good()}});
        lookUp(checker, selector, domain);
        QTRY_COMPARE(textOf(checker, "bannerTitle"), QStringLiteral("Receivers can verify with this key."));
        QCOMPARE(field(checker, "checkedSelector")->text(), QStringLiteral("sel"));
        QCOMPARE(field(checker, "checkedDomain")->text(), QStringLiteral("example.org"));
        QVERIFY(visible<QWidget>(checker, "keyPage"));
    }

    void saysWhatMakesNoName()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = openWith(fixture, {});
        lookUp(checker, QStringLiteral("sel"), QStringLiteral("a..b"));
        QVERIFY(textOf(checker, "bannerTitle").contains(QStringLiteral("make no domain name")));
        QVERIFY(!visible<QWidget>(checker, "keyPage"));
    }

    void triesSelectorsOfADomain()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker =
            openWith(fixture,
                     {{QStringLiteral("default._domainkey.example.org"), good()},
                      {QStringLiteral("google._domainkey.example.org"), weak()},
                      {QStringLiteral("s1._domainkey.example.org"), QStringLiteral("v=spf1 -all")}});
        lookUp(checker, {}, QStringLiteral("example.org"));
        QTRY_VERIFY(textOf(checker, "bannerDetail").contains(QStringLiteral("there may be others")));
        auto *found = visible<QTableView>(checker, "foundKeys");
        QVERIFY(found);
        QCOMPARE(found->model()->rowCount(), 2);
        QCOMPARE(found->model()->index(0, 1).data().toString(), QStringLiteral("RSA 2048"));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Down);
        QTRY_VERIFY(recordShown(checker).contains(weak().right(40)));
    }

    void findingNoSelectorProvesNothing()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = openWith(fixture, {});
        lookUp(checker, {}, QStringLiteral("example.org"));
        QTRY_VERIFY(textOf(checker, "bannerDetail").contains(QStringLiteral("That proves nothing")));
        QVERIFY(!visible<QTableView>(checker, "foundKeys"));
    }

    void judgesAPastedRecordAndOffersTheMendedOne()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = openWith(fixture, {});
        QString faulty = good();
        paste(checker,
              QStringLiteral("sel._domainkey.example.org. TXT \"%1\"").arg(faulty.replace(u';', u' ')));
        QCOMPARE(textOf(checker, "bannerTitle"), QStringLiteral("Nothing passes with this key."));
        QVERIFY(visible<QWidget>(checker, "repairBox"));
        QTest::mouseClick(checker->findChild<QPushButton *>(QStringLiteral("copyRecord")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), good());
        QTest::mouseClick(checker->findChild<QPushButton *>(QStringLiteral("copyZoneRecord")),
                          Qt::LeftButton);
        const QString zone = QGuiApplication::clipboard()->text();
        QVERIFY(zone.startsWith(QStringLiteral("sel._domainkey.example.org. IN TXT ( \"v=DKIM1; k=rsa; p=")));
        QVERIFY(zone.contains(QStringLiteral("\" \"")));
        paste(checker, zone);
        QCOMPARE(textOf(checker, "bannerTitle"), QStringLiteral("Receivers can verify with this key."));
        paste(checker, {});
        QVERIFY(textOf(checker, "bannerTitle").startsWith(QStringLiteral("Type a selector")));
    }

    void makesTheRecordForAPublicKey()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = openWith(fixture, {});
        paste(checker, good().section(QStringLiteral("p="), 1));
        QCOMPARE(textOf(checker, "bannerTitle"), QStringLiteral("Receivers can verify with this key."));
        QVERIFY(visible<QWidget>(checker, "repairBox"));
    }

    void listsSeveralPastedKeys()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = openWith(fixture, {});
        paste(checker,
              QStringLiteral("a._domainkey.example.org TXT \"%1\"\nb._domainkey.example.org TXT \"%2\"")
                  .arg(good(), weak()));
        auto *found = visible<QTableView>(checker, "foundKeys");
        QVERIFY(found);
        QCOMPARE(found->model()->rowCount(), 2);
    }

    void looksUpTheKeyOfAPastedSignature()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker =
            openWith(fixture, {{QStringLiteral("sel._domainkey.example.org"), good()}});
        paste(checker, QString::fromLatin1(test::signedMessage()));
        QCOMPARE(field(checker, "checkedSelector")->text(), QStringLiteral("sel"));
        QCOMPARE(field(checker, "checkedDomain")->text(), QStringLiteral("example.org"));
        checker->findChild<QPushButton *>(QStringLiteral("lookUpKey"))->click();
        QTRY_COMPARE(textOf(checker, "bannerTitle"), QStringLiteral("Receivers can verify with this key."));
    }

    void aPrivateKeyIsSaidLoudlyAndShownNowhere()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = openWith(fixture, {});
        paste(checker, QStringLiteral("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"));
        QVERIFY(textOf(checker, "bannerTitle").contains(QStringLiteral("PRIVATE key")));
        QVERIFY(!visible<QWidget>(checker, "keyPage"));

        paste(checker,
              QStringLiteral("v=DKIM1; p=%1")
                  .arg(QString::fromLatin1(
                      QByteArray::fromStdString(test::SigningKey("rsa1024").privateKeyInfo()).toBase64())));
        QVERIFY(visible<QWidget>(checker, "privateKeyAlarm"));
    }

    void asksNobodyWhileLookupsAreOff()
    {
        const WindowFixture fixture;
        fixture.find<QAction>("lookUpNever")->trigger();
        window::KeyChecker *checker = open(fixture);
        QVERIFY(textOf(checker, "bannerDetail").startsWith(QStringLiteral("Lookups are off")));
        lookUp(checker, QStringLiteral("sel"), QStringLiteral("example.org"));
        QTRY_VERIFY(textOf(checker, "bannerDetail").contains(QStringLiteral("lookups are off")));
        QCOMPARE(fixture.resolver.asked, 0);
    }

    void theClickIsThePermission()
    {
        const WindowFixture fixture;
        fixture.find<QAction>("lookUpAfterAsking")->trigger();
        window::KeyChecker *checker = open(fixture);
        QCOMPARE(fixture.resolver.asked, 0);
        lookUp(checker, QStringLiteral("sel"), QStringLiteral("example.org"));
        QTRY_COMPARE(fixture.resolver.asked, 1);
    }

    void aLookupCanBeStopped()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker = open(fixture);
        lookUp(checker, {}, QStringLiteral("example.org"));
        QTRY_VERIFY(fixture.resolver.asked > 1);
        QVERIFY(fixture.resolver.asked <= int(session::KeySearch::atOnce));
        auto *cancel = visible<QPushButton>(checker, "cancelFromBanner");
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isVisible());
        lookUp(checker, QStringLiteral("sel"), QStringLiteral("example.org"));
        QTest::mouseClick(visible<QPushButton>(checker, "cancelFromBanner"), Qt::LeftButton);
        QTRY_VERIFY(textOf(checker, "bannerTitle").contains(QStringLiteral("was stopped")));
    }

    void findsAKeyThatStandsElsewhere()
    {
        const WindowFixture fixture;
        window::KeyChecker *checker =
            openWith(fixture, {{QStringLiteral("sel._domainkey.example.org.example.org"), good()}});
        lookUp(checker, QStringLiteral("sel"), QStringLiteral("example.org"));
        QTRY_COMPARE(textOf(checker, "bannerTitle"), QStringLiteral("There is no key at this name."));
        QTest::mouseClick(visible<QPushButton>(checker, "searchElsewhere"), Qt::LeftButton);
        QTRY_VERIFY(shows(checker, QStringLiteral("the domain was appended twice.")));
        QTRY_VERIFY(visible<QPushButton>(checker, "searchElsewhere"));
    }

private:
    static window::KeyChecker *open(const WindowFixture &fixture)
    {
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        return fixture.find<window::KeyChecker>("keyChecker");
    }

    static window::KeyChecker *openWith(const WindowFixture &fixture, const QJsonObject &keys)
    {
        const QString path =
            fixture.write(QStringLiteral("keys.json"), QJsonDocument(keys).toJson(QJsonDocument::Compact));
        fixture.window->useKeys({models::KeySource::Kind::File, path});
        return open(fixture);
    }

    static QLineEdit *field(const QWidget *checker, const char *name)
    {
        return checker->findChild<QLineEdit *>(QString::fromLatin1(name));
    }

    static void lookUp(const QWidget *checker, const QString &selector, const QString &domain)
    {
        field(checker, "checkedSelector")->setText(selector);
        field(checker, "checkedDomain")->setText(domain);
        QTest::keyClick(field(checker, "checkedDomain"), Qt::Key_Return);
    }

    static void paste(const QWidget *checker, const QString &text)
    {
        checker->findChild<QPlainTextEdit *>(QStringLiteral("checkedText"))->setPlainText(text);
    }

    static QString textOf(const QWidget *checker, const char *name)
    {
        const auto *label = checker->findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }

    template<typename T>
    static T *visible(const QWidget *checker, const char *name)
    {
        T *widget = checker->findChild<T *>(QString::fromLatin1(name));
        return widget && widget->isVisible() ? widget : nullptr;
    }

    static QString recordShown(const QWidget *checker)
    {
        QString text;
        for (const QTextEdit *view : checker->findChildren<QTextEdit *>())
            text += view->toPlainText();
        return text;
    }

    static bool shows(const QWidget *checker, const QString &words)
    {
        const QList<QLabel *> labels = checker->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

QTEST_MAIN(TestKeyChecker)
#include "tst_key_checker.moc"
