// SPDX-License-Identifier: Apache-2.0
// Who is diagnosed, and in what order: what is looked at first, then what the overview explains, each once.

#include "core/session/resolvers/file_resolver.h"
#include "ui/window/diagnosis_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using Search = pages::DiagnosisState::Search;
using window::DiagnosisDesk;

namespace {

constexpr int patience = 60'000; // milliseconds; a slow machine's

const QString sample = QStringLiteral(DKIMLENS_SAMPLES_DIR "/list-footer");

session::KeysFile keysOfSample()
{
    session::KeysFile keys;
    if (keys.add(sample + QStringLiteral(".keys.json")))
        qFatal("the sample's keys cannot be read");
    return keys;
}

std::string bytesOfSample()
{
    QFile file(sample + QStringLiteral(".eml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// The author's signature, which a list broke, stands so often on top of the sample.
std::string withCopies(int copies)
{
    const std::string bytes = bytesOfSample();
    const message::Message message = message::Message::fromBytes(bytes);
    std::string all;
    for (const message::HeaderField &field : message.fields()) {
        const std::string text = bytes.substr(field.range.begin, field.range.size());
        if (text.starts_with("DKIM-Signature") && text.find("northwind.example") != std::string::npos) {
            for (int i = 0; i < copies; ++i)
                all += text;
        }
    }
    return all + bytes;
}

class Opened
{
public:
    explicit Opened(std::string bytes)
        : m_resolver(keysOfSample())
        , session(std::make_unique<session::Session>(&m_resolver))
    {
        session->openBytes(QStringLiteral("a.eml"), std::move(bytes));
        [&] { QTRY_COMPARE(session->state(), session::Session::State::Ready); }();
        message.session = session.get();
    }

private:
    session::FileResolver m_resolver;

public:
    std::unique_ptr<session::Session> session;
    models::OpenMessage message;
};

std::size_t countOf(const DiagnosisDesk &desk, const Opened &opened, Search search)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < opened.session->analysis().signatures.size(); ++i)
        count += desk.stateOf(opened.message, i).search == search ? 1 : 0;
    return count;
}

} // namespace

class TestDiagnosisDesk : public QObject
{
    Q_OBJECT

private slots:
    void whatFailsIsExplainedUnasked()
    {
        const Opened opened(bytesOfSample());
        DiagnosisDesk desk;
        QVERIFY(desk.causesOf(*opened.session).causes.empty());
        desk.survey(opened.message);
        QTRY_COMPARE_WITH_TIMEOUT(desk.causesOf(*opened.session).causes.size(), std::size_t(2), patience);
        QVERIFY(desk.causesOf(*opened.session).explains(1));
    }

    void notMoreThanThreeAreSearchedUnasked()
    {
        const Opened opened(withCopies(4));
        DiagnosisDesk desk;
        desk.survey(opened.message);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, opened, Search::Done), text::mostExplained, patience);
        QCOMPARE(countOf(desk, opened, Search::Running), std::size_t(0));
        QCOMPARE(desk.causesOf(*opened.session).causes.size(), std::size_t(2)); // of all three
    }

    void whatWasFoundUnaskedIsNotSearchedAgain()
    {
        const Opened opened(bytesOfSample());
        DiagnosisDesk desk;
        desk.survey(opened.message);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, opened, Search::Done), std::size_t(1), patience);
        desk.follow(opened.message, 1);
        QCOMPARE(desk.stateOf(opened.message, 1).search, Search::Done);
    }

    void aSearchThatIsUnderWayGoesOnForWhoLooks()
    {
        const Opened opened(bytesOfSample());
        DiagnosisDesk desk;
        desk.survey(opened.message);
        const std::uint64_t number = desk.stateOf(opened.message, 1).number;
        desk.follow(opened.message, 1);
        desk.survey(opened.message);
        QCOMPARE(desk.stateOf(opened.message, 1).search, Search::Running);
        QCOMPARE(desk.stateOf(opened.message, 1).number, number); // not begun anew
        QTRY_COMPARE_WITH_TIMEOUT(desk.stateOf(opened.message, 1).search, Search::Done, patience);
    }

    void whatIsLookedAtComesFirst()
    {
        const Opened opened(withCopies(2));
        DiagnosisDesk desk;
        desk.survey(opened.message);
        QCOMPARE(desk.stateOf(opened.message, 0).search, Search::Running);
        desk.follow(opened.message, 1);
        QCOMPARE(desk.stateOf(opened.message, 1).search, Search::Running);
        QCOMPARE(desk.stateOf(opened.message, 0).search, Search::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, opened, Search::Done), std::size_t(3), patience);
    }

    void whatWasFoundIsForgottenWithItsAnalysis()
    {
        const Opened opened(bytesOfSample());
        DiagnosisDesk desk;
        desk.survey(opened.message);
        QTRY_COMPARE_WITH_TIMEOUT(desk.causesOf(*opened.session).causes.size(), std::size_t(2), patience);
        opened.session->run();
        QTRY_COMPARE(opened.session->state(), session::Session::State::Ready);
        QVERIFY(desk.causesOf(*opened.session).causes.empty());
        desk.survey(opened.message);
        QTRY_COMPARE_WITH_TIMEOUT(desk.causesOf(*opened.session).causes.size(), std::size_t(2), patience);
    }

    void aClosedMessageIsToldOfNoMore()
    {
        Opened closed(bytesOfSample());
        const Opened open(bytesOfSample());
        DiagnosisDesk desk;
        const QSignalSpy changed(&desk, &DiagnosisDesk::changed);
        desk.survey(closed.message);
        closed.session.reset();
        desk.survey(open.message);
        QTRY_COMPARE_WITH_TIMEOUT(desk.causesOf(*open.session).causes.size(), std::size_t(2), patience);
        QCOMPARE(changed.count(), 1); // by the open one
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisDesk)
#include "tst_diagnosis_desk.moc"
