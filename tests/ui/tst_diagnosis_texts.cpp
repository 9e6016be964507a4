// SPDX-License-Identifier: Apache-2.0
// The words of a diagnosis: every kind has them, they name who did it only where the message does, and they
// say no more than was proved.

#include "tests/ui/words.h"
#include "ui/text/diagnosis_text.h"
#include "ui/text/mailing_list.h"
#include "ui/text/translation.h"

#include <QTest>
#include <QTranslator>

#include <map>

namespace dkimlens {

using diagnose::Certainty;
using diagnose::Diagnosis;
using diagnose::Explanation;
using diagnose::Kind;
using diagnose::KindRow;
using dkim::Match;
using dkim::VerifiedSignature;
using text::DiagnosisSubject;

namespace {

constexpr const char *octets32 = "0123456789abcdef0123456789abcdef";

VerifiedSignature failing()
{
    VerifiedSignature signature;
    signature.signature.domain = "northwind.example";
    signature.signature.selector = "mail2025";
    signature.signature.bodyHash = octets32;
    signature.signature.hash = crypto::Hash::Sha256;
    signature.verdict = dkim::Verdict::Fail;
    signature.reason = dkim::Reason::BodyHashMismatch;
    signature.bodyHash = Match::Mismatch;
    signature.signatureMatch = Match::Mismatch;
    return signature;
}

Explanation explanation(Kind kind, Certainty certainty = Certainty::Proved)
{
    Explanation made;
    made.kind = kind;
    made.certainty = certainty;
    made.repairs = {{{10, 20}, {}}};
    made.token = "[mta-ops] ";
    made.field = "subject";
    made.count = 4;
    made.hash = octets32;
    return made;
}

// What the engine makes of a footer and a prefix.
Diagnosis listDiagnosis()
{
    Diagnosis diagnosis;
    diagnosis.facts = {Match::Mismatch, Match::Mismatch, true, octets32, true, true};
    diagnosis.explanations = {explanation(Kind::LinesAppended), explanation(Kind::SubjectPrefixAdded)};
    diagnosis.isExplained = true;
    diagnosis.isRepaired = true;
    diagnosis.tried = 212;
    return diagnosis;
}

void checkWords(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const text::ExplanationText words = text::explanationText(subject, explanation);
    test::checkLabel(words.title);
    test::checkSentence(words.sentence);
}

QStringList allAdvice(const DiagnosisSubject &subject)
{
    QStringList advice;
    for (const text::RoleAdvice &role : text::adviceOf(subject))
        advice += role.advice;
    return advice;
}

QStringList rolesOf(const DiagnosisSubject &subject)
{
    QStringList roles;
    for (const text::RoleAdvice &role : text::adviceOf(subject))
        roles += role.role;
    return roles;
}

void addKinds()
{
    QTest::addColumn<int>("row");
    const auto kinds = diagnose::kindTable();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QTest::addRow("%s", kinds[i].word.data()) << static_cast<int>(i);
}

Kind kindOfRow(int row)
{
    return diagnose::kindTable()[static_cast<std::size_t>(row)].kind;
}

// That the engine can prove.
std::vector<Kind> provableKinds()
{
    std::vector<Kind> kinds;
    for (const KindRow &row : diagnose::kindTable()) {
        const bool isEvidence = row.kind == Kind::PassedEarlier || row.kind == Kind::SentThroughList
            || row.kind == Kind::WhiteSpace || row.kind == Kind::Expiry;
        if (!isEvidence && row.kind != Kind::KeyOpensSignature && row.kind != Kind::NoKeyFits)
            kinds.push_back(row.kind);
    }
    return kinds;
}

// Two kinds with the same sentence, by their words; empty: each has its own.
QString sharedSentence(const DiagnosisSubject &subject, const std::vector<Kind> &kinds, Certainty certainty)
{
    std::map<QString, Kind> seen;
    for (const Kind kind : kinds) {
        const QString sentence = text::explanationText(subject, explanation(kind, certainty)).sentence;
        const auto [other, isNew] = seen.emplace(sentence, kind);
        if (!isNew)
            return QString::fromLatin1(diagnose::wordOf(kind).data()) + QLatin1Char(' ')
                + QString::fromLatin1(diagnose::wordOf(other->second).data());
    }
    return {};
}

} // namespace

class DiagnosisTextsTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    void everyKindHasWords_data() { addKinds(); }

    void everyKindHasWords()
    {
        QFETCH(int, row);
        const VerifiedSignature signature = failing();
        const Diagnosis diagnosis = listDiagnosis();
        for (const Certainty certainty : {Certainty::Proved, Certainty::Consistent, Certainty::RuledOut}) {
            Explanation made = explanation(kindOfRow(row), certainty);
            checkWords({diagnosis, signature, {}, {}}, made);
            checkWords({diagnosis, signature, "lists.example.org", {}}, made);
            made.token.clear();
            made.field.clear();
            checkWords({diagnosis, signature, {}, {}}, made);
        }
    }

    void everyKindHasASentenceOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }

    void everyKindHasASentenceOfItsOwn()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/dkimlens_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        for (const bool canOpen : {true, false}) {
            diagnosis.facts.canOpen = canOpen;
            QCOMPARE(sharedSentence(subject, provableKinds(), Certainty::Proved), QString());
        }
        const std::vector<Kind> likely{Kind::PassedEarlier, Kind::SentThroughList, Kind::NoKeyFits,
                                       Kind::Expiry, Kind::OwnFieldEscaped};
        QCOMPARE(sharedSentence(subject, likely, Certainty::Consistent), QString());
        const std::vector<Kind> suspected{Kind::KeyOpensSignature, Kind::SignatureValueDamaged,
                                          Kind::WhiteSpace, Kind::Expiry};
        QCOMPARE(sharedSentence(subject, suspected, Certainty::RuledOut), QString());
        QCoreApplication::removeTranslator(&translator);
    }

    // Who runs a server on the way, or who signed: somebody can do something about it.
    void everyProvedKindLeadsToAdvice()
    {
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        diagnosis.isExplained = false; // a signature that is to blame for nothing is advised to stay as it is
        diagnosis.isRepaired = false;
        for (const Kind kind : provableKinds()) {
            diagnosis.explanations = {explanation(kind)};
            const QStringList advice = allAdvice({diagnosis, signature, {}, {}});
            QVERIFY2(advice.size() >= 2, diagnose::wordOf(kind).data()); // one is for who received it
            QVERIFY2(!advice.contains(QString()), diagnose::wordOf(kind).data());
        }
    }

    // The body hash that the signer wrote is not known from the field as it arrived.
    void anEscapedFieldIsNoDifferenceToCount()
    {
        VerifiedSignature signature = failing();
        signature.signature.bodyHash.clear();
        Diagnosis diagnosis = listDiagnosis();
        diagnosis.explanations = {explanation(Kind::OwnFieldEscaped), explanation(Kind::LinesPrepended),
                                  explanation(Kind::LinesAppended)};
        diagnosis.explanations[1].hash = "another";
        diagnosis.isExplained = false;
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        QCOMPARE(text::headlineOf(subject).title, QStringLiteral("1 of 2 differences is explained."));
        const auto sentence = [&](std::size_t at) {
            return text::explanationText(subject, diagnosis.explanations[at]).sentence;
        };
        QVERIFY(sentence(1).contains(QLatin1String("together")));
        QVERIFY(!sentence(2).contains(QLatin1String("together")));
        const std::vector<text::HashRow> rows = text::hashRowsOf(subject, diagnosis.explanations[2]);
        QCOMPARE(rows.size(), std::size_t{2}); // the body as received was not hashed
        QCOMPARE(rows.back().status, text::Status::Pass);
        diagnosis.facts.signedHash.clear();
        QVERIFY(text::hashRowsOf(subject, diagnosis.explanations[0]).empty()); // one hash alone says nothing
    }

    void everyKindHasGermanWords_data() { addKinds(); }

    void everyKindHasGermanWords()
    {
        QFETCH(int, row);
        const VerifiedSignature signature = failing();
        const Diagnosis diagnosis = listDiagnosis();
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        const Explanation made = explanation(kindOfRow(row));
        const text::ExplanationText english = text::explanationText(subject, made);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/dkimlens_de.qm")));
        QCoreApplication::installTranslator(&translator);
        const text::ExplanationText german = text::explanationText(subject, made);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(german.title != english.title, qPrintable(german.title));
        QVERIFY2(german.sentence != english.sentence, qPrintable(german.sentence));
    }

    void everyKindLeadsToAdviceAndAVerdict_data() { addKinds(); }

    void everyKindLeadsToAdviceAndAVerdict()
    {
        QFETCH(int, row);
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        diagnosis.explanations = {explanation(kindOfRow(row))};
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        for (const QString &advice : allAdvice(subject))
            test::checkSentence(advice);
        const text::VerdictText verdict = text::verdictText(subject);
        test::checkSentence(verdict.title);
        QVERIFY(verdict.title.size() < 110);
        const text::Headline headline = text::headlineOf(subject);
        test::checkSentence(headline.title);
        test::checkSentence(headline.detail);
    }

    void onlyAListThatNamesItselfIsBlamed()
    {
        const VerifiedSignature signature = failing();
        const Diagnosis diagnosis = listDiagnosis();
        const Explanation &footer = diagnosis.explanations.front();
        QCOMPARE(text::explanationText({diagnosis, signature, {}, {}}, footer).title,
                 QStringLiteral("Something on the way added 4 lines at the end of the body"));
        const DiagnosisSubject withList{diagnosis, signature, "mta-ops.lists.example.org", {}};
        QCOMPARE(text::explanationText(withList, footer).title,
                 QStringLiteral("A mailing list added 4 lines at the end of the body"));
        QCOMPARE(rolesOf(withList).first(), QStringLiteral("If you run mta-ops.lists.example.org"));
        QVERIFY(!rolesOf({diagnosis, signature, {}, {}}).first().contains(QLatin1String("list")));
    }

    void theHeadlineCountsWhatWasFound()
    {
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        QCOMPARE(text::headlineOf(subject).title,
                 QStringLiteral("These 2 changes explain the whole failure."));
        diagnosis.explanations.pop_back();
        diagnosis.isExplained = false;
        QCOMPARE(text::headlineOf(subject).title, QStringLiteral("1 of 2 differences is explained."));
        diagnosis.explanations.clear();
        QCOMPARE(text::headlineOf(subject).title, QStringLiteral("No tried change explains the failure."));
        QCOMPARE(text::headlineOf(subject).detail, QStringLiteral("212 possible changes were tried."));
    }

    void aSearchThatEndedEarlySaysSo()
    {
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        diagnosis.explanations.clear();
        diagnosis.isExplained = false;
        diagnosis.isComplete = false;
        const text::Headline headline = text::headlineOf({diagnosis, signature, {}, {}});
        QCOMPARE(headline.detail,
                 QStringLiteral("212 possible changes were tried. The search ended before all were."));
    }

    void aSignatureThatPassesNeedsNoExplanation()
    {
        VerifiedSignature signature = failing();
        signature.verdict = dkim::Verdict::Pass;
        const Diagnosis diagnosis;
        const text::Headline headline = text::headlineOf({diagnosis, signature, {}, {}});
        QCOMPARE(headline.status, text::Status::Pass);
        QVERIFY(headline.title.contains(QLatin1String("nothing to explain")));
        QVERIFY(text::verdictText({diagnosis, signature, {}, {}}).title.isEmpty());
    }

    // The hash of the first of two changes is not yet the one that was signed.
    void aChangeThatNeedsAnotherSaysSo()
    {
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        diagnosis.explanations.front().hash = "another";
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        const QString sentence = text::explanationText(subject, diagnosis.explanations.front()).sentence;
        QVERIFY2(sentence.contains(QLatin1String("together")), qPrintable(sentence));
    }

    void whatLimitsTheSearchIsSaid()
    {
        const VerifiedSignature signature = failing();
        Diagnosis diagnosis = listDiagnosis();
        const DiagnosisSubject subject{diagnosis, signature, {}, {}};
        QVERIFY(text::remarksOf(subject).isEmpty());
        diagnosis.facts.canOpen = false;
        QVERIFY(text::remarksOf(subject).join(u' ').contains(QLatin1String("Ed25519")));
        diagnosis.facts.hasKey = false;
        QVERIFY(text::remarksOf(subject).join(u' ').contains(QLatin1String("no key")));
    }

    void aListIsKnownByItsFields_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("none") << QByteArray("From: a@b.example\r\n") << QByteArray();
        QTest::newRow("List-Id") << QByteArray("List-Id: MTA <mta-ops.lists.example.org>\r\n")
                                 << QByteArray("mta-ops.lists.example.org");
        QTest::newRow("List-Post") << QByteArray("list-post: <mailto:mta-ops@lists.example.org?x=y>\r\n")
                                   << QByteArray("lists.example.org");
        QTest::newRow("to subscribe to nothing")
            << QByteArray("List-Unsubscribe: <mailto:x@shop.example>\r\n") << QByteArray();
        QTest::newRow("half a name") << QByteArray("List-Id: <mta-ops\r\n") << QByteArray();
    }

    void aListIsKnownByItsFields()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, list);
        const auto message = message::Message::fromBytes((fields + "\r\nHello\r\n").toStdString());
        QCOMPARE(text::listAfterSigning(message, failing()), list.toStdString());
    }

    // A newsletter that signs its own List-Id was not changed by a list.
    void aListThatWasSignedChangedNothing()
    {
        const auto message = message::Message::fromBytes("List-Id: <news.example>\r\n\r\nHello\r\n");
        VerifiedSignature signature = failing();
        signature.selected.push_back({{"list-id", {}}, 0});
        QCOMPARE(text::listAfterSigning(message, signature), std::string());
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::DiagnosisTextsTest)

#include "tst_diagnosis_texts.moc"
