// SPDX-License-Identifier: Apache-2.0
// The main window, through what a person does with it.

#include "tests/support/signer.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/recent_files_model.h"
#include "ui/window/message_view.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using test::WindowFixture;

// Stands in for the web browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    Q_DISABLE_COPY_MOVE(Browser)

    Q_INVOKABLE void open(const QUrl &url) { opened = url; }

    QUrl opened;
};

class TestWindow : public QObject
{
    Q_OBJECT

private slots:

    void startsWithTheWelcomePage()
    {
        const WindowFixture fixture;
        QVERIFY(fixture.find<QWidget>("welcome")->isVisible());
        QVERIFY(fixture.find<QListView>("samples")->model()->rowCount() >= 8);
        QVERIFY(!fixture.find<QTableView>("recentFiles")->isVisible());
        QVERIFY(!fixture.find<QTreeView>("contents")->isVisible());
        QTRY_COMPARE(fixture.window->focusWidget(), fixture.find<QWidget>("dropZone"));
    }

    // A list's signature stands above the author's, and says nothing about the author.
    void theAuthorsSignatureIsShownFirst()
    {
        const WindowFixture fixture;
        QListView *samples = fixture.find<QListView>("samples");
        for (int row = 0; row < samples->model()->rowCount(); ++row) {
            if (samples->model()->index(row, 0).data().toString()
                == QLatin1String("A mailing list added a footer"))
                samples->setCurrentIndex(samples->model()->index(row, 0));
        }
        QTest::keyClick(samples, Qt::Key_Return);
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QLatin1String("northwind.example")));
        QTRY_VERIFY(fixture.textOf("bannerTitle").startsWith(QLatin1String("This signature fails")));
    }

    void aDroppedFileIsOpened()
    {
        const WindowFixture fixture;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture.write(QStringLiteral("plain.eml"), test::plainMessage()))});
        fixture.drop(data);
        QTRY_COMPARE(messages(fixture)->rowCount(), 1);
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QCOMPARE(messages(fixture)->index(0, 0).data().toString(), QStringLiteral("Lunch on Friday"));
    }

    void severalDroppedFilesAreAllOpened()
    {
        const WindowFixture fixture;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture.write(QStringLiteral("a.eml"), test::plainMessage())),
                      QUrl::fromLocalFile(fixture.write(QStringLiteral("b.eml"), test::plainMessage()))});
        fixture.drop(data);
        QTRY_COMPARE(messages(fixture)->rowCount(), 2);
    }

    void droppedTextBecomesItsUtf8Bytes()
    {
        const WindowFixture fixture;
        QMimeData data;
        data.setText(QStringLiteral("From: a@example.org\nSubject: Grüße\n\n  text \n"));
        fixture.drop(data);
        QTRY_COMPARE(shownBytes(fixture),
                     QByteArray("From: a@example.org\nSubject: Gr\xC3\xBC\xC3\x9F"
                                "e\n\n  text \n"));
    }

    void pastingOpensTheText()
    {
        const WindowFixture fixture;
        QGuiApplication::clipboard()->setText(QString::fromLatin1(test::plainMessage()));
        QTest::keyClick(fixture.window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(messages(fixture)->rowCount(), 1);
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
    }

    void aPastedHeaderSaysWhatCannotBeCheckedWithoutABody()
    {
        const WindowFixture fixture;
        const test::SigningKey key("rsa2048");
        const std::string whole = test::signedMessage(test::Draft(), key);
        const QByteArray record = QByteArray::fromStdString(key.record());
        fixture.window->useKeys({models::KeySource::Kind::File,
                                 fixture.write(QStringLiteral("keys.json"),
                                               "{\"sel._domainkey.example.org\": \"" + record + "\"}")});
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(whole.substr(0, whole.find("\r\n\r\n") + 4)));
        QTest::keyClick(fixture.window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(messages(fixture)->rowCount(), 1);
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("The header is as example.org signed it; there is no body to check."));
        QVERIFY(
            fixture.textOf("bannerDetail").startsWith(QStringLiteral("This text holds the header alone")));
        QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(fixture.textOf("diagnosisHeadline"),
                     QStringLiteral("The header is as it was signed, and the body is not there."));
        QVERIFY(!fixture.find<QWidget>("movesBox")->isVisible());
    }

    void aDroppedHeaderIsReadTheSameWay()
    {
        const WindowFixture fixture;
        QMimeData data;
        data.setText(QStringLiteral("\n  From: a@example.org\n  Subject: Copied\n\n"));
        fixture.drop(data);
        QTRY_COMPARE(messages(fixture)->rowCount(), 1);
        QTRY_COMPARE(shownBytes(fixture), QByteArray("From: a@example.org\nSubject: Copied\n"));
    }

    void pastingNothingSaysSo()
    {
        const WindowFixture fixture;
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(fixture.find<QPushButton>("pasteMessage"), Qt::LeftButton);
        QTRY_VERIFY(!fixture.textOf("infoBarText").isEmpty());
    }

    void aSampleShowsItsVerdictOffline()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Why l= is dangerous"));
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QStringLiteral("passes, but")));
        QCOMPARE(fixture.resolver.asked, 0);
        QVERIFY(fixture.partsOf("statusRight").contains(QStringLiteral("sample")));
        QVERIFY(!fixture.find<QWidget>("welcome")->isVisible());
    }

    void selectingATagShowsItsBytes()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Why l= is dangerous"));
        auto *table = fixture.find<QTableView>("tags");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto *view = fixture.window->findChild<window::MessageView *>();
        QSignalSpy chosen(view, &window::MessageView::sourceChosen);

        const QModelIndex row = rowOfTag(table, QStringLiteral("l"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());

        QTRY_VERIFY(!chosen.isEmpty());
        const auto choice = chosen.last().first().value<pages::SourceChoice>();
        QCOMPARE(choice.ranges.size(), std::size_t{2}); // the tag, and where it cuts the body
        const QByteArray bytes = shownBytes(fixture);
        const ByteRange tag = choice.ranges.front();
        QVERIFY(bytes.mid(static_cast<qsizetype>(tag.begin), static_cast<qsizetype>(tag.size()))
                    .startsWith("l="));
        QVERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("Tag l= selected")));

        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!fixture.partsOf("statusLeft").contains(QStringLiteral("Tag l= selected")));
    }

    void anUnreadableFileIsSaidInABar()
    {
        const WindowFixture fixture;
        fixture.window->openFiles({fixture.directory.filePath(QStringLiteral("nowhere.eml"))});
        QTRY_VERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("nowhere.eml")));
        QTRY_COMPARE(messages(fixture)->rowCount(), 0);
        QVERIFY(fixture.find<QWidget>("welcome")->isVisible());
        QTest::mouseClick(fixture.find<QToolButton>("closeInfoBar"), Qt::LeftButton);
        QVERIFY(!fixture.find<QWidget>("infoBar")->isVisible());
    }

    void severalUnreadableFilesShareOneBar()
    {
        const WindowFixture fixture;
        const QString good = fixture.write(QStringLiteral("good.eml"), test::plainMessage());
        fixture.window->openFiles({fixture.directory.filePath(QStringLiteral("one.eml")), good,
                                   fixture.directory.filePath(QStringLiteral("two.eml"))});
        QTRY_VERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("one.eml")));
        QTRY_VERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("two.eml")));
        QTRY_COMPARE(messages(fixture)->rowCount(), 1);
    }

    void aMessageWithoutSignatureSaysWhy()
    {
        const WindowFixture fixture;
        fixture.window->openFiles({fixture.write(QStringLiteral("plain.eml"), test::plainMessage())});
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QStringLiteral("no DKIM signature")));
        QVERIFY(fixture.find<QWidget>("overview")->isVisible());
        QVERIFY(!fixture.find<QWidget>("pageTabs")->isVisible());
    }

    void aFileThatIsNoMessageShowsItsFirstLine()
    {
        const WindowFixture fixture;
        fixture.window->openFiles(
            {fixture.write(QStringLiteral("notes.txt"), "just some notes\r\n\r\nmore\r\n")});
        QTRY_VERIFY(fixture.textOf("bannerDetail").contains(QStringLiteral("just some notes")));
    }

    void aSlowLookupCanBeCancelled_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("in the banner") << QByteArray("cancelFromBanner");
        QTest::newRow("in the status bar") << QByteArray("cancelFromStatus");
        QTest::newRow("on the key page") << QByteArray("cancelLookup");
    }

    void aSlowLookupCanBeCancelled()
    {
        QFETCH(QByteArray, button);
        const WindowFixture fixture;
        fixture.window->openFiles({fixture.write(QStringLiteral("signed.eml"), test::signedMessage())});
        auto *cancel = fixture.find<QAbstractButton>("cancelFromBanner");
        QTRY_VERIFY(cancel->isVisible());
        QCOMPARE(fixture.resolver.asked, 1);
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(fixture.findVisible<QAbstractButton>(button.constData()));
        QTest::mouseClick(fixture.findVisible<QAbstractButton>(button.constData()), Qt::LeftButton);
        QTRY_VERIFY(!cancel->isVisible());
        QTRY_VERIFY(fixture.findVisible<QAbstractButton>("tryAgain"));
    }

    void aLookupCanBeTriedAgain()
    {
        WindowFixture fixture;
        fixture.window->openFiles({fixture.write(QStringLiteral("signed.eml"), test::signedMessage())});
        QTRY_COMPARE(fixture.resolver.asked, 1);
        QTRY_VERIFY(fixture.find<QAbstractButton>("cancelFromBanner")->isVisible());
        QTest::mouseClick(fixture.find<QAbstractButton>("cancelFromBanner"), Qt::LeftButton);
        QTRY_VERIFY(!fixture.find<QAbstractButton>("cancelFromBanner")->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(fixture.resolver.asked, 2);
    }

    void keysOfAFileReplaceTheResolver()
    {
        WindowFixture fixture;
        const QString keys = fixture.write(QStringLiteral("keys.json"), "{}");
        fixture.window->useKeys({models::KeySource::Kind::File, keys});
        fixture.window->openFiles({fixture.write(QStringLiteral("signed.eml"), test::signedMessage())});
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QTRY_VERIFY(!fixture.find<QAbstractButton>("cancelFromBanner")->isVisible());
        QCOMPARE(fixture.resolver.asked, 0);
        QVERIFY(fixture.partsOf("statusRight").contains(QStringLiteral("keys.json")));
    }

    void aKeysFileThatCannotBeReadIsSaidInTheBar()
    {
        WindowFixture fixture;
        fixture.window->useKeys(
            {models::KeySource::Kind::File, fixture.write(QStringLiteral("keys.json"), "{")});
        QVERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("keys.json")));
    }

    void recentFilesAreKeptAndMissingOnesRemoved()
    {
        WindowFixture fixture;
        const QString path = fixture.write(QStringLiteral("plain.eml"), test::plainMessage());
        fixture.window->openFiles({path});
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        fixture.restart();
        auto *table = fixture.find<QTableView>("recentFiles");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, models::RecentFilesModel::FileColumn).data().toString(),
                 QStringLiteral("plain.eml"));

        QVERIFY(QFile::remove(path));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QTRY_VERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("plain.eml")));
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void aSmallWindowHasAnArrangementOfItsOwn()
    {
        WindowFixture fixture;
        fixture.window->resize(1024, 700);
        const auto *source = fixture.find<QDockWidget>("sourceDock");
        const auto *contents = fixture.find<QDockWidget>("contentsDock");
        const auto open = [&] {
            fixture.window->openFiles({fixture.write(QStringLiteral("plain.eml"), test::plainMessage())});
            QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        };
        open();
        QVERIFY(!source->isVisible());
        QVERIFY(fixture.find<QAbstractButton>("sourceHandle")->isVisible());
        QTRY_COMPARE(contents->width(), 200);

        fixture.window->resize(1440, 900);
        QTRY_VERIFY(source->isVisible());
        QTRY_COMPARE(contents->width(), 264);
        fixture.window->resize(1024, 700);
        QTRY_VERIFY(!source->isVisible());
        QTest::mouseClick(fixture.find<QAbstractButton>("sourceHandle"), Qt::LeftButton);
        QVERIFY(source->isVisible());

        fixture.restart(); // what was chosen in the small window holds there
        source = fixture.find<QDockWidget>("sourceDock");
        fixture.window->resize(1024, 700);
        open();
        QVERIFY(source->isVisible());
    }

    void ctrlTabWalksThroughTheMessages()
    {
        const WindowFixture fixture;
        fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"), test::plainMessage())});
        QTRY_VERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("a.eml")));
        fixture.window->openFiles({fixture.write(QStringLiteral("b.eml"), test::plainMessage())});
        QTRY_VERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("b.eml")));
        QTest::keyClick(fixture.window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("a.eml")));
        QTest::keyClick(fixture.window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(messages(fixture)->rowCount(), 1);
        QTRY_VERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("b.eml")));
        QTest::keyClick(fixture.window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(fixture.find<QWidget>("welcome")->isVisible());
    }

    void f6WalksThroughTheRegions()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Why l= is dangerous"));
        auto *table = fixture.find<QTableView>("tags");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(table->isVisible());
        fixture.window->activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(fixture.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(fixture.find<QTreeView>("contents")->hasFocus());
        QTest::keyClick(fixture.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(fixture.find<QListView>("openMessages")->hasFocus());
    }

    void f1OpensTheSectionOfTheSelectedTag()
    {
        const WindowFixture fixture;
        Browser browser;
        openSample(fixture, QStringLiteral("Why l= is dangerous"));
        auto *table = fixture.find<QTableView>("tags");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::AltModifier);
        table->selectRow(rowOfTag(table, QStringLiteral("d")).row());
        QTest::keyClick(fixture.window.get(), Qt::Key_F1);
        QTRY_COMPARE(browser.opened,
                     QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc6376#section-3.5")));
    }

private:
    static QAbstractItemModel *messages(const WindowFixture &fixture)
    {
        return fixture.find<QListView>("openMessages")->model();
    }

    static QByteArray shownBytes(const WindowFixture &fixture)
    {
        const auto *list = qobject_cast<const models::MessageListModel *>(messages(fixture));
        const models::OpenMessage *message = list->at(list->rowCount() - 1);
        if (!message)
            return {};
        const std::string_view bytes = message->session->message().bytes();
        return {bytes.data(), static_cast<qsizetype>(bytes.size())};
    }

    static void openSample(const WindowFixture &fixture, const QString &subtitle)
    {
        auto *list = fixture.find<QListView>("samples");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(subtitle)) {
                list->scrollTo(index);
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
                return;
            }
        }
        QFAIL("no such sample");
    }

    static QModelIndex rowOfTag(const QTableView *table, const QString &name)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                return table->model()->index(row, 0);
        }
        return {};
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
