// SPDX-License-Identifier: Apache-2.0
// What a rule of a canonicalization did to this message, as a label.

#include "ui/text/step_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using trace::Change;
using trace::ChangeRun;

namespace {

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

// Beyond these, counting is left to the text itself, which knows its sums: nobody may wait for a label.
constexpr std::size_t longestScanned = 1'000'000; // octets
constexpr std::size_t mostPlacesScanned = 50'000; // of all rules; each gives two runs or so

constexpr std::size_t mostLinesNamed = 5;
constexpr std::size_t firstLinesNamed = 3; // where there are more

// What a change did, all in all. Lines count from 1 in its input.
struct Survey
{
    std::vector<std::size_t> lines; // the first ones; empty where they were not looked for
    std::size_t lineCount = 0;
    std::size_t lastLine = 0;
    std::size_t places = 0;
    std::size_t spaces = 0;
    std::size_t tabs = 0;
    std::size_t removed = 0; // octets, those above among them
    std::size_t added = 0;
};

std::size_t countIn(std::string_view text, char c)
{
    return static_cast<std::size_t>(std::ranges::count(text, c));
}

void addLine(Survey &survey, std::size_t line)
{
    if (survey.lineCount > 0 && line <= survey.lastLine)
        return;
    ++survey.lineCount;
    survey.lastLine = line;
    if (survey.lines.size() < mostLinesNamed)
        survey.lines.push_back(line);
}

void addLines(Survey &survey, std::size_t first, std::string_view text)
{
    const std::size_t ends = countIn(text, '\n');
    const bool endsInside = text.empty() || text.back() != '\n';
    for (std::size_t i = 0; i < ends + (endsInside ? 1 : 0); ++i)
        addLine(survey, first + i);
}

void addRun(Survey &survey, const ChangeRun &run, std::size_t line)
{
    ++survey.places;
    survey.spaces += countIn(run.inputText, ' ');
    survey.tabs += countIn(run.inputText, '\t');
    survey.removed += run.inputText.size();
    survey.added += run.outputText.size();
    addLines(survey, line, run.inputText);
}

Survey scanned(const Change &change, std::string_view message)
{
    Survey survey;
    std::size_t line = 1;
    trace::ChangeReader reader(change, message);
    while (const std::optional<ChangeRun> run = reader.next()) {
        if (run->kind != Edit::Kind::Kept)
            addRun(survey, *run, line);
        line += countIn(run->inputText, '\n');
    }
    return survey;
}

Survey summed(const Change &change)
{
    Survey survey;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        if (!change.own().has(rule))
            continue;
        const Tally &tally = change.text->tally(rule);
        survey.places += tally.places;
        survey.removed += tally.removed;
        survey.added += tally.added;
    }
    if (change.own() == RuleSet{Rule::BodyLength}) // which the text does not count
        survey.removed = trace::inputSize(change) - trace::outputSize(change);
    return survey;
}

bool isNothing(const Survey &survey)
{
    return survey.removed == 0 && survey.added == 0;
}

bool isLong(const Change &change)
{
    std::size_t places = 0;
    for (std::size_t i = 0; i < ruleCount; ++i)
        places += change.text->tally(static_cast<Rule>(i)).places;
    return trace::inputSize(change) > longestScanned || places > mostPlacesScanned;
}

Survey surveyOf(const Change &change, std::string_view message)
{
    const Survey sums = summed(change);
    return isNothing(sums) || isLong(change) ? sums : scanned(change, message);
}

QString withAnd(QStringList items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = items.takeLast();
    return ChangeText::tr("%1 and %2", "a list and its last item")
        .arg(items.join(QStringLiteral(", ")), last);
}

QString listOf(const std::vector<std::size_t> &lines, std::size_t count)
{
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(count, lines.size()); ++i)
        numbers.append(number(lines[i]));
    return withAnd(numbers);
}

// "Lines 1, 4 and 5"; empty where the lines are not known.
QString linesOf(const Survey &survey)
{
    if (survey.lines.empty())
        return {};
    const std::size_t first = survey.lines.front();
    const bool isStretch = survey.lineCount > 2 && survey.lastLine - first + 1 == survey.lineCount;
    if (isStretch)
        return ChangeText::tr("Lines %1 to %2").arg(number(first), number(survey.lastLine));
    if (survey.lineCount > mostLinesNamed)
        return ChangeText::tr("%1 lines, first %2", "%2: 1, 4 and 5")
            .arg(number(survey.lineCount), listOf(survey.lines, firstLinesNamed));
    return survey.lineCount == 1
        ? ChangeText::tr("Line %1").arg(number(first))
        : ChangeText::tr("Lines %1", "%1: 1, 4 and 5").arg(listOf(survey.lines, mostLinesNamed));
}

QString atLines(const Survey &survey, const QString &what)
{
    const QString lines = linesOf(survey);
    return lines.isEmpty() ? what : ChangeText::tr("%1: %2", "Line 3: 2 spaces removed").arg(lines, what);
}

// "2 spaces and 1 tab"; "3 bytes" where they were only summed up.
QString whitespace(const Survey &survey)
{
    QStringList items;
    if (survey.spaces > 0)
        items.append(ChangeText::tr("%1 space(s)", "%1 is the number", pluralOf(survey.spaces))
                         .arg(number(survey.spaces)));
    if (survey.tabs > 0)
        items.append(
            ChangeText::tr("%1 tab(s)", "%1 is the number", pluralOf(survey.tabs)).arg(number(survey.tabs)));
    return items.isEmpty() ? exactByteCount(survey.removed) : withAnd(items);
}

QString places(const Survey &survey, const QString &what)
{
    if (!survey.lines.empty())
        return atLines(survey, what);
    return ChangeText::tr("%1 place(s): %2", "%1 is the number", pluralOf(survey.places))
        .arg(number(survey.places), what);
}

QString whitespaceRemoved(const Survey &survey)
{
    return places(survey, ChangeText::tr("%1 removed", "2 spaces and 1 tab").arg(whitespace(survey)));
}

QString runsReduced(const Survey &survey)
{
    const bool isOne = survey.places == 1 && !survey.lines.empty();
    if (isOne && survey.added == 0)
        return whitespaceRemoved(survey);
    if (isOne)
        return atLines(survey,
                       ChangeText::tr("%1 became 1 space", "2 spaces and 1 tab").arg(whitespace(survey)));
    return atLines(
        survey,
        ChangeText::tr("%1 run(s) of spaces became 1 each", "%1 is the number", pluralOf(survey.places))
            .arg(number(survey.places)));
}

QString linesRemoved(const Survey &survey)
{
    const QString lines = linesOf(survey);
    return lines.isEmpty()
        ? ChangeText::tr("%1 removed", "bytes of empty lines").arg(exactByteCount(survey.removed))
        : ChangeText::tr("%1 removed", "Lines 6 and 7").arg(lines);
}

QString lineEndAdded(const Survey & /*survey*/)
{
    return ChangeText::tr("A line end added");
}

QString restCutOff(const Survey &survey)
{
    return atLines(survey, ChangeText::tr("%1 cut off", "76 bytes").arg(exactByteCount(survey.removed)));
}

QString namesLowered(const Survey &survey)
{
    return ChangeText::tr("%1 name(s) written in lower case", "%1 is the number", pluralOf(survey.places))
        .arg(number(survey.places));
}

QString linesJoined(const Survey &survey)
{
    return ChangeText::tr("%1 line break(s) removed", "%1 is the number", pluralOf(survey.places))
        .arg(number(survey.places));
}

QString lineEndsRestored(const Survey &survey)
{
    return ChangeText::tr("%1 line end(s) LF became CRLF", "%1 is the number", pluralOf(survey.added))
        .arg(number(survey.added));
}

QString valueRemoved(const Survey &survey)
{
    return ChangeText::tr("%1 of b= removed", "88 bytes").arg(exactByteCount(survey.removed));
}

struct RuleRow
{
    RuleSet rules;
    QString (*describe)(const Survey &survey);
};

constexpr std::array rows{
    RuleRow{{Rule::LineEnding}, lineEndsRestored},
    RuleRow{{Rule::TrailingWhitespace}, whitespaceRemoved},
    RuleRow{{Rule::WhitespaceAroundColon}, whitespaceRemoved},
    RuleRow{{Rule::TrailingWhitespace, Rule::WhitespaceAroundColon}, whitespaceRemoved},
    RuleRow{{Rule::WhitespaceRun}, runsReduced},
    RuleRow{{Rule::TrailingEmptyLines}, linesRemoved},
    RuleRow{{Rule::FinalLineEnd}, lineEndAdded},
    RuleRow{{Rule::BodyLength}, restCutOff},
    RuleRow{{Rule::NameCase}, namesLowered},
    RuleRow{{Rule::Unfold}, linesJoined},
    RuleRow{{Rule::SignatureValue}, valueRemoved},
};

// Of several rules at once, which do different things, the sizes alone.
QString sizesText(const Change &change)
{
    return ChangeText::tr("%1 became %2", "63 bytes became 54 bytes")
        .arg(exactByteCount(trace::inputSize(change)), exactByteCount(trace::outputSize(change)));
}

} // namespace

QString changeText(const Change &change, const message::Message &message)
{
    const Survey survey = surveyOf(change, message.bytes());
    if (isNothing(survey) && trace::inputSize(change) == trace::outputSize(change))
        return ChangeText::tr("Nothing to change here");
    const auto *row = std::ranges::find(rows, change.own(), &RuleRow::rules);
    return row == rows.end() ? sizesText(change) : row->describe(survey);
}

} // namespace dkimlens::text
