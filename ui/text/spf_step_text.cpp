// SPDX-License-Identifier: Apache-2.0
// The steps of an SPF check: what each does and why, and what it did here.

#include "ui/text/octets.h"
#include "ui/text/spf_text.h"
#include "ui/text/step_parts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using trace::Outcome;
using trace::Step;

namespace {

class SpfStep
{
    Q_DECLARE_TR_FUNCTIONS(SpfStep)
};

std::string factOf(const Step &step, std::string_view name)
{
    const auto it = std::ranges::find(step.facts, name, &trace::Fact::name);
    return it == step.facts.end() ? std::string{} : it->value;
}

QString tokenOf(const Step &step, std::string_view name)
{
    return inQuotes(factOf(step, name));
}

QString nameOf(const Step &step, std::string_view name)
{
    return shortName(factOf(step, name));
}

QString valueOf(const Step &step, std::string_view name)
{
    return shortToken(factOf(step, name));
}

// What happened, in sentences. Problems have been said before.

QString assumedIn(const Step &step)
{
    const bool isAssumed = std::ranges::any_of(step.facts, [](const trace::Fact &fact) {
        return fact.name.ends_with("-origin") && fact.value == wordOf(spf::Origin::Assumed);
    });
    return isAssumed ? SpfStep::tr("Not all of this is known: part of it is assumed.") : QString();
}

QString identityFinding(const Step &step)
{
    const QString known = SpfStep::tr("The sender is %1, and the client has the address %2.")
                              .arg(tokenOf(step, "sender"), valueOf(step, "client-ip"));
    const QString assumed = assumedIn(step);
    return assumed.isEmpty() ? known : known + QLatin1Char(' ') + assumed;
}

QString hostFinding(const Step &step)
{
    const QString result = valueOf(step, "result");
    return result.isEmpty() || step.problem // which has said why
        ? QString()
        : SpfStep::tr("The record of %1 gives the result %2.").arg(nameOf(step, "domain"), result);
}

QString lookupFinding(const Step &step)
{
    if (step.outcome == Outcome::NotReached)
        return SpfStep::tr("DNS has not answered for %1 yet.").arg(nameOf(step, "name"));
    if (step.outcome == Outcome::Noted)
        return SpfStep::tr("DNS has no %1 record for %2: the lookup is void.")
            .arg(valueOf(step, "type"), nameOf(step, "name"));
    return SpfStep::tr("DNS gave %n record(s) of type %1 for %2.", nullptr, valueOf(step, "records").toInt())
        .arg(valueOf(step, "type"), nameOf(step, "name"));
}

QString selectionFinding(const Step &step)
{
    return step.outcome == Outcome::Passed ? SpfStep::tr("One TXT record begins with v=spf1, and counts.")
                                           : SpfStep::tr("No TXT record begins with v=spf1.");
}

QString syntaxFinding(const Step & /*step*/)
{
    return SpfStep::tr("All terms of the record keep to the grammar.");
}

QString countOf(const Step &step)
{
    return SpfStep::tr("Lookups so far: %1 of %2, void: %3 of %4.")
        .arg(valueOf(step, "lookups"), QString::number(spf::maxLookups), valueOf(step, "void-lookups"),
             QString::number(spf::maxVoidLookups));
}

QString mechanismFinding(const Step &step)
{
    const QString match = valueOf(step, "match");
    if (match.isEmpty())
        return {};
    const QString pattern = match == QLatin1String("yes")
        ? SpfStep::tr("The term %1 matches the client.")
        : SpfStep::tr("The term %1 does not match the client.");
    return pattern.arg(tokenOf(step, "term"));
}

QString lookingMechanismFinding(const Step &step)
{
    const QString match = mechanismFinding(step);
    return match.isEmpty() ? QString() : match + QLatin1Char(' ') + countOf(step);
}

QString redirectFinding(const Step &step)
{
    if (step.outcome == Outcome::NotUsed)
        return SpfStep::tr("It is not used: a mechanism has decided, or there is an “all”.");
    const QString target = nameOf(step, "target");
    return target.isEmpty() ? QString()
                            : SpfStep::tr("No mechanism matched, so the record of %1 decides.").arg(target)
            + QLatin1Char(' ') + countOf(step);
}

QString modifierFinding(const Step &step)
{
    return SpfStep::tr("SPF does not know the modifier %1, and ignores it.").arg(tokenOf(step, "term"));
}

QString defaultFinding(const Step & /*step*/)
{
    return SpfStep::tr("No mechanism matched, and nothing says what then holds: the result is neutral.");
}

QString namesFinding(const Step &step)
{
    if (step.outcome == Outcome::NotReached)
        return {};
    const auto count = std::ranges::count(step.facts, "validated-name", &trace::Fact::name);
    return count == 0
        ? SpfStep::tr("No name of the client leads back to its address.")
        : SpfStep::tr("%n name(s) of the client lead back to its address.", nullptr, static_cast<int>(count));
}

QString macroFinding(const Step &step)
{
    return SpfStep::tr("The macro %1 stands for %2.").arg(tokenOf(step, "macro"), tokenOf(step, "result"));
}

QString explanationFinding(const Step &step)
{
    if (step.outcome == Outcome::NotReached)
        return {};
    return step.outcome == Outcome::Passed
        ? SpfStep::tr("The domain has an explanation of its own.")
        : SpfStep::tr("The domain names an explanation, and there is none to use.");
}

QString resultFinding(const Step &step)
{
    const QString result = valueOf(step, "result");
    return result.isEmpty() ? QString()
                            : SpfStep::tr("The result is %1.").arg(result) + QLatin1Char(' ') + countOf(step);
}

struct Words
{
    std::string_view id;
    const char *explanation;
    QString (*finding)(const Step &step);
};

// clang-format off
constexpr std::array rows{
    Words{"spf.check", QT_TRANSLATE_NOOP("SpfStep", "<b>SPF</b> asks whether the domain of the sender lets this client send its mail. The answer stands in a record that the domain publishes in DNS."), resultFinding},
    Words{"spf.identity", QT_TRANSLATE_NOOP("SpfStep", "Three things are needed: the address of the client, its <b>HELO</b> name, and the <b>MAIL FROM</b> address. Without a MAIL FROM address, the HELO name is what is checked."), identityFinding},
    Words{"spf.check-host", QT_TRANSLATE_NOOP("SpfStep", "The record of a domain is fetched, read, and tried term by term. The first mechanism that matches the client decides."), hostFinding},
    Words{"spf.lookup", QT_TRANSLATE_NOOP("SpfStep", "A question goes to DNS. A lookup that finds nothing is <b>void</b>, and few of those are allowed."), lookupFinding},
    Words{"spf.record-selection", QT_TRANSLATE_NOOP("SpfStep", "A domain has many TXT records for many purposes. Only one that begins with v=spf1 counts, and there must not be two of them."), selectionFinding},
    Words{"spf.record-syntax", QT_TRANSLATE_NOOP("SpfStep", "The whole record must keep to the grammar. One term that does not makes all of it count for nothing."), syntaxFinding},
    Words{"spf.syntax-error", QT_TRANSLATE_NOOP("SpfStep", "This term does not keep to the grammar. A receiver then gives the result permerror."), nullptr},
    Words{"spf.all", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>all</b> matches every client. It stands last, and says what holds for all others."), mechanismFinding},
    Words{"spf.include", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>include</b> tries the record of another domain. It matches where that record gives a pass, and only then."), lookingMechanismFinding},
    Words{"spf.a", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>a</b> looks up the addresses of a name. It matches where the client has one of them, or is in the same network."), lookingMechanismFinding},
    Words{"spf.mx", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>mx</b> looks up who receives mail for a domain. It matches where the client has an address of one of them."), lookingMechanismFinding},
    Words{"spf.ptr", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>ptr</b> asks for the names of the client, and whether they lead back to it. It is slow, and should not be published."), lookingMechanismFinding},
    Words{"spf.ip4", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>ip4</b> names a network of IPv4 addresses. It matches where the client is in it, and asks DNS nothing."), mechanismFinding},
    Words{"spf.ip6", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>ip6</b> names a network of IPv6 addresses. It matches where the client is in it, and asks DNS nothing."), mechanismFinding},
    Words{"spf.exists", QT_TRANSLATE_NOOP("SpfStep", "The mechanism <b>exists</b> makes a name, mostly from macros, and looks it up. It matches where the name has any IPv4 address."), lookingMechanismFinding},
    Words{"spf.redirect", QT_TRANSLATE_NOOP("SpfStep", "The modifier <b>redirect</b> hands the check on to the record of another domain. It is followed only where no mechanism matched."), redirectFinding},
    Words{"spf.exp", QT_TRANSLATE_NOOP("SpfStep", "The modifier <b>exp</b> names a text that explains a fail. It changes no result."), nullptr},
    Words{"spf.unknown-modifier", QT_TRANSLATE_NOOP("SpfStep", "Other standards may add modifiers. One that is not known is ignored."), modifierFinding},
    Words{"spf.default", QT_TRANSLATE_NOOP("SpfStep", "A record should end in “all” or a redirect. Where neither decides, the result is neutral."), defaultFinding},
    Words{"spf.validated-names", QT_TRANSLATE_NOOP("SpfStep", "The owner of an address can give it any name in DNS. A name counts only where it leads back to the address."), namesFinding},
    Words{"spf.macro", QT_TRANSLATE_NOOP("SpfStep", "A <b>macro</b> stands for a part of the session, such as the address of the client. It can be split, reversed and cut before it is put into a name."), macroFinding},
    Words{"spf.explanation", QT_TRANSLATE_NOOP("SpfStep", "A domain can say in its own words why it does not know the client. The words are those of a stranger."), explanationFinding},
    Words{"spf.result", QT_TRANSLATE_NOOP("SpfStep", "The result is that of the mechanism that matched, or of what stopped the check. Limits keep a record from asking too much of DNS."), resultFinding},
};
// clang-format on

QString findingOf(const Step &step, const Words &words)
{
    const bool hasProblem = step.problem
        && (step.outcome == Outcome::Failed || step.outcome == Outcome::Warned
            || step.outcome == Outcome::Noted);
    const QString problem = hasProblem ? sentence(*step.problem) : QString();
    const bool saysMore = words.finding && !(hasProblem && step.outcome == Outcome::Failed);
    const QString own = saysMore ? words.finding(step) : QString();
    return problem.isEmpty() || own.isEmpty() ? problem + own : problem + QLatin1Char(' ') + own;
}

// A word that stands in the facts already: the result of a check, or how many records came.
QString wordInFacts(const Step &step)
{
    if (QString result = valueOf(step, "result"); !result.isEmpty() && step.id != "spf.macro")
        return result;
    const QString match = valueOf(step, "match");
    if (match.isEmpty())
        return {};
    return match == QLatin1String("yes") ? SpfStep::tr("match") : SpfStep::tr("no match");
}

struct PassedWord
{
    std::string_view id;
    const char *word;
};

constexpr std::array passedWords{
    PassedWord{"spf.identity", QT_TRANSLATE_NOOP("SpfStep", "known")},
    PassedWord{"spf.record-selection", QT_TRANSLATE_NOOP("SpfStep", "found")},
    PassedWord{"spf.record-syntax", QT_TRANSLATE_NOOP("SpfStep", "no fault")},
    PassedWord{"spf.validated-names", QT_TRANSLATE_NOOP("SpfStep", "found")},
    PassedWord{"spf.macro", QT_TRANSLATE_NOOP("SpfStep", "expanded")},
    PassedWord{"spf.explanation", QT_TRANSLATE_NOOP("SpfStep", "found")},
};

QString passedWord(const Step &step)
{
    if (step.id == "spf.lookup")
        return SpfStep::tr("%n record(s)", nullptr, valueOf(step, "records").toInt());
    const auto *row = std::ranges::find(passedWords, step.id, &PassedWord::id);
    return row == passedWords.end() ? resultWord(step) : QCoreApplication::translate("SpfStep", row->word);
}

QString notedWord(const Step &step)
{
    if (step.id == "spf.lookup")
        return SpfStep::tr("void");
    return step.id == "spf.identity" ? SpfStep::tr("partly assumed") : resultWord(step);
}

QString resultOf(const Step &step)
{
    if (step.outcome == Outcome::NotReached)
        return resultWord(step);
    if (QString word = wordInFacts(step); !word.isEmpty())
        return word;
    if (step.outcome == Outcome::Passed)
        return passedWord(step);
    return step.outcome == Outcome::Noted ? notedWord(step) : resultWord(step);
}

} // namespace

StepText spfStepText(const Step &step)
{
    StepText text;
    text.title = stepTitle(step.id);
    text.result = resultOf(step);
    const auto *row = std::ranges::find(rows, step.id, &Words::id);
    if (row == rows.end())
        return text;
    text.explanation = QCoreApplication::translate("SpfStep", row->explanation);
    text.finding = text.ownFinding = findingOf(step, *row);
    return text;
}

} // namespace dkimlens::text
