// SPDX-License-Identifier: Apache-2.0
// The page of header fields, through what a person does: reading, searching, choosing a field or a part of
// it.

#include "core/engine/analysis/neighbour_findings.h"
#include "tests/support/print.h"
#include "tests/support/sender_basis.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/field_list_model.h"
#include "ui/models/field_part_model.h"
#include "ui/models/roles.h"
#include "ui/pages/fields/fields_page.h"
#include "ui/pages/reference_link.h"
#include "ui/text/translation.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>

namespace dkimlens {

using FailureMode = QAbstractItemModelTester::FailureReportingMode;
using models::FieldListModel;
using models::FieldPartModel;
using pages::FieldsPage;
using pages::SourceChoice;
using text::Status;

namespace {

const std::string header =
    "Received: by a.example\r\n"
    "X-Forefront-Antispam-Report: CIP:192.0.2.7;SCL:5;\r\n CAT:PHSH;\r\n"
    "DKIM-Signature: v=1; d=a.example; s=s; h=from:list-unsubscribe:list-unsubscribe-post;\r\n"
    " z=From:a@a.example|Subject:Hello; b=AA\r\n"
    "From: a@a.example\r\n"
    "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"
    "List-Unsubscribe: <https://a.example/u>\r\n"
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
    "X-Never-Heard-Of: 1\r\n"
    "no colon\r\n"
    "\r\n";

struct Opened
{
    explicit Opened(const std::string &bytes, dkim::Verdict verdict = dkim::Verdict::Pass)
        : message(message::Message::fromBytes(bytes))
    {
        const message::FieldIndex fields(message);
        for (const std::size_t field : fields.named("dkim-signature")) {
            dkim::VerifiedSignature signature;
            signature.field = field;
            signature.signature = dkim::parseSignature(message.slice(message.fields()[field].value));
            signature.selected = dkim::selectFields(fields, signature.signature.signedHeaders, field);
            signature.verdict = verdict;
            analysis.signatures.push_back(std::move(signature));
        }
        sender.basis = test::basisOf(analysis::neighbourFindings(message, analysis));
    }

    pages::MessageSubject subject() const { return {message, analysis, sender}; }

    message::Message message;
    analysis::Analysis analysis;
    analysis::SenderChecks sender;
};

// A page in a window, with what it says.
struct Shown
{
    explicit Shown(const Opened &opened)
    {
        page.resize(1200, 700);
        page.show(opened.subject());
        page.setVisible(true);
        page.activateWindow();
    }

    QTableView *table() const { return page.findChild<QTableView *>(QStringLiteral("fields")); }
    QTableView *parts() const { return page.findChild<QTableView *>(QStringLiteral("fieldParts")); }
    QLineEdit *filter() const { return page.findChild<QLineEdit *>(QStringLiteral("fieldFilter")); }

    QString label(const char *name) const { return page.findChild<QLabel *>(QLatin1String(name))->text(); }

    // The text of the cells of one column, headings in brackets.
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, column);
            const bool isHeading = index.data(models::HeadingRole).toBool();
            texts += isHeading
                ? QLatin1Char('[') + table()->model()->index(row, 0).data().toString() + QLatin1Char(']')
                : index.data().toString();
        }
        return texts;
    }

    QModelIndex rowOf(const char *name) const
    {
        const int row = static_cast<int>(column(FieldListModel::NameColumn).indexOf(QLatin1String(name)));
        return table()->model()->index(row, 0);
    }

    void choose(const char *name) { table()->setCurrentIndex(rowOf(name)); }

    QString chosen() const
    {
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.front().data().toString();
    }

    QString chosenPart() const
    {
        const QModelIndexList rows = parts()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.front().data().toString();
    }

    FieldsPage page;
    QSignalSpy choices{&page, &pages::MessagePage::sourceChosen};

    SourceChoice lastChoice() const { return choices.last().front().value<SourceChoice>(); }
};

std::string at(const std::string &text, ByteRange range)
{
    return text.substr(range.begin, range.size());
}

} // namespace

class TestFieldsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fieldsStandBelowTheirGroups();
    void aRowTellsWhatItsFieldIs();
    void findingsShowAtTheirFields();
    void nothingIsChosenAtFirst();
    void choosingAFieldMarksItsBytes();
    void choosingAPartMarksItsBytes();
    void aByteInSourceLeadsToItsPart();
    void aByteLeadsToAFieldThatIsNotListed();
    void typingFindsNamesValuesAndMeanings_data();
    void typingFindsNamesValuesAndMeanings();
    void whatWasChosenStaysChosenWhileItIsFound();
    void theKeyboardAloneDoesIt();
    void copiesAreComparedWithTheFields();
    void oneClickIsJudged_data();
    void oneClickIsJudged();
    void referencesLeadToTheDocument();
    void aNewAnswerKeepsWhatIsChosen();
    void anotherMessageBeginsAnew();
    void theDetailStandsBelowWhereThePageIsNarrow();
    void valuesAreShownAsTheyStand();
    void theModelsKeepTheirPromises();
    void theContentsLeadHere();
    void manyFieldsTakeTimeInProportion();
    void oneLongFieldTakesTimeInProportion();
};

void TestFieldsPage::initTestCase()
{
    text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
}

void TestFieldsPage::fieldsStandBelowTheirGroups()
{
    const Opened opened(header);
    const Shown shown(opened);
    QCOMPARE(shown.column(FieldListModel::NameColumn).join(QLatin1Char(' ')),
             QStringLiteral(
                 "[Author and addressing] From [Content] Subject [Mailing list] List-Unsubscribe "
                 "List-Unsubscribe-Post [Delivery] Received [Authentication] DKIM-Signature [Microsoft] "
                 "X-Forefront-Antispam-Report [Other fields] X-Never-Heard-Of No field"));
    QCOMPARE(shown.label("fieldCount"), QStringLiteral("9 fields"));
    QVERIFY(!shown.table()->model()->flags(shown.rowOf("[Content]")).testFlag(Qt::ItemIsSelectable));
}

void TestFieldsPage::aRowTellsWhatItsFieldIs()
{
    const Opened opened(header);
    const Shown shown(opened);
    const QModelIndex subject = shown.rowOf("Subject");
    QCOMPARE(subject.siblingAtColumn(FieldListModel::ValueColumn).data().toString(), QStringLiteral("Grüße"));
    QCOMPARE(subject.siblingAtColumn(FieldListModel::MeaningColumn).data().toString(),
             QStringLiteral("What the message is about."));
    QCOMPARE(shown.rowOf("X-Never-Heard-Of").siblingAtColumn(FieldListModel::MeaningColumn).data().toString(),
             QStringLiteral("Nothing is known of this field."));
    QCOMPARE(shown.rowOf("No field").siblingAtColumn(FieldListModel::MeaningColumn).data().toString(),
             QStringLiteral("A line without a name and colon."));
}

void TestFieldsPage::findingsShowAtTheirFields()
{
    const Opened opened(header);
    Shown shown(opened);
    const QModelIndex subject = shown.rowOf("Subject");
    QCOMPARE(subject.data(models::StatusRole).toInt(), static_cast<int>(Status::Warning));
    QCOMPARE(subject.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Subject, Warning"));
    QVERIFY(!shown.rowOf("From").data(models::StatusRole).isValid());
    shown.choose("Subject");
    const QList<QLabel *> labels = shown.page.findChild<pages::RemarkList *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text()
            == QLatin1String("The signer copied Subject into z=, and the field that came is another one.");
    }));
    const QSignalSpy opens(&shown.page, &pages::MessagePage::referenceChosen);
    auto *link = shown.page.findChild<pages::ReferenceLink *>();
    QVERIFY(link->text().contains(QStringLiteral("RFC 6376 §3.5")));
    emit link->linkActivated({});
    QCOMPARE(opens.size(), 1);
    QCOMPARE(opens.front().front().toUrl(), link->reference());
}

void TestFieldsPage::nothingIsChosenAtFirst()
{
    const Opened opened(header);
    Shown shown(opened);
    shown.page.announceSelection();
    QVERIFY(shown.lastChoice().ranges.empty());
    QVERIFY(shown.page.reference().isEmpty());
}

void TestFieldsPage::choosingAFieldMarksItsBytes()
{
    const Opened opened(header);
    Shown shown(opened);
    shown.choose("From");
    QCOMPARE(shown.lastChoice().ranges.size(), std::size_t{1});
    QCOMPARE(at(header, shown.lastChoice().ranges.front()), std::string("From: a@a.example"));
    QCOMPARE(shown.lastChoice().title, QStringLiteral("From selected"));
    QCOMPARE(shown.lastChoice().what, QStringLiteral("From selected: 17 bytes"));
    QCOMPARE(shown.label("fieldName"), QStringLiteral("From"));
    QCOMPARE(shown.label("fieldMeaning"), QStringLiteral("Who wrote the message, as it says itself."));
}

void TestFieldsPage::choosingAPartMarksItsBytes()
{
    const Opened opened(header);
    Shown shown(opened);
    shown.choose("X-Forefront-Antispam-Report");
    QCOMPARE(shown.parts()->model()->rowCount(), 3);
    const QModelIndex category = shown.parts()->model()->index(2, FieldPartModel::MeaningColumn);
    QCOMPARE(category.data().toString(),
             QStringLiteral("The category that the policies put it in: Phishing"));
    shown.parts()->setCurrentIndex(category);
    QCOMPARE(at(header, shown.lastChoice().ranges.front()), std::string("CAT:PHSH"));
    QCOMPARE(shown.label("fieldPart"),
             QStringLiteral("PHSH\nThe category that the policies put it in: Phishing"));
    QCOMPARE(shown.lastChoice().title, QStringLiteral("CAT of X-Forefront-Antispam-Report selected"));
}

void TestFieldsPage::aByteInSourceLeadsToItsPart()
{
    const Opened opened(header);
    Shown shown(opened);
    const std::size_t scl = header.find("SCL:5");
    shown.page.selectBytes({scl + 4, scl + 5});
    QCOMPARE(shown.chosen(), QStringLiteral("X-Forefront-Antispam-Report"));
    QCOMPARE(shown.chosenPart(), QStringLiteral("SCL"));
    shown.page.selectBytes({2, 3});
    QCOMPARE(shown.chosen(), QStringLiteral("Received"));
    QCOMPARE(shown.chosenPart(), QString());
    shown.page.selectBytes({header.size() - 1, header.size()}); // no field
    QCOMPARE(shown.chosen(), QStringLiteral("Received"));
}

void TestFieldsPage::aByteLeadsToAFieldThatIsNotListed()
{
    const Opened opened(header);
    Shown shown(opened);
    QTest::keyClicks(shown.filter(), QStringLiteral("phishing"));
    shown.page.selectBytes({2, 3});
    QCOMPARE(shown.filter()->text(), QString());
    QCOMPARE(shown.chosen(), QStringLiteral("Received"));
}

void TestFieldsPage::typingFindsNamesValuesAndMeanings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *name, const char *typed, const char *found, const char *count) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(found)
                            << QString::fromUtf8(count);
    };
    row("a name", "never", "[Other fields] X-Never-Heard-Of", "1 of 9 fields");
    row("a value", "192.0.2.7", "[Microsoft] X-Forefront-Antispam-Report", "1 of 9 fields");
    row("a decoded word", "grüße", "[Content] Subject", "1 of 9 fields");
    row("a meaning", "how to leave", "[Mailing list] List-Unsubscribe", "1 of 9 fields");
    row("a group", "microsoft", "[Microsoft] X-Forefront-Antispam-Report", "1 of 9 fields");
    row("a value that is folded", "5; CAT", "[Microsoft] X-Forefront-Antispam-Report", "1 of 9 fields");
    row("nothing", "zzz", "", "0 of 9 fields");
}

void TestFieldsPage::typingFindsNamesValuesAndMeanings()
{
    QFETCH(const QString, typed);
    const Opened opened(header);
    const Shown shown(opened);
    shown.filter()->insert(typed); // keyClicks() takes ASCII only
    QTEST(shown.column(FieldListModel::NameColumn).join(QLatin1Char(' ')), "found");
    QTEST(shown.label("fieldCount"), "count");
    const auto *note = shown.table()->findChild<QLabel *>(QStringLiteral("emptyNote"));
    QCOMPARE(note->isVisible(), shown.table()->model()->rowCount() == 0);
}

void TestFieldsPage::whatWasChosenStaysChosenWhileItIsFound()
{
    const Opened opened(header);
    Shown shown(opened);
    shown.choose("Subject");
    QTest::keyClicks(shown.filter(), QStringLiteral("message"));
    QCOMPARE(shown.chosen(), QStringLiteral("Subject"));
    shown.filter()->clear();
    QTest::keyClicks(shown.filter(), QStringLiteral("never"));
    QCOMPARE(shown.chosen(), QStringLiteral("X-Never-Heard-Of"));
    shown.filter()->clear();
    QCOMPARE(shown.chosen(), QStringLiteral("X-Never-Heard-Of"));
}

void TestFieldsPage::theKeyboardAloneDoesIt()
{
    const Opened opened(header);
    Shown shown(opened);
    shown.page.setFocus();
    QTRY_VERIFY(shown.table()->hasFocus());
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(shown.chosen(), QStringLiteral("From")); // the heading is passed
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(shown.chosen(), QStringLiteral("Subject"));
    QTest::keyClick(shown.table(), Qt::Key_F3);
    QCOMPARE(shown.chosen(), QStringLiteral("List-Unsubscribe"));
    QTest::keyClick(shown.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.filter()->hasFocus());
    QTest::keyClicks(shown.filter(), QStringLiteral("forefront"));
    QTest::keyClick(shown.filter(), Qt::Key_Down);
    QVERIFY(shown.table()->hasFocus());
    QCOMPARE(shown.chosen(), QStringLiteral("X-Forefront-Antispam-Report"));
    QTest::keyClick(shown.table(), Qt::Key_Tab);
    QVERIFY(shown.page.findChild<QLabel *>(QStringLiteral("fieldSource"))->hasFocus());
    for (int tabs = 0; tabs < 2; ++tabs) // to its link, and on
        QTest::keyClick(shown.page.focusWidget(), Qt::Key_Tab);
    QVERIFY(shown.parts()->hasFocus());
    QTest::keyClick(shown.parts(), Qt::Key_Down);
    QVERIFY(!shown.chosenPart().isEmpty());
    shown.filter()->setFocus();
    QTest::keyClick(shown.filter(), Qt::Key_Escape);
    QCOMPARE(shown.filter()->text(), QString());
    QVERIFY(shown.table()->hasFocus());
}

void TestFieldsPage::copiesAreComparedWithTheFields()
{
    const Opened opened(header);
    Shown shown(opened);
    shown.choose("DKIM-Signature");
    const QAbstractItemModel *parts = shown.parts()->model();
    const int first = parts->rowCount() - 2;
    QCOMPARE(parts->index(first, FieldPartModel::NameColumn).data().toString(), QStringLiteral("z= From"));
    QCOMPARE(parts->index(first, FieldPartModel::MeaningColumn).data(models::StatusRole).toInt(),
             static_cast<int>(Status::Pass));
    const QModelIndex changed = parts->index(first + 1, FieldPartModel::MeaningColumn);
    QCOMPARE(changed.siblingAtColumn(FieldPartModel::ValueColumn).data().toString(), QStringLiteral("Hello"));
    QCOMPARE(changed.data().toString(), QStringLiteral("The field that came differs from this copy"));
    QCOMPARE(changed.data(models::StatusRole).toInt(), static_cast<int>(Status::Warning));
    shown.parts()->setCurrentIndex(changed);
    const std::vector<ByteRange> ranges = shown.lastChoice().ranges;
    QCOMPARE(ranges.size(), std::size_t{2});
    QCOMPARE(at(header, ranges[0]), std::string("Subject:Hello"));
    QCOMPARE(at(header, ranges[1]), std::string("Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?="));
    shown.page.selectBytes({ranges[0].begin, ranges[0].begin + 1});
    QCOMPARE(shown.chosenPart(), QStringLiteral("z= Subject"));
}

void TestFieldsPage::oneClickIsJudged_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pass") << static_cast<int>(dkim::Verdict::Pass)
                          << QStringLiteral(
                                 "One-click unsubscribing may be offered: a signature that passes covers "
                                 "both fields.");
    QTest::newRow("fail") << static_cast<int>(dkim::Verdict::Fail)
                          << QStringLiteral(
                                 "No signature that passes covers List-Unsubscribe, so receivers may not "
                                 "offer it.");
}

void TestFieldsPage::oneClickIsJudged()
{
    QFETCH(const int, verdict);
    QFETCH(const QString, sentence);
    const Opened opened(header, static_cast<dkim::Verdict>(verdict));
    Shown shown(opened);
    shown.choose("List-Unsubscribe-Post");
    const QList<QLabel *> labels = shown.page.findChild<pages::RemarkList *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == sentence; }));
}

void TestFieldsPage::referencesLeadToTheDocument()
{
    const Opened opened(header);
    Shown shown(opened);
    const QSignalSpy opens(&shown.page, &pages::MessagePage::referenceChosen);
    shown.choose("List-Unsubscribe");
    const QUrl link(QStringLiteral("https://www.rfc-editor.org/rfc/rfc2369#section-3.2"));
    QCOMPARE(shown.page.reference(), link);
    auto *source = shown.page.findChild<QLabel *>(QStringLiteral("fieldSource"));
    QVERIFY(source->text().contains(QLatin1String("RFC 2369, 3.2")));
    emit source->linkActivated(link.toString());
    QCOMPARE(opens.count(), 1);
    QCOMPARE(opens.front().front().toUrl(), link);
    shown.choose("X-Never-Heard-Of");
    QVERIFY(shown.page.reference().isEmpty());
    QVERIFY(!source->isVisible());
}

void TestFieldsPage::aNewAnswerKeepsWhatIsChosen()
{
    Opened opened(header, dkim::Verdict::Fail);
    Shown shown(opened);
    shown.choose("X-Forefront-Antispam-Report");
    shown.parts()->setCurrentIndex(shown.parts()->model()->index(1, 0));
    opened.analysis.signatures.front().verdict = dkim::Verdict::Pass;
    opened.sender.basis = test::basisOf(analysis::neighbourFindings(opened.message, opened.analysis));
    shown.page.show(opened.subject());
    QCOMPARE(shown.chosen(), QStringLiteral("X-Forefront-Antispam-Report"));
    QCOMPARE(shown.chosenPart(), QStringLiteral("SCL"));
    QCOMPARE(at(header, shown.lastChoice().ranges.front()), std::string("SCL:5"));
}

void TestFieldsPage::anotherMessageBeginsAnew()
{
    const Opened opened(header);
    const Opened other("From: b@b.example\r\n\r\n");
    Shown shown(opened);
    shown.choose("Subject");
    shown.page.show(other.subject());
    QCOMPARE(shown.chosen(), QString());
    QCOMPARE(shown.label("fieldCount"), QStringLiteral("1 field"));
    const Opened empty("");
    shown.page.show(empty.subject());
    QCOMPARE(shown.table()->model()->rowCount(), 0);
    shown.page.selectBytes({0, 1});
    shown.page.announceSelection();
    QVERIFY(shown.lastChoice().ranges.empty());
}

void TestFieldsPage::theDetailStandsBelowWhereThePageIsNarrow()
{
    const Opened opened(header);
    Shown shown(opened);
    const auto *parts = shown.page.findChild<QSplitter *>();
    QCOMPARE(parts->orientation(), Qt::Horizontal);
    QVERIFY(std::abs(parts->sizes().at(0) - parts->sizes().at(1)) <= 2);
    shown.page.resize(700, 700);
    QTRY_COMPARE(parts->orientation(), Qt::Vertical);
    const auto *table = shown.table();
    QVERIFY(table->isVisible() && shown.page.findChild<pages::FieldDetail *>()->height() > table->height());
}

void TestFieldsPage::valuesAreShownAsTheyStand()
{
    const Opened folded("X-Folded: a\r\n b\r\n\r\n");
    Shown shownFolded(folded);
    shownFolded.choose("X-Folded");
    QCOMPARE(shownFolded.page.findChild<QTextEdit *>(QStringLiteral("fieldRaw"))->toPlainText(),
             QStringLiteral("a\n b"));
    const Opened opened("X-Long: " + std::string(100000, 'a') + "\r\n\r\n");
    Shown shown(opened);
    shown.choose("X-Long");
    const auto *raw = shown.page.findChild<QTextEdit *>(QStringLiteral("fieldRaw"));
    QVERIFY(raw->toPlainText().size() < 5000);
    QVERIFY(raw->toPlainText().endsWith(QLatin1String("more; Source shows all.")));
    QTest::keyClicks(shown.filter(), QStringLiteral("aaaa"));
    QCOMPARE(shown.chosen(), QStringLiteral("X-Long"));
}

void TestFieldsPage::theModelsKeepTheirPromises()
{
    const models::FieldCatalog catalog = models::FieldCatalog::bundled();
    FieldListModel fields(catalog);
    const QAbstractItemModelTester fieldsTester(&fields, FailureMode::QtTest);
    FieldPartModel parts;
    const QAbstractItemModelTester partsTester(&parts, FailureMode::QtTest);
    const Opened opened(header);
    fields.show(opened.message, opened.sender.findings());
    fields.setFilter(QStringLiteral("from"));
    fields.setFilter({});
    parts.show(opened.message, 1, catalog.find("X-Forefront-Antispam-Report"), {});
    QCOMPARE(parts.rowCount(), 3);
    parts.show(opened.message, 7, nullptr, {});
    QCOMPARE(parts.rowCount(), 0);
    parts.clear();
    fields.show({}, {});
    QCOMPARE(fields.rowCount(), 0);
}

// The whole way: a file, the node of the contents, a field, its bytes in Source.
void TestFieldsPage::theContentsLeadHere()
{
    const test::WindowFixture fixture;
    fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"), QByteArray::fromStdString(header))});
    QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
    auto *contents = fixture.find<QAbstractItemView>("contents");
    QModelIndex node;
    QTRY_VERIFY([&] {
        const QModelIndexList found =
            contents->model()->match(contents->model()->index(0, 0), Qt::DisplayRole,
                                     QStringLiteral("Header fields"), 1, Qt::MatchExactly);
        node = found.value(0);
        return node.isValid();
    }());
    QCOMPARE(node.data(models::AsideRole).toString(), QStringLiteral("9"));
    contents->setCurrentIndex(node);
    auto *table = fixture.findVisible<QTableView>("fields");
    QVERIFY(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(fixture.textOf("fieldName"), QStringLiteral("From"));
    QCOMPARE(fixture.textOf("selected"), QStringLiteral("From selected: 17 bytes"));
}

namespace {

// Milliseconds of this program's own time.
double timeToShow(const std::string &bytes)
{
    const Opened opened(bytes);
    const std::clock_t start = std::clock();
    Shown shown(opened);
    QTest::keyClicks(shown.filter(), QStringLiteral("x"));
    shown.page.selectBytes({bytes.size() / 2, bytes.size() / 2});
    QCoreApplication::processEvents();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

std::string repeated(const std::string &piece, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

void growsLinearly(const std::function<std::string(std::size_t)> &make, std::size_t few)
{
    constexpr std::size_t factor = 8;
    constexpr double tolerance = 3; // times what linear growth would take
    constexpr double unmeasurable = 100; // milliseconds: the window itself
    const double first = timeToShow(make(few));
    const double second = timeToShow(make(few * factor));
    QVERIFY2(second <= tolerance * factor * std::max(first, unmeasurable),
             qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(first).arg(second)));
}

} // namespace

void TestFieldsPage::manyFieldsTakeTimeInProportion()
{
    growsLinearly(
        [](std::size_t count) { return repeated("X-Spam-Flag: YES\r\nX-Other: x\r\n", count) + "\r\n"; },
        625);
}

void TestFieldsPage::oneLongFieldTakesTimeInProportion()
{
    growsLinearly(
        [](std::size_t count) {
            return "X-Spam-Status: Yes, tests=[" + repeated("BAYES_99=3.5,\r\n ", count) + "] x=y\r\n\r\n";
        },
        8192);
}

} // namespace dkimlens

QTEST_MAIN(dkimlens::TestFieldsPage)
#include "tst_fields_page.moc"
