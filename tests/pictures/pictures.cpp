// SPDX-License-Identifier: Apache-2.0
// Makes the pictures of the manual: each page of the window with a sample, light and dark.

#include "tests/ui/window_fixture.h"
#include "ui/pages/steps/steps_page.h"
#include "ui/source/source_dock.h"
#include "ui/text/translation.h"
#include "ui/window/message_view.h"

#include <QListView>
#include <QTreeView>

#include <array>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using test::WindowFixture;
using widgets::Theme;
using window::MessageView;

namespace {

// Of a page of the signature that the sample is about.
struct Picture
{
    const char *name;
    const char *sample;
    MessageView::Tab tab;
    const char *item; // a step, a tag
};

// Of a page about the whole message.
struct PagePicture
{
    const char *name;
    const char *sample;
    const char *node; // of the contents
};

constexpr auto steps = MessageView::Tab::Steps;

constexpr std::array pictures{
    Picture{"steps-split", "A mailing list added a footer", steps, "dkim.message"},
    Picture{"steps-tags", "A mailing list added a footer", steps, "dkim.tags"},
    Picture{"steps-rules", "A mailing list added a footer", steps, "dkim.tag-rules"},
    Picture{"steps-body", "Is dinner ready? With extra spaces", steps, "dkim.body"},
    Picture{"steps-body-rule", "Is dinner ready? With extra spaces", steps, "dkim.body-empty-lines"},
    Picture{"steps-body-hash", "A mailing list added a footer", steps, "dkim.body-hash"},
    Picture{"steps-selection", "Is dinner ready? With extra spaces", steps, "dkim.header-selection"},
    Picture{"steps-headers", "Is dinner ready? With extra spaces", steps, "dkim.header-fields"},
    Picture{"steps-own-field", "Is dinner ready? With extra spaces", steps, "dkim.own-field"},
    Picture{"steps-header-hash", "Is dinner ready? With extra spaces", steps, "dkim.header-hash"},
    Picture{"steps-lookup", "A mailing list added a footer", steps, "dkim.key-lookup"},
    Picture{"steps-key", "A mailing list added a footer", steps, "dkim.key"},
    Picture{"steps-rsa", "A key of 1024 bits", steps, "dkim.signature-value"},
    Picture{"steps-ed25519", "Is dinner ready? With extra spaces", steps, "dkim.signature-value"},
    Picture{"steps-verdict", "A mailing list added a footer", steps, "dkim.verdict"},
    Picture{"tags", "Five new sea stories for autumn", MessageView::Tab::Tags, "l"},
    Picture{"diagnosis", "A mailing list added a footer", MessageView::Tab::Diagnosis, "body-lines-appended"},
    Picture{"key", "A key of 1024 bits", MessageView::Tab::Key, ""},
};

constexpr std::array pagePictures{
    PagePicture{"overview", "A mailing list added a footer", "Overview"},
    PagePicture{"arc", "Two forwarders and an ARC chain", "ARC sets"},
    PagePicture{"route", "A mailing list added a footer", "Route"},
    PagePicture{"dmarc", "A mailing list added a footer", "DMARC"},
    PagePicture{"spf", "A mailing list added a footer", "SPF"},
};

void openSample(const WindowFixture &fixture, const QString &title)
{
    auto *samples = fixture.find<QListView>("samples");
    for (int row = 0; row < samples->model()->rowCount(); ++row) {
        if (samples->model()->index(row, 0).data().toString() == title)
            samples->setCurrentIndex(samples->model()->index(row, 0));
    }
    QTest::keyClick(samples, Qt::Key_Return);
    QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
    QTRY_VERIFY(fixture.window->findChild<pages::StepsPage *>()->isVisible());
}

template<typename Pictures>
void addRows(const Pictures &made)
{
    QTest::addColumn<int>("picture");
    QTest::addColumn<Theme::Choice>("theme");
    for (std::size_t i = 0; i < made.size(); ++i) {
        QTest::newRow(made[i].name) << static_cast<int>(i) << Theme::Choice::Light;
        QTest::addRow("%s-dark", made[i].name) << static_cast<int>(i) << Theme::Choice::Dark;
    }
}

void choose(const WindowFixture &fixture, const QString &node)
{
    auto *contents = fixture.find<QTreeView>("contents");
    const QModelIndexList found = contents->model()->match(contents->model()->index(0, 0), Qt::DisplayRole,
                                                           node, 1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    contents->setCurrentIndex(found.first());
}

void save(const WindowFixture &fixture)
{
    QTest::qWait(300); // bytes are laid out on a thread of their own
    const QString path =
        QStringLiteral("%1/%2.png")
            .arg(QStringLiteral(DKIMLENS_PICTURES_DIR), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fixture.window->grab().save(path));
}

} // namespace

class Pictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { text::installTranslations(*qApp, QLocale(QLocale::English)); }

    static void signaturePages_data() { addRows(pictures); }

    static void signaturePages()
    {
        QFETCH(int, picture);
        QFETCH(Theme::Choice, theme);
        const Picture &made = pictures.at(static_cast<std::size_t>(picture));
        const WindowFixture fixture(theme);
        openSample(fixture, QString::fromLatin1(made.sample));
        fixture.window->findChild<MessageView *>()->choose(made.tab, QString::fromLatin1(made.item));
        save(fixture);
    }

    static void messagePages_data() { addRows(pagePictures); }

    static void messagePages()
    {
        QFETCH(int, picture);
        QFETCH(Theme::Choice, theme);
        const PagePicture &made = pagePictures.at(static_cast<std::size_t>(picture));
        WindowFixture fixture(theme);
        fixture.settings.setValue(QStringLiteral("lookSenderUp"), true);
        fixture.restart();
        openSample(fixture, QString::fromLatin1(made.sample));
        choose(fixture, QString::fromLatin1(made.node));
        fixture.window->findChild<source::SourceDock *>()->hide(); // the page is all there is to see
        QTest::qWait(3000); // until signatures that fail have been diagnosed
        save(fixture);
    }
};

QTEST_MAIN(Pictures)
#include "pictures.moc"
