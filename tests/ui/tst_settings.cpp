// SPDX-License-Identifier: Apache-2.0
// The settings: kept and read again whatever the file holds, chosen in the dialog, and followed by the
// window.

#include "core/session/resolvers/unbound_resolver.h"
#include "tests/servers/faulty_dns_server.h"
#include "tests/support/puppet_resolver.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/outcome_line.h"
#include "ui/window/resolver_box.h"
#include "ui/window/settings_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using models::KeySource;
using test::WindowFixture;
using window::Settings;
using window::SettingsDialog;

Q_DECLARE_METATYPE(dkimlens::models::KeySource::Kind)

namespace {

Settings unusual()
{
    Settings settings;
    settings.lookups.chosen = KeySource::Kind::Server;
    settings.lookups.server = QStringLiteral("192.0.2.1:5353");
    settings.lookups.dohUrl = QStringLiteral("https://dns.quad9.net/dns-query");
    settings.lookups.forwarder = QStringLiteral("2001:db8::1");
    settings.lookups.keysPath = QStringLiteral("/keys");
    settings.lookups.timeLimit = std::chrono::seconds(7);
    settings.lookups.tries = 3;
    settings.asksArchive = true;
    settings.archive = QUrl(QStringLiteral("https://archive.example"));
    settings.policy = session::LookupPolicy::Never;
    settings.looksSenderUp = false;
    settings.keepsAnswers = false;
    settings.keepsKeys = true;
    settings.remembersFiles = false;
    settings.theme = widgets::Theme::Choice::Dark;
    settings.textSizes = {125, 90};
    settings.language = QStringLiteral("de");
    return settings;
}

// The dialog alone, with a resolver of the system that never answers.
struct Dialog
{
    explicit Dialog(const Settings &settings = {})
        : dialog(settings, &system)
    {
        dialog.show();
    }

    template<typename T>
    T *find(const char *objectName) const
    {
        return dialog.findChild<T *>(QString::fromLatin1(objectName));
    }

    QRadioButton *radio(const QString &text) const
    {
        const QList<QRadioButton *> all = dialog.findChildren<QRadioButton *>();
        const auto it = std::ranges::find_if(
            all, [&](const QRadioButton *one) { return one->text().remove(QLatin1Char('&')) == text; });
        return it == all.end() ? nullptr : *it;
    }

    QPushButton *test(const QString &what) const
    {
        const QList<QPushButton *> all = dialog.findChildren<QPushButton *>();
        const auto it = std::ranges::find_if(all, [&](const QPushButton *one) {
            return one->accessibleName() == QStringLiteral("Test: %1").arg(what);
        });
        return it == all.end() ? nullptr : *it;
    }

    QString outcome() const // of the one row that says something
    {
        for (const window::OutcomeLine *line : dialog.findChildren<window::OutcomeLine *>()) {
            if (!line->isHidden())
                return line->words();
        }
        return {};
    }

    void press(QDialogButtonBox::StandardButton button) const
    {
        dialog.findChild<QDialogButtonBox *>()->button(button)->click();
    }

    test::EndlessResolver system;
    SettingsDialog dialog;
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:

    void areKeptAsTheyAre()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        {
            QSettings kept(path, QSettings::IniFormat);
            window::writeSettings(kept, unusual());
        }
        QCOMPARE(window::readSettings(QSettings(path, QSettings::IniFormat)), unusual());
    }

    void areTheDefaultsWhereNothingIsKept()
    {
        const QTemporaryDir folder;
        QCOMPARE(window::readSettings(
                     QSettings(folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat)),
                 Settings());
    }

    // The key that versions before this one wrote.
    void thePolicyOfOldIsStillRead()
    {
        const QTemporaryDir folder;
        QSettings kept(folder.filePath(QStringLiteral("old.ini")), QSettings::IniFormat);
        kept.setValue(QStringLiteral("lookupPolicy"), QStringLiteral("ask-first"));
        kept.setValue(QStringLiteral("theme"), QStringLiteral("Dark"));
        QCOMPARE(window::readSettings(kept).policy, session::LookupPolicy::AskFirst);
        QCOMPARE(window::readSettings(kept).theme, widgets::Theme::Choice::Dark);
    }

    void whatMakesNoSenseIsTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const QString longText(100'000, QLatin1Char('x'));
        QTest::newRow("unknown source") << "keys/source" << QVariant(QStringLiteral("carrier pigeon"));
        QTest::newRow("server without address") << "keys/source" << QVariant(QStringLiteral("server"));
        QTest::newRow("doh without URL") << "keys/source" << QVariant(QStringLiteral("doh"));
        QTest::newRow("samples") << "keys/source" << QVariant(QStringLiteral("samples"));
        QTest::newRow("no address") << "keys/server" << QVariant(QStringLiteral("dns.example"));
        QTest::newRow("long address") << "keys/server" << QVariant(longText);
        QTest::newRow("no https URL") << "keys/dohUrl" << QVariant(QStringLiteral("http://dns.example/"));
        QTest::newRow("no forwarder") << "keys/forwarder" << QVariant(QStringLiteral("1.2.3.4.5"));
        QTest::newRow("no time") << "keys/timeLimit" << QVariant(0);
        QTest::newRow("endless time") << "keys/timeLimit" << QVariant(1'000'000);
        QTest::newRow("time in words") << "keys/timeLimit" << QVariant(QStringLiteral("soon"));
        QTest::newRow("no tries") << "keys/tries" << QVariant(0);
        QTest::newRow("negative tries") << "keys/tries" << QVariant(-1);
        QTest::newRow("many tries") << "keys/tries" << QVariant(1'000'000'000);
        QTest::newRow("flag") << "keepKeys" << QVariant(QStringLiteral("perhaps"));
        QTest::newRow("list for a flag") << "askArchive" << QVariant(QStringList(2, QStringLiteral("true")));
        QTest::newRow("archive by http")
            << "archiveUrl" << QVariant(QStringLiteral("http://archive.example"));
        QTest::newRow("archive with password")
            << "archiveUrl" << QVariant(QStringLiteral("https://a:b@archive.example"));
        QTest::newRow("policy") << "lookupPolicy" << QVariant(QStringLiteral("whenever"));
        QTest::newRow("theme") << "theme" << QVariant(QStringLiteral("Purple"));
        QTest::newRow("no text") << "textSize" << QVariant(0);
        QTest::newRow("huge text") << "textSize" << QVariant(100'000);
        QTest::newRow("bytes in words") << "byteSize" << QVariant(QStringLiteral("big"));
        QTest::newRow("language") << "language" << QVariant(QStringLiteral("tlh"));
        QTest::newRow("language as path") << "language" << QVariant(QStringLiteral("../../de"));
    }

    void whatMakesNoSenseIsTheDefault()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        {
            QSettings kept(path, QSettings::IniFormat);
            kept.setValue(key, value);
        }
        QCOMPARE(window::readSettings(QSettings(path, QSettings::IniFormat)), Settings());
    }

    void aFileThatIsNoneIsTheDefaults()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArrayLiteral("\0\xFF[keys\nsource=@Invalid()\n%%%\x80=1\n"));
        file.close();
        QCOMPARE(window::readSettings(QSettings(file.fileName(), QSettings::IniFormat)), Settings());
    }

    void theDialogShowsWhatIsInForceAndGivesItBack()
    {
        Settings settings = unusual();
        Dialog shown(settings);
        QVERIFY(!shown.dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->isEnabled());
        QCOMPARE(shown.find<QLineEdit>("serverAddress")->text(), QStringLiteral("192.0.2.1"));
        QCOMPARE(shown.find<QSpinBox>("serverPort")->value(), 5353);

        QSignalSpy applied(&shown.dialog, &SettingsDialog::applied);
        shown.press(QDialogButtonBox::Ok);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().value<Settings>(), settings);
        QVERIFY(!shown.dialog.isVisible());
    }

    void restoringTheDefaultsIsAppliedOnlyWhenAsked()
    {
        Dialog shown(unusual());
        QSignalSpy applied(&shown.dialog, &SettingsDialog::applied);
        shown.press(QDialogButtonBox::RestoreDefaults);
        QCOMPARE(applied.size(), 0);
        shown.press(QDialogButtonBox::Apply);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().value<Settings>(), Settings());
        QVERIFY(shown.dialog.isVisible());
    }

    void cancelChangesNothing()
    {
        Dialog shown;
        QSignalSpy applied(&shown.dialog, &SettingsDialog::applied);
        shown.radio(QStringLiteral("Offline"))->click();
        shown.press(QDialogButtonBox::Cancel);
        QCOMPARE(applied.size(), 0);
        QVERIFY(!shown.dialog.isVisible());
    }

    void onlyTheFieldsOfTheChosenRowAreEnabled()
    {
        Dialog shown;
        auto *address = shown.find<QLineEdit>("serverAddress");
        auto *url = shown.find<QLineEdit>("dohUrl");
        QVERIFY(!address->isEnabled());
        QVERIFY(!url->isEnabled());
        shown.radio(QStringLiteral("Chosen name server"))->click();
        QVERIFY(address->isEnabled());
        QVERIFY(!url->isEnabled());
        shown.radio(QStringLiteral("DNS over HTTPS"))->click();
        QVERIFY(!address->isEnabled());
        QVERIFY(url->isEnabled());
        QVERIFY(!shown.find<QLineEdit>("archiveUrl")->isEnabled());
        shown.find<QCheckBox>("asksArchive")->click();
        QVERIFY(shown.find<QLineEdit>("archiveUrl")->isEnabled());
    }

    void theValidatingResolverIsOfferedWhereItIsBuiltIn()
    {
        const Dialog shown;
        QCOMPARE(shown.radio(QStringLiteral("Validating resolver (DNSSEC)")) != nullptr,
                 session::UnboundResolver::isAvailable());
    }

    void noServiceIsChosenUnasked()
    {
        const Dialog shown;
        QVERIFY(shown.find<QLineEdit>("dohUrl")->text().isEmpty());
        const QList<QAction *> services = shown.find<QPushButton>("dohServices")->menu()->actions();
        QVERIFY(!services.isEmpty());
        services.first()->trigger();
        QVERIFY(shown.find<QLineEdit>("dohUrl")->text().startsWith(QStringLiteral("https://")));
    }

    void whatCannotBeUsedIsSaidAndNotApplied_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("no address") << "Chosen name server"
                                    << "serverAddress"
                                    << ""
                                    << "Fill this in";
        QTest::newRow("a name") << "Chosen name server"
                                << "serverAddress"
                                << "dns.example"
                                << "no IP address of a name server";
        QTest::newRow("http") << "DNS over HTTPS"
                              << "dohUrl"
                              << "http://dns.example/"
                              << "no https URL";
        QTest::newRow("no file") << "Key file, no network"
                                 << "keysPath"
                                 << "/nowhere"
                                 << "cannot be read";
    }

    void whatCannotBeUsedIsSaidAndNotApplied()
    {
        QFETCH(const QString, row);
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, words);
        Dialog shown;
        QSignalSpy applied(&shown.dialog, &SettingsDialog::applied);
        shown.radio(row)->click();
        auto *edit = shown.find<QLineEdit>(field.toLatin1().constData());
        QTest::keyClicks(edit, typed);
        shown.press(QDialogButtonBox::Ok);
        QCOMPARE(applied.size(), 0);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY2(shown.outcome().contains(words), qPrintable(shown.outcome()));
        QTest::keyClicks(edit, QStringLiteral("x")); // it is being mended
        QVERIFY(shown.outcome().isEmpty());
    }

    void aTestReallyAsks()
    {
        const test::FaultyDnsServer server(QHostAddress(QStringLiteral("127.0.53.7")), 0);
        QVERIFY2(server.whyNot().isEmpty(), qPrintable(server.whyNot()));
        Dialog shown;
        if (!session::SystemResolver::canChoosePort() && !session::UnboundResolver::isAvailable())
            QSKIP("this program asks name servers only at port 53");
        typeServer(shown, server.address(), server.port());
        QPushButton *test = shown.test(QStringLiteral("Chosen name server"));
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(test->text(), QStringLiteral("Cancel"));
        QTRY_VERIFY2(shown.outcome().startsWith(QStringLiteral("answered in ")), qPrintable(shown.outcome()));
        QCOMPARE(test->text(), QStringLiteral("Test"));
    }

    void aTestSaysInWordsWhyThereIsNoAnswer()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress(QStringLiteral("127.0.53.8"))));
        const quint16 port = nobody.serverPort();
        nobody.close(); // and nobody listens there now
        Dialog shown;
        if (!session::SystemResolver::canChoosePort() && !session::UnboundResolver::isAvailable())
            QSKIP("this program asks name servers only at port 53");
        shown.find<QSpinBox>("timeLimit")->setValue(1);
        typeServer(shown, QHostAddress(QStringLiteral("127.0.53.8")), port);
        QTest::mouseClick(shown.test(QStringLiteral("Chosen name server")), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(shown.outcome().startsWith(QStringLiteral("No answer yet")),
                                  qPrintable(shown.outcome()), 10'000);
    }

    void aTestCanBeCancelled()
    {
        Dialog shown;
        QPushButton *test = shown.test(QStringLiteral("System resolver"));
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(shown.system.asked, 1);
        QCOMPARE(shown.outcome(), QStringLiteral("asking…"));
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY(shown.outcome().isEmpty());
        QCOMPARE(test->text(), QStringLiteral("Test"));
    }

    void anotherRowEndsTheTest()
    {
        Dialog shown;
        QTest::mouseClick(shown.test(QStringLiteral("System resolver")), Qt::LeftButton);
        shown.radio(QStringLiteral("Offline"))->click();
        QVERIFY(shown.outcome().isEmpty());
        QCOMPARE(shown.test(QStringLiteral("System resolver"))->text(), QStringLiteral("Test"));
    }

    void theListJumpsToSectionsAndFollowsTheScroll()
    {
        Dialog shown;
        shown.dialog.resize(900, 300);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *list = shown.find<QListWidget>("settingsSections");
        auto *bar = shown.dialog.findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(bar->value() > 0);
        bar->setValue(0);
        QCOMPARE(list->currentRow(), 0);
        list->setCurrentRow(list->count() - 1); // the last one stays chosen, though it is not at the top
        QCOMPARE(list->currentRow(), list->count() - 1);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void openFromTheMenuAndByKey()
    {
        const WindowFixture fixture;
        QTest::keyClick(fixture.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window->findChild<SettingsDialog *>());
        QVERIFY(fixture.window->findChild<SettingsDialog *>()->isVisible());
        const QList<QAction *> actions = fixture.window->findChildren<QAction *>();
        QVERIFY(std::ranges::any_of(actions, [](const QAction *action) {
            return action->menuRole() == QAction::PreferencesRole
                && action->text() == QStringLiteral("&Settings…");
        }));
    }

    void theWindowUsesWhatIsApplied()
    {
        WindowFixture fixture;
        const QString keys = fixture.write(QStringLiteral("keys.json"), "{}");
        QTest::keyClick(fixture.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = fixture.window->findChild<SettingsDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("keysPath"))->setText(keys);
        for (QRadioButton *radio : dialog->findChildren<QRadioButton *>()) {
            if (radio->text().contains(QStringLiteral("ey file"))
                || radio->objectName() == QStringLiteral("policyNever"))
                radio->click();
        }
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const auto *box = fixture.find<window::ResolverBox>("resolverBox");
        QCOMPARE(box->currentText(), QStringLiteral("Key file keys.json"));
        QVERIFY(fixture.find<QAction>("lookUpNever")->isChecked());

        fixture.restart();
        box = fixture.find<window::ResolverBox>("resolverBox");
        QCOMPARE(box->currentText(), QStringLiteral("Key file keys.json"));
        QVERIFY(fixture.find<QAction>("lookUpNever")->isChecked());
    }

    void whatIsChosenInTheBoxIsKept()
    {
        WindowFixture fixture;
        auto *box = fixture.find<window::ResolverBox>("resolverBox");
        QTest::keyClicks(box, QStringLiteral("Off"));
        QCOMPARE(box->currentText(), QStringLiteral("Offline"));
        fixture.restart();
        QCOMPARE(fixture.find<window::ResolverBox>("resolverBox")->currentText(), QStringLiteral("Offline"));
    }

    // Nobody else is asked in its place.
    void aKeyFileThatIsGoneLeavesTheWindowOffline()
    {
        WindowFixture fixture;
        fixture.settings.setValue(QStringLiteral("keys/source"), QStringLiteral("file"));
        fixture.settings.setValue(QStringLiteral("keys/path"), QStringLiteral("/nowhere/keys.json"));
        fixture.restart();
        QVERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("/nowhere/keys.json")));
        QCOMPARE(fixture.find<window::ResolverBox>("resolverBox")->currentText(), QStringLiteral("Offline"));
    }

    void theBoxLeadsToWhatHasToBeSetUp()
    {
        const WindowFixture fixture;
        auto *box = fixture.find<window::ResolverBox>("resolverBox");
        const int row = box->findText(QStringLiteral("DNS over HTTPS…"));
        QVERIFY(row >= 0);
        box->setCurrentIndex(row);
        emit box->activated(row);
        auto *dialog = fixture.window->findChild<SettingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("dohUrl"))->isEnabled());
        QCOMPARE(box->currentText(), QStringLiteral("System resolver")); // until something is applied
    }

    void recentFilesAreForgottenOnRequest()
    {
        WindowFixture fixture;
        fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"), test::plainMessage())});
        QTRY_COMPARE(models::readRecentFiles(fixture.settings).size(), std::size_t(1));
        fixture.settings.setValue(QStringLiteral("rememberFiles"), false);
        fixture.restart();
        QVERIFY(models::readRecentFiles(fixture.settings).empty());
        fixture.window->openFiles({fixture.write(QStringLiteral("b.eml"), test::plainMessage())});
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QVERIFY(models::readRecentFiles(fixture.settings).empty());
    }

    void theSizesOfTextAndBytesAreTheirOwn()
    {
        using widgets::TextRole;
        widgets::Theme *theme = WindowFixture::themeOfAll();
        const double body = widgets::fontOf(TextRole::Body).pointSizeF();
        const double bytes = widgets::fontOf(TextRole::Bytes).pointSizeF();
        theme->setTextSizes({150, 100});
        QCOMPARE(widgets::fontOf(TextRole::Body).pointSizeF(), body * 1.5);
        QCOMPARE(widgets::fontOf(TextRole::Bytes).pointSizeF(), bytes * 1.5);
        theme->setTextSizes({100, 125});
        QCOMPARE(widgets::fontOf(TextRole::Body).pointSizeF(), body);
        QCOMPARE(widgets::fontOf(TextRole::Bytes).pointSizeF(), bytes * 1.25);
        theme->setTextSizes({});
        QCOMPARE(widgets::fontOf(TextRole::Bytes).pointSizeF(), bytes);
    }

private:
    static void typeServer(const Dialog &shown, const QHostAddress &address, quint16 port)
    {
        shown.radio(QStringLiteral("Chosen name server"))->click();
        QTest::keyClicks(shown.find<QLineEdit>("serverAddress"), address.toString());
        shown.find<QSpinBox>("serverPort")->setValue(port);
    }
};

QTEST_MAIN(TestSettings)

#include "tst_settings.moc"
