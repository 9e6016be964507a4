// SPDX-License-Identifier: Apache-2.0
// What is wrong in an SPF record, or on the way through it.

#include "ui/text/octets.h"
#include "ui/text/spf_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

enum class Token : std::uint8_t { Quoted, Name }; // a domain name is shortened at its front

struct ProblemRow
{
    ProblemCode code;
    Token token;
    const char *label;
    const char *sentence; // %1: the token, %2: the limit
    const char *shortWord;
    std::size_t limit;
};

// clang-format off
constexpr std::array rows{
    ProblemRow{ProblemCode::SpfCharacterInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Character not allowed"),
        QT_TRANSLATE_NOOP("SpfProblem", "A term holds a character that is not visible ASCII: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not allowed"), 0},
    ProblemRow{ProblemCode::SpfMechanismUnknown, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "No such mechanism"),
        QT_TRANSLATE_NOOP("SpfProblem", "There is no mechanism of this name: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not known"), 0},
    ProblemRow{ProblemCode::SpfModifierNameInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not a modifier name"),
        QT_TRANSLATE_NOOP("SpfProblem", "This cannot name a modifier: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not a name"), 0},
    ProblemRow{ProblemCode::SpfModifierRepeated, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Given twice"),
        QT_TRANSLATE_NOOP("SpfProblem", "This modifier may stand only once in a record: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "given twice"), 0},
    ProblemRow{ProblemCode::SpfDomainMissing, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "No domain"),
        QT_TRANSLATE_NOOP("SpfProblem", "A domain has to stand behind the name of the term, and there is none."),
        QT_TRANSLATE_NOOP("SpfProblem", "no domain"), 0},
    ProblemRow{ProblemCode::SpfArgumentNotAllowed, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not allowed here"),
        QT_TRANSLATE_NOOP("SpfProblem", "This cannot stand behind the name of the mechanism: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not allowed"), 0},
    ProblemRow{ProblemCode::SpfDomainSpecInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not a domain"),
        QT_TRANSLATE_NOOP("SpfProblem", "A domain must end in a macro, or in a dot and a top-level label: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not a name"), 0},
    ProblemRow{ProblemCode::SpfMacroInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not a macro"),
        QT_TRANSLATE_NOOP("SpfProblem", "A percent sign begins a macro, and this is none: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not a macro"), 0},
    ProblemRow{ProblemCode::SpfMacroNotAllowed, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Macro not allowed"),
        QT_TRANSLATE_NOOP("SpfProblem", "This macro may stand only in an explanation: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not allowed"), 0},
    ProblemRow{ProblemCode::SpfAddressInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not an address"),
        QT_TRANSLATE_NOOP("SpfProblem", "This is no IP address of the kind that the mechanism takes: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not an address"), 0},
    ProblemRow{ProblemCode::SpfPrefixInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not a prefix length"),
        QT_TRANSLATE_NOOP("SpfProblem", "This is no prefix length for such an address: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not a prefix"), 0},
    ProblemRow{ProblemCode::SpfClientUnknown, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "No client"),
        QT_TRANSLATE_NOOP("SpfProblem", "This is no IP address of a client: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "no client"), 0},
    ProblemRow{ProblemCode::SpfDomainInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not a domain"),
        QT_TRANSLATE_NOOP("SpfProblem", "No SPF record can stand at the domain of this: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not a name"), 0},
    ProblemRow{ProblemCode::SpfNoRecord, Token::Name, QT_TRANSLATE_NOOP("SpfProblem", "No SPF record"),
        QT_TRANSLATE_NOOP("SpfProblem", "There is no SPF record at %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "no record"), 0},
    ProblemRow{ProblemCode::SpfSeveralRecords, Token::Name, QT_TRANSLATE_NOOP("SpfProblem", "Several SPF records"),
        QT_TRANSLATE_NOOP("SpfProblem", "There is more than one SPF record at %1, and none of them counts."),
        QT_TRANSLATE_NOOP("SpfProblem", "several records"), 0},
    ProblemRow{ProblemCode::SpfLookupFailed, Token::Name, QT_TRANSLATE_NOOP("SpfProblem", "No answer yet"),
        QT_TRANSLATE_NOOP("SpfProblem", "DNS did not answer for %1; a later try may tell."),
        QT_TRANSLATE_NOOP("SpfProblem", "no answer yet"), 0},
    ProblemRow{ProblemCode::SpfTargetInvalid, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not a domain name"),
        QT_TRANSLATE_NOOP("SpfProblem", "This is no domain name once the macros are expanded, so the term cannot match: %1."),
        QT_TRANSLATE_NOOP("SpfProblem", "not a name"), 0},
    ProblemRow{ProblemCode::SpfTooManyLookups, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Too many lookups"),
        QT_TRANSLATE_NOOP("SpfProblem", "The term %1 needs a lookup beyond the %2 that are allowed."),
        QT_TRANSLATE_NOOP("SpfProblem", "too many"), spf::maxLookups},
    ProblemRow{ProblemCode::SpfTooManyVoidLookups, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Too many void lookups"),
        QT_TRANSLATE_NOOP("SpfProblem", "With the term %1, more than %2 terms have asked DNS for what is not there."),
        QT_TRANSLATE_NOOP("SpfProblem", "too many"), spf::maxVoidLookups},
    ProblemRow{ProblemCode::SpfTooManyMailExchanges, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Too many MX records"),
        QT_TRANSLATE_NOOP("SpfProblem", "The term %1 leads to more than %2 mail exchangers."),
        QT_TRANSLATE_NOOP("SpfProblem", "too many"), spf::maxMailExchanges},
    ProblemRow{ProblemCode::SpfIncludeWithoutRecord, Token::Name, QT_TRANSLATE_NOOP("SpfProblem", "Nothing to include"),
        QT_TRANSLATE_NOOP("SpfProblem", "The record includes that of %1, which has none."),
        QT_TRANSLATE_NOOP("SpfProblem", "no record"), 0},
    ProblemRow{ProblemCode::SpfRedirectWithoutRecord, Token::Name, QT_TRANSLATE_NOOP("SpfProblem", "Nothing to redirect to"),
        QT_TRANSLATE_NOOP("SpfProblem", "The record redirects to %1, which has none."),
        QT_TRANSLATE_NOOP("SpfProblem", "no record"), 0},
    ProblemRow{ProblemCode::SpfNotAuthorized, Token::Quoted, QT_TRANSLATE_NOOP("SpfProblem", "Not authorized"),
        QT_TRANSLATE_NOOP("SpfProblem", "The term %1 matches the client, and says that it may not send."),
        QT_TRANSLATE_NOOP("SpfProblem", "not authorized"), 0},
};
// clang-format on

QString translated(const char *source)
{
    return QCoreApplication::translate("SpfProblem", source);
}

QString sentenceOf(const ProblemRow &row, const std::string &token)
{
    QString text = translated(row.sentence);
    if (row.limit > 0)
        text.replace(QLatin1String("%2"), QString::number(row.limit)); // before what the token may hold
    const QString word = row.token == Token::Name ? shortName(token) : inQuotes(token);
    return text.replace(QLatin1String("%1"), word);
}

} // namespace

ProblemText spfProblemText(const Problem &problem)
{
    const auto *row = std::ranges::find(rows, problem.code, &ProblemRow::code);
    return row == rows.end() ? ProblemText{}
                             : ProblemText{translated(row->label), sentenceOf(*row, problem.token)};
}

QString spfShortWord(ProblemCode code)
{
    const auto *row = std::ranges::find(rows, code, &ProblemRow::code);
    return row == rows.end() ? QString() : translated(row->shortWord);
}

} // namespace dkimlens::text
