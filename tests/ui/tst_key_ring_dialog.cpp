// SPDX-License-Identifier: Apache-2.0
// Keys known: listed, filtered, removed, imported and exported; kept over a restart where a person wants it.

#include "tests/ui/window_fixture.h"
#include "ui/models/key_ring_model.h"
#include "ui/text/key_ring_text.h"
#include "ui/window/key_ring_dialog.h"
#include "ui/window/outcome_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using models::KeyRingModel;
using test::WindowFixture;

namespace {

// RFC 8463, appendix A.
constexpr const char *ed25519Record = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

void fill(session::KeyRing &ring)
{
    ring.add({"a._domainkey.example.org", ed25519Record, dns::Source::Doh, "https://dns.example/", false,
              1'700'000'000, 1'710'000'000});
    ring.add({"b._domainkey.other.example", "v=DKIM1; p=", dns::Source::Given, "", false, std::nullopt,
              std::nullopt});
}

struct Dialog
{
    explicit Dialog(session::KeyRing *ring)
        : dialog(ring)
    {
        dialog.show();
    }

    template<typename T>
    T *find(const char *objectName) const
    {
        return dialog.findChild<T *>(QString::fromLatin1(objectName));
    }

    QTableView *table() const { return find<QTableView>("keyRing"); }
    int rows() const { return table()->model()->rowCount(); }

    QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    QString outcome() const { return find<window::OutcomeLine>("keyRingOutcome")->words(); }

    window::KeyRingDialog dialog;
};

} // namespace

class TestKeyRingDialog : public QObject
{
    Q_OBJECT

private slots:

    void saysThatThereIsNoKeyUntilThereIsOne()
    {
        session::KeyRing ring;
        const Dialog shown(&ring);
        const auto *note = shown.find<QLabel>("emptyNote");
        QVERIFY(!note->isHidden());
        fill(ring);
        QTRY_VERIFY(note->isHidden());
        shown.find<QLineEdit>("keyRingFilter")->setText(QStringLiteral("no such name"));
        QVERIFY(!note->isHidden());
    }

    void showsEveryKeyWithWhereItIsFrom()
    {
        session::KeyRing ring;
        fill(ring);
        const Dialog shown(&ring);
        QCOMPARE(shown.rows(), 2);
        QCOMPARE(shown.text(0, KeyRingModel::Name), QStringLiteral("a._domainkey.example.org"));
        QCOMPARE(shown.text(0, KeyRingModel::Key), QStringLiteral("Ed25519"));
        QVERIFY(shown.text(0, KeyRingModel::Origin).contains(QStringLiteral("https://dns.example/")));
        QCOMPARE(shown.text(0, KeyRingModel::FirstSeen), QStringLiteral("14 Nov 2023"));
        QCOMPARE(shown.text(0, KeyRingModel::LastSeen), QStringLiteral("9 Mar 2024"));
        QCOMPARE(shown.text(0, KeyRingModel::Fingerprint).size(), 32 * 3 - 1);
        QCOMPARE(shown.text(1, KeyRingModel::Key), QStringLiteral("no usable key"));
        QCOMPARE(shown.text(1, KeyRingModel::FirstSeen), QStringLiteral("not known"));
    }

    void theModelKeepsItsPromises()
    {
        session::KeyRing ring;
        KeyRingModel model(&ring);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(ring);
        ring.remove(model.keyAt(0));
        ring.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersByName()
    {
        session::KeyRing ring;
        fill(ring);
        const Dialog shown(&ring);
        QTest::keyClicks(shown.find<QLineEdit>("keyRingFilter"), QStringLiteral("OTHER"));
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.text(0, KeyRingModel::Name), QStringLiteral("b._domainkey.other.example"));
    }

    void removesWhatIsSelected()
    {
        session::KeyRing ring;
        fill(ring);
        const Dialog shown(&ring);
        auto *remove = shown.find<QPushButton>("removeKeys");
        QVERIFY(!remove->isEnabled());
        shown.table()->selectRow(0);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(ring.all().front().name, std::string("b._domainkey.other.example"));
        QVERIFY(!remove->isEnabled());
    }

    void removesAllAfterAsking()
    {
        session::KeyRing ring;
        fill(ring);
        const Dialog shown(&ring);
        auto *removeAll = shown.find<QPushButton>("removeAllKeys");
        QTest::mouseClick(removeAll, Qt::LeftButton);
        QCOMPARE(shown.rows(), 2); // it is only asked yet
        QTest::mouseClick(shown.find<QPushButton>("reallyRemoveAll"), Qt::LeftButton);
        QCOMPARE(shown.rows(), 0);
        QVERIFY(!removeAll->isEnabled());
        QVERIFY(!shown.find<QPushButton>("exportKeys")->isEnabled());
    }

    void importsWhatIsPasted()
    {
        session::KeyRing ring;
        const Dialog shown(&ring);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("sel._domainkey.example.org. 300 IN TXT \"v=DKIM1; p=abc\"\n"));
        shown.find<QAction>("pasteKeys")->trigger();
        QCOMPARE(ring.all().size(), std::size_t(1));
        QCOMPARE(shown.rows(), 1);
        QVERIFY(shown.outcome().contains(QStringLiteral("imported")));
    }

    void saysWhatCannotBeImported_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("words");
        QTest::newRow("broken line") << QByteArray("one._domainkey.b\n") << "line 1";
        QTest::newRow("no key") << QByteArray("example.org TXT \"v=spf1 -all\"\n") << "There is no key";
        QTest::newRow("nothing") << QByteArray() << "There is no key";
        QTest::newRow("broken JSON") << QByteArray("{\"a\":") << "JSON";
    }

    void saysWhatCannotBeImported()
    {
        QFETCH(const QByteArray, octets);
        QFETCH(const QString, words);
        session::KeyRing ring;
        Dialog shown(&ring);
        shown.dialog.importText(octets, {});
        QVERIFY2(shown.outcome().contains(words), qPrintable(shown.outcome()));
        QVERIFY(ring.isEmpty());
    }

    void whatIsExportedCanBeImported()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys.json"));
        session::KeyRing ring;
        fill(ring);
        Dialog(&ring).dialog.exportTo(path);
        session::KeyRing other;
        Dialog shown(&other);
        shown.dialog.importFile(path);
        QCOMPARE(other.all(), ring.all());
        shown.dialog.importFile(folder.filePath(QStringLiteral("gone.json")));
        QVERIFY(shown.outcome().contains(QStringLiteral("cannot be read")));
        shown.dialog.exportTo(folder.filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(shown.outcome().contains(QStringLiteral("cannot be written")));
    }

    void isOpenedFromTheMenu()
    {
        const WindowFixture fixture;
        const QList<QAction *> actions = fixture.window->findChildren<QAction *>();
        const auto it = std::ranges::find_if(
            actions, [](const QAction *action) { return action->text() == QStringLiteral("Keys k&nown…"); });
        QVERIFY(it != actions.end());
        (*it)->trigger();
        QVERIFY(fixture.window->findChild<window::KeyRingDialog *>()->isVisible());
    }

    void isKeptOverARestartOnRequestOnly()
    {
        WindowFixture fixture;
        importKey(fixture);
        fixture.restart();
        QCOMPARE(rowsIn(fixture), 0);

        fixture.settings.setValue(QStringLiteral("keepKeys"), true);
        fixture.restart();
        importKey(fixture);
        fixture.restart();
        QCOMPARE(rowsIn(fixture), 1);
    }

    void aBrokenFileIsSaidInTheBar()
    {
        WindowFixture fixture;
        QVERIFY(QDir(fixture.directory.path()).mkdir(QStringLiteral("data")));
        fixture.write(QStringLiteral("data/known-keys.json"), "{");
        fixture.settings.setValue(QStringLiteral("keepKeys"), true);
        fixture.restart();
        const QString said = fixture.textOf("infoBarText");
        QVERIFY2(said.contains(QStringLiteral("known-keys.json.broken")), qPrintable(said));
    }

    void everyProblemHasItsSentence()
    {
        using session::KeyRingProblem;
        for (const KeyRingProblem problem : {KeyRingProblem::NotReadable, KeyRingProblem::Broken,
                                             KeyRingProblem::TooLarge, KeyRingProblem::NotWritable}) {
            const QString moved = text::sentence(session::KeyRingError{
                problem, QStringLiteral("/keys"), QStringLiteral("disk full"), QStringLiteral("/aside")});
            QVERIFY(moved.contains(QStringLiteral("/keys")));
            QVERIFY(moved.endsWith(QLatin1Char('.')));
        }
        const QString stuck = text::sentence(session::KeyRingError{
            KeyRingProblem::Broken, QStringLiteral("/keys"), QStringLiteral("not allowed"), {}});
        QVERIFY(stuck.contains(QStringLiteral("not allowed")));
    }

private:
    static void openDialog(const WindowFixture &fixture)
    {
        const QList<QAction *> actions = fixture.window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == QStringLiteral("Keys k&nown…"))
                action->trigger();
        }
    }

    static void importKey(const WindowFixture &fixture)
    {
        openDialog(fixture);
        fixture.window->findChild<window::KeyRingDialog *>()->importText("a._domainkey.b TXT p=", {});
    }

    static int rowsIn(const WindowFixture &fixture)
    {
        openDialog(fixture);
        return fixture.find<QTableView>("keyRing")->model()->rowCount();
    }
};

QTEST_MAIN(TestKeyRingDialog)

#include "tst_key_ring_dialog.moc"
