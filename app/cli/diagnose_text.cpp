// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnose_text.h"

#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "ui/text/body_state_text.h"
#include "ui/text/diagnosis_text.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;
using diagnose::Certainty;
using diagnose::Explanation;
using text::DiagnosisSubject;

namespace {

constexpr std::size_t linesOfAChange = 8;
constexpr qsizetype nameWidth = 30;

QString indented(const QString &line)
{
    return QString(margin, u' ') + line + u'\n';
}

QString underlined(const QString &title)
{
    return title + u'\n' + QString(title.size(), u'=') + u'\n';
}

QString hashLine(const text::HashRow &row)
{
    const QString word = text::equalityWord(row.status);
    const QString line = row.name.leftJustified(nameWidth) + u' ' + row.value;
    return indented(word.isEmpty() ? line : line + u"  "_s + word);
}

class DiagnosisPrinter
{
public:
    DiagnosisPrinter(const DiagnosedMessage &message, const Diagnosed &diagnosed, Colours colours)
        : m_message(message)
        , m_subject(
              text::subjectOf(diagnosed.diagnosis, *diagnosed.signature, message.message, message.analysis))
        , m_colours(colours)
    {
    }

    QString print() const
    {
        const text::Headline headline = text::headlineOf(m_subject);
        QString text = paragraph(headline.title + u' ' + headline.detail);
        for (const QString &remark : text::remarksOf(m_subject))
            text += paragraph(remark);
        return text + explanations() + ruledOut() + neighbours() + advice();
    }

private:
    QString explanations() const
    {
        QString text;
        int number = 0;
        for (const Explanation &explanation : m_subject.diagnosis.explanations) {
            if (explanation.certainty != Certainty::RuledOut)
                text += one(++number, explanation);
        }
        return text;
    }

    QString one(int number, const Explanation &explanation) const
    {
        constexpr int numberWidth = 4;
        const text::ExplanationText words = text::explanationText(m_subject, explanation);
        QString text = u"\n%1  %2 (%3)\n"_s.arg(number, numberWidth)
                           .arg(words.title, text::wordOf(explanation.certainty));
        text += paragraph(words.sentence) + lines(explanation);
        for (const text::HashRow &row : text::hashRowsOf(m_subject, explanation))
            text += hashLine(row);
        return text;
    }

    QString lines(const Explanation &explanation) const
    {
        const MarkedLines found =
            changedLines(explanation.repairs, m_message.message.bytes(), {linesOfAChange, m_colours});
        return listed(found) + restOf(found);
    }

    QString ruledOut() const
    {
        QString rows;
        for (const Explanation &explanation : m_subject.diagnosis.explanations) {
            if (explanation.certainty != Certainty::RuledOut)
                continue;
            const text::ExplanationText words = text::explanationText(m_subject, explanation);
            rows += indented(words.title.leftJustified(nameWidth) + u' ' + words.sentence);
        }
        return rows.isEmpty() ? rows : u'\n' + CliText::tr("Ruled out:") + u'\n' + rows;
    }

    QString neighbours() const
    {
        if (m_subject.diagnosis.unanswered.empty())
            return {};
        QString names;
        for (const dns::Question &question : m_subject.diagnosis.unanswered)
            names += indented(text::fromOctets(question.name));
        return u'\n' + CliText::tr("Neighbouring keys that might fit; --neighbours asks for them:") + u'\n'
            + names;
    }

    QString advice() const
    {
        QString text;
        for (const text::RoleAdvice &role : text::adviceOf(m_subject)) {
            text += u'\n' + role.role + u":\n"_s;
            for (const QString &sentence : role.advice)
                text += paragraph(u"- "_s + sentence);
        }
        return text;
    }

    const DiagnosedMessage &m_message;
    DiagnosisSubject m_subject;
    Colours m_colours;
};

QString headOf(const DiagnosedMessage &message, const Diagnosed &diagnosed)
{
    const dkim::Signature &signature = diagnosed.signature->signature;
    return CliText::tr("%1 of %2: DKIM signature of %3, selector %4: %5", "%5 is a verdict")
        .arg(diagnosed.index + 1)
        .arg(message.analysis.signatures.size())
        .arg(text::fromOctets(signature.domain), text::fromOctets(signature.selector),
             QString::fromLatin1(dkim::wordOf(diagnosed.signature->verdict).data()));
}

} // namespace

std::string diagnosisText(const DiagnosedMessage &message, const Diagnosed &diagnosed, Colours colours)
{
    const QString text = underlined(headOf(message, diagnosed))
        + DiagnosisPrinter(message, diagnosed, colours).print() + u'\n';
    return text.toStdString();
}

std::string bodyStatesText(const message::Message &message)
{
    const std::vector<diagnose::BodyState> states = diagnose::bodyStates(message);
    if (states.empty())
        return {};
    QString text = CliText::tr("The body on its way, oldest first:") + u'\n';
    for (const diagnose::BodyState &state : states) {
        const QString before = text::sinceBefore(state);
        text += indented(text::nameOf(state) + u": "_s + (before.isEmpty() ? QString() : before + u"; "_s)
                         + text::untilNow(state));
    }
    text += paragraph(text::bodyStateSentence(states));
    return text.toStdString();
}

} // namespace dkimlens::cli
