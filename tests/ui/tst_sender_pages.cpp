// SPDX-License-Identifier: Apache-2.0
// The pages about the sender, in the real window: what stands there, and what a person does with it.

#include "tests/ui/window_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/sender/decision_view.h"

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
        const QList<QLabel *> labels = fixture.find<QWidget>("dmarcPage")->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(QStringLiteral("Nobody is asked about SPF and DMARC"));
        }));
    }
};

QTEST_MAIN(TestSenderPages)
#include "tst_sender_pages.moc"
