// SPDX-License-Identifier: Apache-2.0
// The pages about the sender, in the real window: what stands there, and what a person does with it.

#include "tests/ui/window_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/message_page.h"
#include "ui/pages/sender/decision_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program

namespace {

constexpr const char *records = R"({
 "_dmarc.northwind.example": "v=DMARC1; p=reject; sp=quarantine; pct=20; rua=mailto:d@northwind.example",
 "_dmarc.example": null,
 "lists.example.org": {"TXT": "v=spf1 include:_spf.example.org ~all"},
 "_spf.example.org": {"TXT": "v=spf1 ip4:198.51.100.0/24 -all"},
 "northwind.example": {"TXT": "v=spf1 ip4:192.0.2.0/24 exp=why.northwind.example -all"},
 "why.northwind.example": {"TXT": "%{i} is none of our servers."}
})";

// As a list sends it: the envelope is the list's, From is the author's.
QByteArray listMessage()
{
    return "Return-Path: <bounces@lists.example.org>\r\n"
           "Authentication-Results: mx.example.net;\r\n"
           " spf=pass smtp.mailfrom=bounces@lists.example.org;\r\n"
           " dmarc=fail (p=reject) header.from=northwind.example\r\n"
           "Received: from lists.example.org (lists.example.org [198.51.100.25])\r\n"
           " by mx.example.net with ESMTPS id 1; Tue, 14 Oct 2025 07:23:44 +0000\r\n"
           "Authentication-Results: mx.forged.example; spf=pass smtp.mailfrom=nora@northwind.example\r\n"
           "Received: from laptop (laptop [192.0.2.9])\r\n"
           " by lists.example.org with ESMTPS id 2; Tue, 14 Oct 2025 07:23:40 +0000\r\n"
           "From: Nora <nora@northwind.example>\r\n"
           "Subject: Keys\r\n"
           "\r\n"
           "Hello\r\n";
}

class SenderFixture : public test::WindowFixture
{
public:
    explicit SenderFixture(const QByteArray &message = listMessage())
    {
        settings.setValue(QStringLiteral("lookSenderUp"), true);
        restart();
        window->useKeys({models::KeySource::Kind::File, write(QStringLiteral("keys.json"), records)});
        window->openFiles({write(QStringLiteral("message.eml"), message)});
    }

    QTreeView *contents() const { return find<QTreeView>("contents"); }

    QModelIndex node(const QString &title) const
    {
        const QAbstractItemModel *model = contents()->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, title, 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
        return found.isEmpty() ? QModelIndex() : found.front();
    }

    void show(const QString &title) const
    {
        QTRY_VERIFY(node(title).isValid());
        contents()->setCurrentIndex(node(title));
    }

    bool says(const char *page, const QString &text) const
    {
        const QList<QLabel *> labels = find<QWidget>(page)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    // The cells of a table, "a|b" a row.
    QStringList rowsOf(const char *table) const
    {
        QStringList rows;
        const QAbstractItemModel *model = find<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            rows.append(cells.join(QLatin1Char('|')));
        }
        return rows;
    }
};

} // namespace

class TestSenderPages : public QObject
{
    Q_OBJECT

private slots:
    void theContentsListTheChecks()
    {
        const SenderFixture fixture;
        QTRY_COMPARE(fixture.node(QStringLiteral("DMARC")).data(models::AsideRole).toString(),
                     QStringLiteral("p=reject"));
        QTRY_COMPARE(fixture.node(QStringLiteral("SPF")).data(models::AsideRole).toString(),
                     QStringLiteral("not aligned"));
        QCOMPARE(fixture.node(QStringLiteral("Authentication-Results")).data(models::AsideRole).toString(),
                 QStringLiteral("2"));
    }

    void dmarcShowsItsDecisionWalkAndRecord()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("DMARC"));
        QTRY_COMPARE(fixture.textOf("bannerTitle"), QStringLiteral("DMARC fails for northwind.example."));
        QVERIFY(fixture.find<pages::DecisionView>("dmarcDecision")
                    ->accessibleName()
                    .contains(QStringLiteral("SPF does not count: it passes, but is not aligned.")));
        QCOMPARE(fixture.rowsOf("dmarcIdentifiers"),
                 QStringList{QStringLiteral("SPF|lists.example.org|pass|relaxed|No: not northwind.example")});
        QCOMPARE(fixture.rowsOf("dmarcWalk").value(1),
                 QStringLiteral("northwind.example|_dmarc.example|No such name||"));
        QVERIFY(fixture.rowsOf("dmarcRecord")
                    .contains(QStringLiteral("pct|20|Percentage (historic)|Historic, ignored")));
        QVERIFY(fixture.rowsOf("dmarcRecord")
                    .contains(QStringLiteral("p|reject|Policy for the domain|Applies here")));
    }

    void choosingADomainShowsItsBytes()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("DMARC"));
        QTRY_COMPARE(fixture.rowsOf("dmarcIdentifiers").size(), 1);
        auto *table = fixture.find<QTableView>("dmarcIdentifiers");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        table->selectRow(0);
        QVERIFY(
            fixture.textOf("dmarcIdentifiersDetail").contains(QStringLiteral("is of another organization")));
        QVERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("SPF lists.example.org selected")));
    }

    void dmarcSaysThatNobodyIsAsked()
    {
        SenderFixture fixture;
        fixture.settings.setValue(QStringLiteral("lookSenderUp"), false);
        fixture.restart();
        fixture.window->openFiles({fixture.write(QStringLiteral("other.eml"), listMessage())});
        fixture.show(QStringLiteral("DMARC"));
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("DMARC cannot be decided for northwind.example now."));
        QVERIFY(fixture.says("dmarcPage", QStringLiteral("Nobody is asked about SPF and DMARC")));
    }

    void typingAnAddressChecksSpfAgain()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("SPF"));
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("SPF passes: lists.example.org lets this client send its mail."));
        auto *client = fixture.find<QLineEdit>("spfClient");
        QCOMPARE(client->text(), QStringLiteral("198.51.100.25"));
        QVERIFY(fixture.textOf("spfClientOrigin").contains(QStringLiteral("from the field Received")));

        write(client, QStringLiteral("203.0.113.7"));
        QTest::keyClick(client, Qt::Key_Return);
        QTRY_VERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("SPF softfails")));
        QCOMPARE(fixture.textOf("spfClientOrigin"), QStringLiteral("given by you"));

        auto *reset = fixture.find<QPushButton>("spfReset");
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Space);
        QTRY_VERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("SPF passes")));
        QCOMPARE(client->text(), QStringLiteral("198.51.100.25"));
        QVERIFY(!reset->isEnabled());
    }

    void aTextThatIsNoAddressIsExplainedAtOnce()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("SPF"));
        auto *client = fixture.find<QLineEdit>("spfClient");
        QTRY_COMPARE(client->text(), QStringLiteral("198.51.100.25"));
        write(client, QStringLiteral("300.1"));
        QVERIFY(
            fixture.textOf("spfClientProblem").startsWith(QStringLiteral("Write an IPv4 or IPv6 address")));
        QVERIFY(!fixture.find<QPushButton>("spfCheck")->isEnabled());
        QTest::keyClick(client, Qt::Key_Return);
        QVERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("SPF passes")));
        write(client, QStringLiteral("2001:db8::1"));
        QCOMPARE(fixture.textOf("spfClientProblem"), QString());
        QVERIFY(fixture.find<QPushButton>("spfCheck")->isEnabled());
    }

    void aFailShowsTheDomainsOwnWords()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("SPF"));
        auto *sender = fixture.find<QLineEdit>("spfMailFrom");
        QTRY_COMPARE(sender->text(), QStringLiteral("bounces@lists.example.org"));
        write(sender, QStringLiteral("nora@northwind.example"));
        QTest::keyClick(sender, Qt::Key_Return);
        QTRY_VERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("SPF fails: northwind.example")));
        QTRY_VERIFY(fixture.says("spfPage", QStringLiteral("“198.51.100.25 is none of our servers.”")));
    }

    void theStepsOfSpfGoDownToEachMechanism()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("SPF"));
        const QAbstractItemModel *steps = fixture.find<QTreeView>("spfSteps")->model();
        QTRY_COMPARE(steps
                         ->match(steps->index(0, 1), Qt::DisplayRole, QStringLiteral("ip4:198.51.100.0/24"),
                                 1, Qt::MatchExactly | Qt::MatchRecursive)
                         .size(),
                     1);
    }

    void resultsStandBesideWhatIsFound()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("Authentication-Results"));
        QTRY_COMPARE(fixture.rowsOf("claims").value(1),
                     QStringLiteral("mx.example.net|the receiver|dmarc|fail|northwind.example|fail|Agrees"));
        QCOMPARE(
            fixture.rowsOf("claims").value(0),
            QStringLiteral("mx.example.net|the receiver|spf|pass|bounces@lists.example.org|pass|Agrees"));
        QVERIFY(fixture.rowsOf("claims").value(2).startsWith(QStringLiteral("Trust boundary")));
        QVERIFY(fixture.rowsOf("claims").value(3).startsWith(
            QStringLiteral("mx.forged.example|anybody|spf|pass")));
        QCOMPARE(fixture.textOf("bannerTitle"),
                 QStringLiteral("What servers wrote of this message agrees with what is found now."));
    }

    void theTrustBoundaryCanBeMoved()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("Authentication-Results"));
        QTRY_COMPARE(fixture.rowsOf("claims").size(), 4);
        auto *boundary = fixture.find<QComboBox>("trustBoundary");
        QCOMPARE(boundary->currentText(), QStringLiteral("Hop 2: mx.example.net, from lists.example.org"));
        boundary->setFocus();
        QTest::keyClick(boundary, Qt::Key_Down);
        QTRY_COMPARE(boundary->currentText(), QStringLiteral("Hop 1: lists.example.org, from laptop"));
        QTRY_VERIFY(fixture.rowsOf("claims").value(3).startsWith(QStringLiteral("Trust boundary")));
        QVERIFY(fixture.rowsOf("claims").value(2).startsWith(
            QStringLiteral("mx.forged.example|in another name")));
    }

    void choosingAResultMarksItsBytesAndBack()
    {
        const SenderFixture fixture;
        fixture.show(QStringLiteral("Authentication-Results"));
        QTRY_COMPARE(fixture.rowsOf("claims").size(), 4);
        auto *table = fixture.find<QTableView>("claims");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(fixture.textOf("claimTitle"), QStringLiteral("mx.example.net said spf=pass"));
        QVERIFY(
            fixture.partsOf("statusLeft").contains(QStringLiteral("mx.example.net said spf=pass selected")));
        auto *page = fixture.find<pages::MessagePage>("resultsPage");
        const auto at = static_cast<std::size_t>(listMessage().indexOf("dmarc=fail"));
        page->selectBytes({at, at + 1});
        QCOMPARE(fixture.textOf("claimTitle"), QStringLiteral("mx.example.net said dmarc=fail"));
    }

    void aMessageWithoutResultsSaysSo()
    {
        const SenderFixture fixture(test::plainMessage());
        fixture.show(QStringLiteral("Authentication-Results"));
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("No server wrote results into this message."));
        QVERIFY(!fixture.find<QTableView>("claims")->isVisible());
    }

    void anEndlessFieldStaysFluent()
    {
        QByteArray message = "Authentication-Results: mx.example.net";
        for (int i = 0; i < 20'000; ++i)
            message += ";\r\n spf=pass smtp.mailfrom=a@lists.example.org";
        const SenderFixture fixture(message + "\r\n" + listMessage());
        fixture.show(QStringLiteral("Authentication-Results"));
        QTRY_VERIFY(fixture.find<QTableView>("claims")->model()->rowCount() > 20'000);
    }

private:
    static void write(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

QTEST_MAIN(TestSenderPages)
#include "tst_sender_pages.moc"
