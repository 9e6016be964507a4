// SPDX-License-Identifier: Apache-2.0
// What could still be changed, through what a person does: reading the cards, and opening a changed copy.

#include "tests/support/signer.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/words.h"
#include "ui/pages/diagnosis/diagnosis_page.h"
#include "ui/pages/diagnosis/move_card.h"
#include "ui/text/move_text.h"
#include "ui/text/translation.h"
#include "ui/window/message_view.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using moves::Kind;
using moves::Move;
using pages::MoveCard;
using test::Draft;
using test::WindowFixture;

namespace {

const test::SigningKey &key()
{
    static const test::SigningKey made("rsa2048");
    return made;
}

QList<MoveCard *> cardsOf(const WindowFixture &fixture)
{
    return fixture.window->findChildren<MoveCard *>();
}

QStringList titlesOf(const WindowFixture &fixture)
{
    QStringList titles;
    for (const MoveCard *card : cardsOf(fixture))
        titles.append(card->title());
    return titles;
}

// Signed, opened, and looked at in its diagnosis, with the key at hand.
void open(const WindowFixture &fixture, const Draft &draft)
{
    const QByteArray record = QByteArray::fromStdString(key().record());
    fixture.window->useKeys(
        {models::KeySource::Kind::File,
         fixture.write(QStringLiteral("keys.json"), "{\"sel._domainkey.example.org\": \"" + record + "\"}")});
    fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"),
                                             QByteArray::fromStdString(test::signedMessage(draft, key())))});
    QTRY_VERIFY(fixture.find<QTabBar>("pageTabs")->isVisible());
    QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(fixture.textOf("movesHeadline").contains(QLatin1Char('.')));
}

Draft oversigned()
{
    return Draft()
        .with("h",
              "from:from:to:to:cc:subject:subject:date:date:reply-to:content-type:list-unsubscribe:delivered-"
              "to")
        .with("t", "1767268800")
        .with("x", "4102444800");
}

const models::MessageListModel *messagesOf(const WindowFixture &fixture)
{
    return qobject_cast<const models::MessageListModel *>(fixture.find<QListView>("openMessages")->model());
}

int openMessages(const WindowFixture &fixture)
{
    return messagesOf(fixture)->rowCount();
}

const session::Session *lastOpened(const WindowFixture &fixture)
{
    return messagesOf(fixture)->at(openMessages(fixture) - 1)->session;
}

} // namespace

class TestMovesBox : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    void everyMoveHasItsWords()
    {
        QStringList titles;
        for (int kind = 0; kind <= static_cast<int>(Kind::SentAgain); ++kind) {
            for (const char *field :
                 {"From", "Subject", "Reply-To", "Date", "Cc", "List-Unsubscribe", "Content-Type", "To"}) {
                Move move;
                move.kind = static_cast<Kind>(kind);
                move.field = field;
                const text::MoveText words = text::moveText(move, {});
                test::checkLabel(words.title);
                test::checkSentence(words.sentence);
                test::checkSentence(words.reason);
                test::checkAdvice(words.advice);
                test::checkLabel(text::shortName(move));
                titles.append(words.title);
            }
        }
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 3 * 8 + 5);
    }

    void eachIsACardBeginningWithTheMostSevere()
    {
        const WindowFixture fixture;
        open(fixture, Draft().with("l", "17"));
        QTRY_VERIFY(cardsOf(fixture).size() > 5);
        QCOMPARE(titlesOf(fixture).mid(0, 3),
                 (QStringList{QStringLiteral("Show another body, and hide the signed one"),
                              QStringLiteral("Add text at the end of the body"),
                              QStringLiteral("Put a second From on top")}));
        QCOMPARE(fixture.textOf("movesHeadline"),
                 QStringLiteral("%1 changes would not break this signature.").arg(cardsOf(fixture).size()));
        const MoveCard *card = cardsOf(fixture).first();
        QCOMPARE(card->accessibleName(),
                 QStringLiteral("Warning: Show another body, and hide the signed one"));
        QVERIFY(!card->accessibleDescription().isEmpty());
    }

    void showMeOpensACopyThatPasses()
    {
        const WindowFixture fixture;
        open(fixture, Draft());
        QTRY_VERIFY(titlesOf(fixture).contains(QStringLiteral("Put a second Subject on top")));
        MoveCard *card =
            cardsOf(fixture)[titlesOf(fixture).indexOf(QStringLiteral("Put a second Subject on top"))];
        QSignalSpy marked(fixture.window->findChild<window::MessageView *>(),
                          &window::MessageView::sourceChosen);
        card->setFocus();
        QVERIFY(card->isChosen());
        QCOMPARE(marked.last().first().value<pages::SourceChoice>().ranges, (std::vector<ByteRange>{{0, 0}}));

        auto *show = card->findChild<QPushButton *>(QStringLiteral("showMove"));
        for (int i = 0; i < 4 && QApplication::focusWidget() != show; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), show);
        QTest::keyClick(show, Qt::Key_Space);

        QTRY_COMPARE(openMessages(fixture), 2);
        QTRY_VERIFY(fixture.window->windowTitle().startsWith(QStringLiteral("a (changed: Subject).eml")));
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QStringLiteral("passes")));
        QTRY_VERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("Put a second Subject on top")));
        const session::Session *copy = lastOpened(fixture);
        QVERIFY(copy->message().bytes().starts_with("Subject: Changed after signing\r\nDKIM-Signature:"));
        QCOMPARE(copy->analysis().signatures.front().verdict, dkim::Verdict::Pass);
    }

    void oneThatIsOversignedLeavesNone()
    {
        const WindowFixture fixture;
        open(fixture, oversigned());
        QTRY_COMPARE(fixture.textOf("movesHeadline"),
                     QStringLiteral("None of the known changes would go unnoticed."));
        QCOMPARE(
            fixture.textOf("movesDetail"),
            QStringLiteral("What always remains: the message as it is can be sent to anybody, until 1 Jan "
                           "2100, 00:00:00 UTC."));
        QVERIFY(cardsOf(fixture).isEmpty());
    }

    void oneThatFailsHasNoSuchBox()
    {
        const WindowFixture fixture;
        open(fixture, oversigned());
        fixture.window->openFiles(
            {fixture.write(QStringLiteral("b.eml"),
                           QByteArray::fromStdString(test::signedMessage(Draft(), key())) + "more")});
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QStringLiteral("fails")));
        QTRY_VERIFY(!fixture.find<QWidget>("movesBox")->isVisible());
    }

    void whereItIsDefinedIsALinkAway()
    {
        const WindowFixture fixture;
        open(fixture, Draft());
        QTRY_VERIFY(!cardsOf(fixture).isEmpty());
        cardsOf(fixture).first()->setFocus();
        QCOMPARE(fixture.window->findChild<pages::DiagnosisPage *>()->reference().toString(),
                 QStringLiteral("https://www.rfc-editor.org/rfc/rfc6376#section-8.15"));
    }
};

QTEST_MAIN(TestMovesBox)
#include "tst_moves_box.moc"
