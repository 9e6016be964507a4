// SPDX-License-Identifier: Apache-2.0
// What a step did, side by side.

#include "tests/support/corpus.h"
#include "tests/support/print.h"
#include "ui/source/change_view.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace dkimlens;
using namespace dkimlens::source;

class TestChangeView : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { new widgets::Theme(qApp); }

    void bothTextsAreShown()
    {
        const auto message = message::Message::fromBytes("From: a\r\n\r\nHi. \r\n");
        EditedText text;
        text.keep(message.slice({11, 14}));
        text.remove(message.slice({14, 15}), Rule::TrailingWhitespace);
        text.keep(message.slice({15, 17}));
        const trace::Change change{
            std::make_shared<const EditedText>(std::move(text)), {}, {Rule::TrailingWhitespace}};
        ChangeView view;
        view.show(message, change, {QStringLiteral("body"), QStringLiteral("canonical body")},
                  [](Rule) { return QStringLiteral("a"); });
        QTRY_VERIFY(!view.isPreparing());
        QCOMPARE(view.findChildren<ByteView *>().size(), 2);
    }
};

QTEST_MAIN(TestChangeView)
#include "tst_change_view.moc"
