// SPDX-License-Identifier: Apache-2.0
// The views of a proof, driven by mouse and keys: the opened signature, the equation of Ed25519, a key's DER.

#include "tests/support/signer.h"
#include "tests/ui/words.h"
#include "ui/models/der_tree_model.h"
#include "ui/models/opened_parts_model.h"
#include "ui/models/roles.h"
#include "ui/pages/compare_box.h"
#include "ui/pages/ed25519_view.h"
#include "ui/pages/key_tree_view.h"
#include "ui/pages/octet_grid.h"
#include "ui/pages/octets_line.h"
#include "ui/pages/opened_signature_view.h"
#include "ui/text/proof_text.h"
#include "ui/text/translation.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace dkimlens {

using crypto::Hash;
using crypto::KeyType;
using crypto::OpenedSignature;
using crypto::PublicKey;
using models::OpenedPartsModel;
using pages::CompareBox;
using pages::Ed25519View;
using pages::KeyTreeView;
using pages::OctetGrid;
using pages::OctetStrip;
using pages::OpenedSignatureView;
using test::SigningKey;

namespace {

const std::string textHash = crypto::digestOf(Hash::Sha256, "text");

PublicKey rsaKey()
{
    return *PublicKey::decode(KeyType::Rsa, SigningKey("rsa1024").subjectPublicKeyInfo());
}

OpenedSignature openedText()
{
    return *crypto::openSignature(rsaKey(), SigningKey("rsa1024").sign("rsa-sha256", "text"));
}

OpenedSignature openedNonsense()
{
    std::string signature = SigningKey("rsa1024").sign("rsa-sha256", "text");
    signature.back() = static_cast<char>(signature.back() ^ 1);
    return *crypto::openSignature(rsaKey(), signature);
}

crypto::Ed25519Equation equationFor(const std::string &message)
{
    const SigningKey signer("ed25519");
    return *crypto::ed25519Equation(*PublicKey::decode(KeyType::Ed25519, signer.rawPublicKey()), message,
                                    signer.sign("ed25519-sha256", "text"));
}

template<typename View>
void open(View &view, int width = 900)
{
    QWidget &widget = view;
    widget.resize(width, 700);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

QString headlineOf(const QWidget &view)
{
    return view.findChild<QLabel *>(QStringLiteral("headline"))->text();
}

QTableView *partsOf(const OpenedSignatureView &view)
{
    return view.findChild<QTableView *>(QStringLiteral("openedParts"));
}

OctetGrid *blockOf(const OpenedSignatureView &view)
{
    return view.findChild<OctetGrid *>(QStringLiteral("openedBlock"));
}

QStringList checksOf(const OpenedSignatureView &view)
{
    QStringList checks;
    const QAbstractItemModel *model = partsOf(view)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        checks << model->index(row, OpenedPartsModel::CheckColumn).data(Qt::AccessibleTextRole).toString();
    return checks;
}

QString copiedFrom(QWidget *widget)
{
    QGuiApplication::clipboard()->clear();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text();
}

QString hexOf(std::string_view octets)
{
    return QString::fromLatin1(QByteArray(octets.data(), static_cast<qsizetype>(octets.size())).toHex(' '));
}

} // namespace

class TestProofViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*qApp, QLocale(QLocale::English));
        new widgets::Theme(qApp); // the application owns it
    }

    void aFittingSignatureIsShownPartByPart()
    {
        OpenedSignatureView view;
        view.show(openedText(), textHash);
        open(view);
        QCOMPARE(headlineOf(view), QStringLiteral("32 of 32 bytes are equal"));
        QCOMPARE(checksOf(view),
                 QStringList({QStringLiteral("Pass: as required"), QStringLiteral("Pass: all ff"),
                              QStringLiteral("Pass: as required"), QStringLiteral("Pass: SHA-256"),
                              QStringLiteral("Pass: = step 9")}));
        const auto *strip = view.findChild<OctetStrip *>();
        QVERIFY(strip->accessibleName().contains(QStringLiteral("32 of 32")));
        QVERIFY(strip->accessibleDescription().contains(hexOf(textHash)));
    }

    void anotherHashIsComparedByteByByte()
    {
        std::string hash = textHash;
        hash[3] = static_cast<char>(hash[3] ^ 1);
        OpenedSignatureView view;
        view.show(openedText(), hash);
        open(view);
        QCOMPARE(headlineOf(view), QStringLiteral("31 of 32 bytes are equal"));
        QCOMPARE(checksOf(view).last(), QStringLiteral("Fail: ≠ step 9"));
        QVERIFY(view.findChild<OctetStrip *>()->accessibleName().endsWith(QStringLiteral("byte 4")));
    }

    void aHashOfAnotherLengthIsNotTheOneOfTheAlgorithm()
    {
        OpenedSignatureView view;
        view.show(openedText(), crypto::digestOf(Hash::Sha1, "text"));
        QCOMPARE(checksOf(view).at(3), QStringLiteral("Fail: SHA-256, not the hash of a="));
        QVERIFY(headlineOf(view).endsWith(QStringLiteral("of 32 bytes are equal")));
    }

    void nonsenseCannotBeRead()
    {
        OpenedSignatureView view;
        view.show(openedNonsense(), textHash);
        open(view);
        QCOMPARE(headlineOf(view), QStringLiteral("nothing to compare"));
        QVERIFY(view.findChild<OctetStrip *>()->accessibleName().contains(QStringLiteral("cannot be read")));
        QVERIFY(checksOf(view).last().contains(QStringLiteral("not found")));
    }

    void whatCannotBeOpenedIsSaidInASentence()
    {
        OpenedSignatureView view;
        view.show(*crypto::openSignature(rsaKey(), "short"), textHash);
        open(view);
        QVERIFY(!blockOf(view)->isVisible() && !partsOf(view)->isVisible());
        view.show(openedText(), textHash); // and back again
        QVERIFY(blockOf(view)->isVisible() && partsOf(view)->isVisible());
    }

    void choosingAPartMarksIt()
    {
        OpenedSignatureView view;
        const OpenedSignature opened = openedText();
        view.show(opened, textHash);
        open(view);
        QVERIFY(blockOf(view)->marked().isEmpty());
        const QRect row = partsOf(view)->visualRect(partsOf(view)->model()->index(3, 0));
        QTest::mouseClick(partsOf(view)->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(blockOf(view)->marked().begin, opened.parts[3].range.begin);
        QTest::keyClick(partsOf(view), Qt::Key_Down);
        QCOMPARE(blockOf(view)->marked().begin, opened.parts[4].range.begin);
        QVERIFY(blockOf(view)->accessibleName().contains(QStringLiteral("Hash, 32 bytes, Pass")));
        QCOMPARE(copiedFrom(blockOf(view)), hexOf(textHash));
    }

    void arrowKeysInTheBlockGoThroughTheParts()
    {
        OpenedSignatureView view;
        view.show(openedText(), textHash);
        open(view);
        blockOf(view)->setFocus();
        for (const int row : {0, 1, 2}) {
            QTest::keyClick(blockOf(view), Qt::Key_Right);
            QCOMPARE(partsOf(view)->currentIndex().row(), row);
        }
        QTest::keyClick(blockOf(view), Qt::Key_Up);
        QCOMPARE(partsOf(view)->currentIndex().row(), 1);
    }

    void pointingAtAByteMarksItsPart()
    {
        OpenedSignatureView view;
        const OpenedSignature opened = openedText();
        view.show(opened, textHash);
        open(view);
        const auto octet = opened.parts[3].range.begin;
        QTest::mouseMove(blockOf(view), blockOf(view)->rectOf(octet).center());
        QTRY_COMPARE(blockOf(view)->marked().begin, octet);
        const QModelIndex row = partsOf(view)->model()->index(3, 0);
        QVERIFY(row.data(models::CurrentRole).toBool());
        QTest::mouseClick(blockOf(view), Qt::LeftButton, {}, blockOf(view)->rectOf(octet).center());
        QCOMPARE(partsOf(view)->currentIndex().row(), 3);
    }

    void theBlockTakesTheRoomThatThereIs_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("under the block, in a narrow window") << 560 << 16;
        QTest::newRow("beside it") << 872 << 16;
        QTest::newRow("wide") << 1300 << 32;
    }

    void theBlockTakesTheRoomThatThereIs()
    {
        QFETCH(const int, width);
        QFETCH(const int, columns);
        OpenedSignatureView view;
        view.show(openedText(), textHash);
        open(view, width);
        const auto last = static_cast<std::size_t>(columns) - 1;
        const QRect first = blockOf(view)->rectOf(0);
        QTRY_COMPARE(blockOf(view)->rectOf(last).top(), first.top());
        QCOMPARE(blockOf(view)->rectOf(last + 1).left(), first.left());
        QVERIFY(blockOf(view)->rect().contains(blockOf(view)->rectOf(127)));
    }

    void bothSidesOfTheEquationAreCompared()
    {
        Ed25519View view;
        view.show(equationFor(textHash));
        open(view);
        QCOMPARE(headlineOf(view), QStringLiteral("32 of 32 bytes are equal"));
        QCOMPARE(view.findChildren<pages::OctetsLine *>().size(), 5); // R, S, A, M, k
        QVERIFY(hasText(
            view, QStringLiteral("Ed25519 cannot be opened, so a fail does not tell which part changed.")));
        view.show(equationFor(crypto::digestOf(Hash::Sha256, "other")));
        QVERIFY(headlineOf(view) != QStringLiteral("32 of 32 bytes are equal"));
        const crypto::Ed25519Equation equation = equationFor(textHash);
        QCOMPARE(copiedFrom(view.findChildren<pages::OctetsLine *>().first()), hexOf(equation.r));
    }

    void anEquationWithoutSidesSaysWhy()
    {
        Ed25519View view;
        crypto::Ed25519Equation equation = equationFor(textHash);
        equation.left.clear();
        equation.right.clear();
        equation.fault = crypto::EquationFault::ScalarTooLarge;
        view.show(equation);
        open(view);
        QVERIFY(!view.findChild<OctetStrip *>()->isVisible());
        QVERIFY(hasText(view, text::sentence(equation)));
    }

    void aKeyIsTakenApart()
    {
        KeyTreeView view;
        view.show(SigningKey("rsa2048").subjectPublicKeyInfo());
        open(view, 520);
        auto *tree = view.findChild<QTreeView *>();
        const QModelIndex chosen = tree->currentIndex();
        QCOMPARE(chosen.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("INTEGER modulus n, 2048 bits"));
        QCOMPARE(chosen.siblingAtColumn(1).data().toString(), QStringLiteral("01c"));
        QCOMPARE(chosen.siblingAtColumn(2).data().toString(), QStringLiteral("257"));
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(tree->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("INTEGER exponent e = 65537"));
        QCOMPARE(copiedFrom(view.findChild<OctetGrid *>()), QStringLiteral("01 00 01"));
    }

    void longNumbersAreShownInFullOnRequest()
    {
        KeyTreeView view;
        view.show(SigningKey("rsa2048").subjectPublicKeyInfo());
        open(view, 520);
        auto *more = view.findChild<QPushButton *>(QStringLiteral("moreOctets"));
        auto *grid = view.findChild<OctetGrid *>();
        QCOMPARE(more->text(), QStringLiteral("14 more lines")); // 257 octets, 16 a line, 3 shown
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(grid->hiddenRows(), std::size_t{0});
        QTRY_VERIFY(grid->rect().contains(grid->rectOf(256)));
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(grid->hiddenRows(), std::size_t{14});
    }

    void keysOfOtherFormsAreShownAsWell()
    {
        KeyTreeView view;
        view.show(SigningKey("ed25519").rawPublicKey());
        open(view, 520);
        QVERIFY(!view.findChild<QTreeView *>()->isVisible());
        QCOMPARE(copiedFrom(view.findChild<OctetGrid *>()), hexOf(SigningKey("ed25519").rawPublicKey()));
        view.show(SigningKey("ed25519").subjectPublicKeyInfo());
        QVERIFY(view.findChild<QTreeView *>()->isVisible());
        QCOMPARE(view.findChild<QTreeView *>()->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("BIT STRING subjectPublicKey"));
        view.show("not a key");
        QVERIFY(!view.findChild<QTreeView *>()->isVisible());
    }

    void modelsAreSound()
    {
        OpenedPartsModel parts;
        models::DerTreeModel tree;
        const QAbstractItemModelTester partsTester(&parts,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester treeTester(&tree,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const OpenedSignature &opened : {openedText(), openedNonsense(), OpenedSignature{}})
            parts.show(opened, textHash);
        tree.setTree(crypto::parseDerTree(SigningKey("rsa1024").subjectPublicKeyInfo()));
        tree.setTree(std::nullopt);
    }

    void wordsKeepTheRules()
    {
        for (const auto opening :
             {crypto::Opening::LengthDiffers, crypto::Opening::TooLarge, crypto::Opening::NotComputed}) {
            OpenedSignature opened = openedText();
            opened.opening = opening;
            test::checkSentence(text::sentence(opened));
        }
        for (const auto fault :
             {crypto::EquationFault::LengthDiffers, crypto::EquationFault::KeyNotOnCurve,
              crypto::EquationFault::PointNotOnCurve, crypto::EquationFault::ScalarTooLarge}) {
            crypto::Ed25519Equation equation = equationFor(textHash);
            equation.fault = fault;
            test::checkSentence(text::sentence(equation));
        }
        for (int kind = 0; kind <= static_cast<int>(crypto::PartKind::Rest); ++kind) {
            test::checkLabel(text::partName(static_cast<crypto::PartKind>(kind)));
            for (int check = 0; check <= static_cast<int>(crypto::PartCheck::NotFound); ++check) {
                const crypto::OpenedPart part{
                    static_cast<crypto::PartKind>(kind), static_cast<crypto::PartCheck>(check), {0, 1}, 0};
                test::checkLabel(text::partCheck(openedText(), part, textHash).words);
            }
        }
    }

private:
    static bool hasText(const QWidget &view, const QString &text)
    {
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
};

} // namespace dkimlens

QTEST_MAIN(dkimlens::TestProofViews)
#include "tst_proof_views.moc"
