// SPDX-License-Identifier: Apache-2.0
// Signed messages, changed as mail systems change them: what was done is found and proved, and nothing is
// proved that was not done.

#include "core/engine/analysis/analysis.h"
#include "core/engine/diagnose/diagnosis.h"
#include "core/session/keys_file.h"
#include "tests/support/corpus.h"
#include "tests/support/damage.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using diagnose::Certainty;
using diagnose::Diagnosis;
using diagnose::Explanation;
using diagnose::Kind;
using dkim::Match;
using message::Message;
using test::Damage;
using test::DamagedHalf;
using test::Draft;
using test::SigningKey;

namespace {

constexpr std::int64_t now = 1'767'300'000;
const std::string keyName = "sel._domainkey.example.org";

dns::Answers answersOf(const std::string &record, const std::string &name = keyName)
{
    dns::Answer answer;
    answer.question = {name, dns::RecordType::Txt};
    answer.status = dns::Status::Found;
    answer.txt.push_back({{record}});
    dns::Answers answers;
    answers.insert(answer);
    return answers;
}

dns::Answers answersFrom(const QString &keysFile, const Message &message)
{
    session::KeysFile keys;
    dns::Answers answers;
    if (keys.add(keysFile))
        return answers;
    for (const dns::Question &question : analysis::questionsOf(message))
        answers.insert(keys.answer(question));
    return answers;
}

dkim::VerifiedSignature verified(const Message &message, const dns::Answers &answers)
{
    analysis::Analysis analysis =
        analysis::analyze(message, answers, {.detail = trace::Detail::Verdict}, now);
    return analysis.signatures.empty() ? dkim::VerifiedSignature() : std::move(analysis.signatures.front());
}

Diagnosis diagnosed(const std::string &text, const dns::Answers &answers,
                    std::span<const dkim::KnownKey> known = {})
{
    const Message message = Message::fromBytes(text);
    const dkim::VerifiedSignature signature = verified(message, answers);
    return diagnose::diagnose({message, signature, answers, known, now}, {});
}

bool fails(const std::string &text, const dns::Answers &answers)
{
    const dkim::VerifiedSignature signature = verified(Message::fromBytes(text), answers);
    return signature.bodyHash == Match::Mismatch || signature.signatureMatch == Match::Mismatch;
}

// Whether what is called proved holds: the repaired message verifies by the ordinary path.
bool isRepairedIndeed(const std::string &text, const Diagnosis &diagnosis, const dns::Answers &answers)
{
    const std::string repaired = replaced(diagnosis.repairs(), text);
    const dkim::VerifiedSignature signature = verified(Message::fromBytes(repaired), answers);
    return signature.bodyHash == Match::Match && signature.signatureMatch == Match::Match;
}

// Has something for each kind of damage.
std::string textBody(std::size_t lines)
{
    std::string body = "Dear all,\r\n\r\n\tthis line begins with a tab\r\nFrom here on it goes.\r\n"
                       "..two dots\r\nGr\xC3\xBC\xC3\x9F"
                       "e aus K\xC3\xB6ln\r\n"
                       "see https://shop.example.org/ today\r\n";
    body += std::string(1200, 'x') + "\r\n";
    for (std::size_t line = 0; line < lines; ++line)
        body += "line " + std::to_string(line) + " of the report, with some words in it\r\n";
    return body + "\r\n-- \r\nJoe\r\n";
}

std::string multipartBody()
{
    return "This is a multi-part message in MIME format.\r\n"
           "--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n"
           "--inner\r\nContent-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + textBody(4)
        + "\r\n--inner\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n"
          "<html><body><p>Dear all,</p>\r\n<p>see you</p></body></html>\r\n"
          "\r\n--inner--\r\n"
          "\r\n--outer\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + QByteArray(150, 'p').toBase64().toStdString().insert(76, "\r\n").insert(154, "\r\n")
        + "\r\n--outer--\r\n";
}

Draft draftOf(const std::string &canonicalization, const std::string &body)
{
    const bool isMultipart = body.find("--outer") != std::string::npos;
    const std::string type =
        isMultipart ? "multipart/mixed; boundary=outer; charset=utf-8" : "text/plain; charset=utf-8";
    Draft draft;
    draft.fields = {"From: \"Joe Smith\" <joe@example.org>",
                    "To: Ann <ann@example.net>, bob@example.net, eve@example.net",
                    "Subject: Re: =?UTF-8?B?R3LDvMOfZQ==?= to all",
                    "Date: Thu, 1 Jan 2026 12:00:00 +0100",
                    "Message-ID: <1@example.org>",
                    "Comments: one",
                    "Comments: two",
                    "MIME-Version: 1.0",
                    "Content-Type: " + type,
                    "Content-Transfer-Encoding: 8bit"};
    draft.body = body;
    return draft.with("c", canonicalization)
        .with("h",
              "from:to:subject:date:message-id:comments:comments:mime-version:content-type:"
              "content-transfer-encoding:reply-to");
}

struct Sample
{
    std::string name;
    std::string text;
    dns::Answers answers;
};

// In a build for use; a debug build proves the same, only later.
#ifdef NDEBUG
constexpr qint64 timeLimit = 2000; // ms of one core
#else
constexpr qint64 timeLimit = std::numeric_limits<qint64>::max();
#endif

constexpr std::size_t usualStride = 24; // one of so many pairs: in a debug build all take minutes

constexpr std::size_t usualRealStride = 83; // one of so many changes of real messages
constexpr std::size_t largestReal = 102'400; // octets

// 1 tries all: ./dev bench does.
std::size_t strideIn(const char *variable, std::size_t usual)
{
    bool isGiven = false;
    const int stride = qEnvironmentVariableIntValue(variable, &isGiven);
    return isGiven && stride > 0 ? static_cast<std::size_t>(stride) : usual;
}

std::size_t pairStride()
{
    return strideIn("DKIMLENS_PAIR_STRIDE", usualStride);
}

std::size_t realStride()
{
    return strideIn("DKIMLENS_REAL_STRIDE", usualRealStride);
}

// Counts what was explained in time, and says what was not.
struct Score
{
    int tried = 0;
    int proved = 0;
    qint64 slowest = 0; // ms
    QStringList missed;

    void count(const std::string &name, const Diagnosis &diagnosis, qint64 took)
    {
        ++tried;
        slowest = std::max(slowest, took);
        if (diagnosis.isRepaired && took <= timeLimit)
            ++proved;
        else
            missed << QString::fromStdString(name);
    }

    double share() const { return tried == 0 ? 0 : static_cast<double>(proved) / tried; }
};

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        for (const char *canonicalization : {"simple/simple", "relaxed/relaxed", "relaxed/simple"}) {
            for (const auto &[name, body] :
                 {std::pair("text", textBody(40)), std::pair("parts", multipartBody())})
                addSample(std::string(name) + " " + canonicalization, draftOf(canonicalization, body), m_rsa);
        }
        addSample("100 KiB", draftOf("relaxed/relaxed", textBody(2000)), m_rsa);
        const Draft draft = draftOf("relaxed/relaxed", textBody(10)).with("a", "ed25519-sha256");
        addSample("Ed25519", draft, m_ed25519);
    }

    void theMessagesAreSignedWell()
    {
        for (const Sample &sample : m_samples)
            QVERIFY2(!fails(sample.text, sample.answers), sample.name.c_str());
    }

    void oneChangeIsFoundAndProved()
    {
        Score score;
        for (const Sample &sample : m_samples) {
            for (const Damage &damage : test::damages())
                score = tried(sample, sample.name + ": " + damage.name, damage.apply(sample.text), score);
        }
        report(score);
        QVERIFY(score.share() >= 0.95);
    }

    void twoChangesAreFoundAndProved()
    {
        Score score;
        const std::vector<Damage> &damages = test::damages();
        const std::size_t stride = pairStride();
        for (std::size_t first = 0; first < damages.size(); ++first) {
            for (std::size_t second = first + 1; second < damages.size(); ++second) {
                if ((first * 7 + second) % stride != 0)
                    continue;
                const Sample &sample = m_samples[(first + second) % m_samples.size()];
                const std::string one = damages[first].apply(sample.text);
                const std::string both = damages[second].apply(one);
                if (one != sample.text && both != one)
                    score =
                        tried(sample, sample.name + ": " + damages[first].name + ", " + damages[second].name,
                              both, score);
            }
        }
        report(score);
        QVERIFY(score.share() >= 0.8);
    }

    // Escaped last, so that nothing of the signature can be read as it arrived.
    void anEscapedFieldHidesNoOtherChange()
    {
        Score score;
        const Damage &escape = damageNamed("own field escaped");
        for (const Sample &sample : {m_samples[0], m_samples[3], m_samples.back()}) {
            for (const Damage &damage : test::damages()) {
                const std::string text = damage.apply(sample.text);
                if (text != sample.text && damage.name != escape.name)
                    score = tried(sample, sample.name + ": " + damage.name + ", escaped", escape.apply(text),
                                  score);
            }
        }
        report(score);
        QVERIFY(score.share() >= 0.95);
    }

    // DNS was asked for "3Dsel._domainkey.3Dexample.org". Without the key, the body alone is proved.
    void theKeyThatAnEscapedFieldNamesIsWanted()
    {
        const Sample &sample = m_samples.front();
        const std::string footer = damageNamed("footer").apply(sample.text);
        const std::string text = damageNamed("own field escaped").apply(footer);
        const Diagnosis diagnosis = diagnosed(text, {});
        QCOMPARE(diagnosis.unanswered, std::vector{dns::Question{keyName}});
        QVERIFY(has(diagnosis, Kind::OwnFieldEscaped, Certainty::Proved));
        QVERIFY(has(diagnosis, Kind::LinesAppended, Certainty::Proved));
        QVERIFY(!diagnosis.isExplained);
        QCOMPARE(replaced(diagnosis.repairs(), text), sample.text);
    }

    // Of another message: no hash says that the escapes were not there when it was signed.
    void anEscapedFieldThatFitsNothingIsNoProof()
    {
        const Sample &sample = m_samples.front();
        std::string text = damageNamed("own field escaped").apply(sample.text);
        text.resize(text.find("\r\n\r\n") + 4);
        text += "Please send the money to another account.\r\n";
        const Diagnosis diagnosis = diagnosed(text, {});
        QVERIFY(has(diagnosis, Kind::OwnFieldEscaped, Certainty::Consistent));
        QVERIFY(diagnosis.repairs().empty());
    }

    void linesInTheMiddleHideNoOtherChange()
    {
        Score score;
        const Damage &lines = damageNamed("lines in the middle");
        const std::vector<Damage> &damages = test::damages();
        for (std::size_t at = 0; at < damages.size(); ++at) {
            const Sample &sample = m_samples[at % m_samples.size()];
            const std::string text = damages[at].apply(sample.text);
            if (text != sample.text && damages[at].name != lines.name)
                score = tried(sample, sample.name + ": " + damages[at].name + ", lines in the middle",
                              lines.apply(text), score);
        }
        report(score);
        QVERIFY(score.share() >= 0.8);
    }

    void oneChangeOfARealMessageIsFoundAndProved()
    {
        const std::vector<Sample> samples = realSamples();
        if (samples.empty())
            QSKIP("there is no corpus");
        Score score;
        const std::vector<Damage> &damages = test::damages();
        const std::size_t stride = realStride();
        for (std::size_t i = 0; i < samples.size() * damages.size(); i += stride) {
            const Sample &sample = samples[i / damages.size()];
            const Damage &damage = damages[i % damages.size()];
            score = tried(sample, sample.name + ": " + damage.name, damage.apply(sample.text), score);
        }
        report(score);
        QVERIFY(score.share() >= 0.95);
    }

    void aWrongKeyIsNoProofOfAnything()
    {
        const std::string text = test::signedMessage(draftOf("relaxed/relaxed", textBody(3)), m_rsa);
        const dns::Answers answers = answersOf(SigningKey("rsa1024").record());
        const Diagnosis diagnosis = diagnosed(text, answers);
        QVERIFY(!diagnosis.isExplained);
        QVERIFY(diagnosis.repairs().empty());
        QCOMPARE(diagnosis.facts.keyOpensSignature, std::optional(false));
        QVERIFY(has(diagnosis, Kind::NoKeyFits, Certainty::Consistent));
    }

    void theKeyThatMadeItIsNamed()
    {
        const std::string text = test::signedMessage(draftOf("relaxed/relaxed", textBody(3)), m_rsa);
        const dns::Answers answers = answersOf(SigningKey("rsa1024").record());
        const std::vector<dkim::KnownKey> known{
            {keyName, m_rsa.record(), dns::Source::Archive, "archive", false, {}, {}}};
        const Diagnosis diagnosis = diagnosed(text, answers, known);
        QVERIFY(has(diagnosis, Kind::OtherKey, Certainty::Proved));
        QVERIFY(diagnosis.isExplained);
        QVERIFY(!diagnosis.isRepaired); // today's key still does not fit
    }

    void neighbouringSelectorsAreWanted()
    {
        Draft draft = draftOf("relaxed/relaxed", textBody(3)).with("s", "selector1");
        const std::string text = test::signedMessage(draft, m_rsa);
        const std::string name = "selector1._domainkey.example.org";
        dns::Answers answers = answersOf(SigningKey("rsa1024").record(), name);
        const Diagnosis without = diagnosed(text, answers);
        const dns::Question neighbour{"selector2._domainkey.example.org"};
        QVERIFY(std::ranges::find(without.unanswered, neighbour) != without.unanswered.end());
        answers.insert(answersOf(m_rsa.record(), neighbour.name).all().begin()->second);
        const Diagnosis with = diagnosed(text, answers);
        QVERIFY(has(with, Kind::OtherKey, Certainty::Proved));
        QCOMPARE(explanationOf(with, Kind::OtherKey).token, neighbour.name);
    }

    void anExpiredSignatureNeedsNoRepair()
    {
        const Draft draft =
            draftOf("relaxed/relaxed", textBody(3)).with("t", "1700000000").with("x", "1700000001");
        const Diagnosis diagnosis = diagnosed(test::signedMessage(draft, m_rsa), answersOf(m_rsa.record()));
        QVERIFY(has(diagnosis, Kind::Expiry, Certainty::Consistent));
        QVERIFY(diagnosis.repairs().empty());
    }

    void aForgedBodyHasNoRepair()
    {
        std::string text = test::signedMessage(draftOf("relaxed/relaxed", textBody(3)), m_rsa);
        text.resize(text.find("\r\n\r\n") + 4);
        text += "Please send the money to another account.\r\nThank you!\r\n";
        const Diagnosis diagnosis = diagnosed(text, answersOf(m_rsa.record()));
        QCOMPARE(diagnosis.facts.bodyHash, Match::Mismatch);
        QCOMPARE(diagnosis.facts.signature, Match::Match);
        QVERIFY(!diagnosis.isExplained);
        QVERIFY(diagnosis.repairs().empty());
        QVERIFY(diagnosis.tried > 20);
    }

    void aDamagedSignatureValueIsMended()
    {
        const std::string text = test::signedMessage(draftOf("relaxed/relaxed", textBody(3)), m_rsa);
        const std::size_t value = text.find("; b=") + 4;
        const std::size_t plus = text.find('+', value);
        QVERIFY(plus < text.find("\r\n"));
        const std::string damaged = std::string(text).replace(plus, 1, " ");
        const Diagnosis diagnosis = diagnosed(damaged, answersOf(m_rsa.record()));
        QVERIFY(has(diagnosis, Kind::SignatureValueDamaged, Certainty::Proved));
        QVERIFY(diagnosis.isRepaired);
        QCOMPARE(replaced(diagnosis.repairs(), damaged), text);
    }

    void aSignersMistakeIsNamed_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("done");
        QTest::addColumn<int>("kind");
        QTest::newRow("body") << "relaxed/simple"
                              << "relaxed/relaxed" << int(Kind::OtherBodyCanonicalization);
    }

    // c= is hashed, so that the signer must have said one thing and done another.
    void aSignersMistakeIsNamed()
    {
        QFETCH(QString, said);
        QFETCH(QString, done);
        QFETCH(int, kind);
        const std::string body = "a  b \r\n";
        const std::string right = test::signedMessage(draftOf(done.toStdString(), body), m_rsa);
        const std::size_t hash = right.find("; bh=") + 5;
        const std::string bodyHash = right.substr(hash, right.find(';', hash) - hash);
        const Draft draft = draftOf(said.toStdString(), body).with("bh", bodyHash);
        const Diagnosis diagnosis = diagnosed(test::signedMessage(draft, m_rsa), answersOf(m_rsa.record()));
        QVERIFY(has(diagnosis, static_cast<Kind>(kind), Certainty::Proved));
        QVERIFY(diagnosis.isExplained);
        QVERIFY(!diagnosis.isRepaired); // the message is as it was signed
    }

    void theCorpusHasNoFalseProof()
    {
        if (test::corpusCases().empty())
            QSKIP("there is no corpus");
        int failing = 0;
        int explained = 0;
        for (const test::CorpusCase &entry : test::corpusCases()) {
            const std::string text = test::readFile(entry.messageFile).toStdString();
            const Message message = Message::fromBytes(text);
            const dns::Answers answers = answersFrom(entry.keysFile, message);
            const analysis::Analysis analysis = analysis::analyze(
                message, answers, {.detail = trace::Detail::Verdict}, entry.at.value_or(now));
            for (const dkim::VerifiedSignature &signature : analysis.signatures) {
                if (signature.bodyHash != Match::Mismatch && signature.signatureMatch != Match::Mismatch)
                    continue;
                ++failing;
                const Diagnosis diagnosis =
                    diagnose::diagnose({message, signature, answers, {}, now}, {.octets = corpusBudget});
                explained += diagnosis.isExplained ? 1 : 0;
                describe(entry.name, signature, diagnosis);
            }
        }
        qInfo("%d of %d failing signatures explained", explained, failing);
    }

private:
    static bool has(const Diagnosis &diagnosis, Kind kind, Certainty certainty)
    {
        return std::ranges::any_of(diagnosis.explanations, [=](const Explanation &explanation) {
            return explanation.kind == kind && explanation.certainty == certainty;
        });
    }

    static const Damage &damageNamed(const std::string &name)
    {
        return *std::ranges::find(test::damages(), name, &Damage::name);
    }

    static Explanation explanationOf(const Diagnosis &diagnosis, Kind kind)
    {
        const auto it = std::ranges::find(diagnosis.explanations, kind, &Explanation::kind);
        return it == diagnosis.explanations.end() ? Explanation() : *it;
    }

    static void describe(const QString &name, const dkim::VerifiedSignature &signature,
                         const Diagnosis &diagnosis)
    {
        QStringList kinds;
        for (const Explanation &explanation : diagnosis.explanations) {
            if (explanation.certainty != Certainty::RuledOut)
                kinds << QString::fromLatin1(diagnose::wordOf(explanation.kind).data())
                        + (explanation.certainty == Certainty::Proved ? QStringLiteral("!") : QString());
        }
        qInfo("%s %s: body %d header %d opens %d: %s", diagnosis.isExplained ? "EXPLAINED" : "open",
              qPrintable(name), int(signature.bodyHash), int(signature.signatureMatch),
              int(diagnosis.facts.keyOpensSignature.value_or(false)), qPrintable(kinds.join(u' ')));
    }

    static constexpr std::uint64_t corpusBudget = std::uint64_t{12} << 20; // most of it are forgeries

    // With CRLF, whatever the file has: it is there that systems change messages.
    static std::string onTheWire(const std::string &file)
    {
        std::string text;
        for (const char c : file) {
            if (c == '\n' && !text.ends_with('\r'))
                text += '\r';
            text += c;
        }
        return text;
    }

    // The messages of the corpus with one signature that verifies.
    static std::vector<Sample> realSamples()
    {
        std::vector<Sample> samples;
        for (const test::CorpusCase &entry : test::corpusCases()) {
            const std::string text = onTheWire(test::readFile(entry.messageFile).toStdString());
            const Message message = Message::fromBytes(text);
            const dns::Answers answers = answersFrom(entry.keysFile, message);
            const analysis::Analysis analysis =
                analysis::analyze(message, answers, {.detail = trace::Detail::Verdict}, now);
            if (analysis.signatures.size() == 1 && text.size() <= largestReal
                && analysis.signatures.front().bodyHash == Match::Match
                && analysis.signatures.front().signatureMatch == Match::Match)
                samples.push_back({entry.name.toStdString(), text, answers});
        }
        return samples;
    }

    void addSample(const std::string &name, const Draft &draft, const SigningKey &key)
    {
        m_samples.push_back({name, test::signedMessage(draft, key), answersOf(key.record())});
    }

    static Score tried(const Sample &sample, const std::string &name, const std::string &text, Score score)
    {
        if (text == sample.text || !fails(text, sample.answers))
            return score;
        QElapsedTimer timer;
        timer.start();
        const Diagnosis diagnosis = diagnosed(text, sample.answers);
        score.count(name, diagnosis, timer.elapsed());
        if (diagnosis.isRepaired && !isRepairedIndeed(text, diagnosis, sample.answers))
            QTest::qFail(("a false proof: " + name).c_str(), __FILE__, __LINE__);
        return score;
    }

    static void report(const Score &score)
    {
        qInfo("%d of %d proved, the slowest in %lld ms", score.proved, score.tried, score.slowest);
        for (const QString &name : score.missed)
            qInfo("not proved: %s", qPrintable(name));
    }

    SigningKey m_rsa{"rsa2048"};
    SigningKey m_ed25519{"ed25519"};
    std::vector<Sample> m_samples;
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
