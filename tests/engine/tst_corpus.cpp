// SPDX-License-Identifier: Apache-2.0
// Other people's messages and their known verdicts, each through the whole engine, traced and untraced.

#include "core/engine/analysis/analysis.h"
#include "core/session/file.h"
#include "core/session/keys_file.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>

using namespace dkimlens;
using test::CorpusCase;

namespace {

std::string_view wordOf(dkim::Match match)
{
    switch (match) {
    case dkim::Match::Match:
        return "match";
    case dkim::Match::Mismatch:
        return "mismatch";
    case dkim::Match::NotChecked:
        break;
    }
    return "not-checked";
}

struct Decision
{
    const char *message;
    const char *result;
};

// Where the manifest leaves open what the text asks for.
constexpr std::array decisions{
    // Every signature is evaluated up to our limit of 50, and one that passes is enough (RFC 6376, 6.1).
    Decision{"go-msgauth/tooManySignatures.eml", "pass"},
    // Fields that are no signature harm nothing: as if absent (RFC 6376, 6.1).
    Decision{"rspamd/dkim_many_sigs.eml", "pass"},
    // A bare CR is no line end (RFC 5322, 2.3), so it is text of the field; what refuses the message is
    // rsa-sha1.
    Decision{"exim/4502-5.eml", "not-pass"},
    Decision{"exim/4503-1.eml", "not-pass"}, // rsa-sha512 is no algorithm of RFC 6376, 3.3
    Decision{"exim/4540-2.eml", "not-pass"}, // RFC 8463, 4: p= holds the raw 32 octets
    Decision{"spamassassin/arc-ko01.eml", "not-pass"}, // 768 bits: RFC 8301, 3.2
    Decision{"spamassassin/arc-ok01.eml", "not-pass"}, // the same key
    // White space before the colon belongs to no name (RFC 5322, 4.5); rsa-sha1 is refused (RFC 8301, 3.1).
    Decision{"opendkim/t-test80-1.eml", "not-pass"},
};

QString wantedResult(const CorpusCase &corpusCase)
{
    for (const Decision &decision : decisions) {
        if (corpusCase.result.isEmpty() && corpusCase.name == QLatin1String(decision.message))
            return QLatin1String(decision.result);
    }
    return corpusCase.result;
}

std::int64_t timeOf(const CorpusCase &corpusCase)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return corpusCase.at.value_or(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

// "pass", "not-pass" or "none", as the manifest says it.
QString resultOf(const analysis::Analysis &analysis)
{
    if (analysis.signatures.empty())
        return QStringLiteral("none");
    return analysis.verdict() == dkim::Verdict::Pass ? QStringLiteral("pass") : QStringLiteral("not-pass");
}

bool isRefusedThoughItVerifies(const dkim::VerifiedSignature &signature)
{
    return signature.verdict == dkim::Verdict::Policy && signature.bodyHash == dkim::Match::Match
        && signature.signatureMatch == dkim::Match::Match;
}

std::string described(const analysis::Analysis &analysis)
{
    std::string text;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        text += signature.signature.domain + ": " + std::string(dkim::wordOf(signature.verdict)) + " "
            + std::string(dkim::wordOf(signature.reason)) + ", body hash "
            + std::string(wordOf(signature.bodyHash)) + ", signature "
            + std::string(wordOf(signature.signatureMatch)) + "\n";
    }
    return text;
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();

private:
    analysis::Analysis analyze(trace::Detail detail, dkim::KeyMemory *keys = nullptr) const;

    CorpusCase m_case;
    message::Message m_message;
    dns::Answers m_answers;
    dkim::KeyMemory m_keys; // over all messages
    std::vector<CorpusCase> m_cases = test::corpusCases();
};

void TestCorpus::verdict_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_cases.size()); ++i)
        QTest::newRow(qPrintable(m_cases[i].name)) << i;
    if (m_cases.empty())
        QTest::newRow("absent") << qsizetype{-1};
}

analysis::Analysis TestCorpus::analyze(trace::Detail detail, dkim::KeyMemory *keys) const
{
    return analysis::analyze(m_message, m_answers, {.detail = detail, .keys = keys}, timeOf(m_case));
}

void TestCorpus::verdict()
{
    QFETCH(qsizetype, index);
    if (index < 0)
        QSKIP("the corpus is not there (DKIMLENS_CORPUS_DIR)");
    m_case = m_cases[index];
    m_message = session::openFile(m_case.messageFile).message;
    session::KeysFile keys;
    QVERIFY(!keys.add(m_case.keysFile));
    m_answers = {};
    for (const dns::Question &question : analysis::questionsOf(m_message))
        m_answers.insert(keys.answer(question));

    const analysis::Analysis traced = analyze(trace::Detail::Trace);
    QVERIFY(traced.unanswered.empty());
    const QString wanted = wantedResult(m_case);
    QVERIFY2(
        resultOf(traced) == wanted,
        qPrintable(QString::fromStdString(described(traced)) + wanted + QStringLiteral(": ") + m_case.why));
    for (const test::CorpusSignature &known : m_case.signatures) {
        QVERIFY(static_cast<std::size_t>(known.index) < traced.signatures.size());
        const dkim::VerifiedSignature &signature = traced.signatures[known.index];
        if (!known.bodyHash.isEmpty())
            QVERIFY2(known.bodyHash.toStdString() == wordOf(signature.bodyHash), described(traced).c_str());
    }
    if (m_case.why.startsWith(QLatin1String("verifies, but RFC 8301 refuses")))
        QVERIFY2(std::ranges::any_of(traced.signatures, isRefusedThoughItVerifies),
                 described(traced).c_str());
    QCOMPARE(described(analyze(trace::Detail::Verdict)), described(traced));
    QCOMPARE(described(analyze(trace::Detail::Verdict, &m_keys)), described(traced));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
