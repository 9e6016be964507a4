// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ticket.h"

#include <QCoreApplication>

namespace dkimlens::text {

using diagnose::Certainty;
using diagnose::Explanation;

namespace {

class TicketText
{
    Q_DECLARE_TR_FUNCTIONS(TicketText)
};

constexpr QLatin1Char lineEnd('\n');

QString line(const QString &text)
{
    return text + lineEnd;
}

QString head(const DiagnosisSubject &subject, const QString &name)
{
    const dkim::Signature &signature = subject.signature.signature;
    const Headline headline = headlineOf(subject);
    const QString sentences =
        headline.detail.isEmpty() ? headline.title : headline.title + QLatin1Char(' ') + headline.detail;
    return line(TicketText::tr("Message: %1").arg(name))
        + line(TicketText::tr("DKIM signature of %1, selector %2")
                   .arg(fromOctets(signature.domain), fromOctets(signature.selector)))
        + line(sentences);
}

QString body(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const ExplanationText words = explanationText(subject, explanation);
    QString text = lineEnd + line(QStringLiteral("%1: %2").arg(wordOf(explanation.certainty), words.title))
        + line(words.sentence);
    for (const HashRow &row : hashRowsOf(subject, explanation)) {
        const QString word = equalityWord(row.status);
        const QString hash = QStringLiteral("  %1: %2").arg(row.name, row.value);
        text += line(word.isEmpty() ? hash : QStringLiteral("%1 (%2)").arg(hash, word));
    }
    return text;
}

QString ruledOut(const DiagnosisSubject &subject)
{
    QString text;
    for (const Explanation &explanation : subject.diagnosis.explanations) {
        if (explanation.certainty != Certainty::RuledOut)
            continue;
        const ExplanationText words = explanationText(subject, explanation);
        text += line(QStringLiteral("  %1: %2").arg(words.title, words.sentence));
    }
    return text.isEmpty() ? text : lineEnd + line(TicketText::tr("Ruled out:")) + text;
}

} // namespace

QString ticketText(const DiagnosisSubject &subject, const QString &name)
{
    QString text = head(subject, name);
    for (const Explanation &explanation : subject.diagnosis.explanations) {
        if (explanation.certainty != Certainty::RuledOut)
            text += body(subject, explanation);
    }
    return text + ruledOut(subject);
}

} // namespace dkimlens::text
