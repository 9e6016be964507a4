// SPDX-License-Identifier: Apache-2.0
// One check on its way: what the functions of an evaluation hand each other. Within core/engine/spf.

#pragma once

#include "core/engine/spf/evaluate.h"
#include "core/engine/spf/macro_expansion.h"
#include "core/engine/spf/record.h"

namespace dkimlens::spf {

// What all evaluations of check_host() in one check share (4.1).
struct Check
{
    const dns::Answers &answers;
    MacroValues values; // of the connection and the sender; <domain> and %{p} are each term's own
    int lookups = 0;
    int voidLookups = 0;
    std::vector<dns::Question> unanswered{};
};

// What a term comes to (4.6.2).
enum class MatchKind : std::uint8_t { No, Yes, Exception, Waiting };

struct Match
{
    MatchKind kind = MatchKind::No;
    Reason reason = Reason::None; // of an exception
    std::optional<Problem> problem; // of an exception; also where a term cannot match
    std::string decidedBy; // the domain whose record made the exception, if it is not the term's own
};

// The value of exp=, and the <domain> of its record.
struct ExplanationSource
{
    MacroString domainSpec;
    std::string domain;
};

// What check_host() returns.
struct HostResult
{
    std::optional<Reason> reason; // absent: it waits for an answer
    std::optional<Problem> problem;
    std::string decidedBy;
    std::string matchedTerm;
    std::optional<ExplanationSource> explanation; // of a fail
};

// One term being evaluated. Where a part of it decides, it sets `ended`, and the rest of the term is left
// out.
struct TermCheck
{
    Check &check;
    const std::string &domain;
    const Term &term;
    trace::Step &step;
    std::optional<Match> ended;
    bool hasVoidLookup = false;
};

// One record being evaluated, and the step that it is evaluated in.
struct Host
{
    Check &check;
    const std::string &domain;
    const Record &record;
    trace::Step &step;
};

// host.cpp
trace::Outcome outcomeOf(Verdict verdict);
HostResult ended(Reason reason, Problem problem);
HostResult checkHost(Check &check, const std::string &domain, trace::Step &parent);

// terms.cpp
HostResult evaluateRecord(const Host &host);

// mechanisms.cpp
Match matchMechanism(TermCheck &term);
std::string_view stepIdOf(TermKind kind); // "spf.include"
std::string_view rfcOf(TermKind kind); // "7208#5.2"

// lookup.cpp: each lookup becomes a step of its own.

// Nothing where it has not been answered yet: then it is unanswered.
const dns::Answer *ask(Check &check, const dns::Question &question, trace::Step &parent);

// The same for a term, which ends with a missing answer, a failed lookup, or a void one too many.
const dns::Answer *lookUp(TermCheck &term, const dns::Question &question);

bool isFailure(const dns::Answer &answer); // no answer that counts: 4.4, 5
bool isVoid(const dns::Answer &answer); // 4.6.4
void countLookup(TermCheck &term);
void countVoidLookup(TermCheck &term);

// target.cpp

// The <target-name> of a term (4.8), its macros expanded; nothing where the term has ended.
std::optional<std::string> targetOf(TermCheck &term);

// The same as it goes into a question. A name that is none ends the term: it does not match.
std::optional<std::string> targetQuestionName(TermCheck &term);

// Escaped as in zone files, in lower case; nothing for what cannot be asked.
std::optional<std::string> questionName(std::string_view name);

MacroValues valuesFor(const Check &check, const std::string &domain);
void addMacroSteps(const Expansion &expansion, trace::Step &parent);

// RFC 8616, 4: a local-part that is not ASCII cannot stand in a name.
bool needsAsciiLocalPart(const Check &check, const MacroString &spec);

// validated_names.cpp: 5.5
struct ValidatedNames
{
    std::vector<std::string> names; // as questions have them
    bool isWaiting = false;
    bool isVoid = false; // there is no PTR record
};

ValidatedNames validatedNames(Check &check, trace::Step &parent);
std::string validatedNameFor(const std::string &domain, const ValidatedNames &validated); // %{p}: 7.3

// explanation.cpp: 6.2; empty where there is none
std::string explain(Check &check, const ExplanationSource &source, trace::Step &parent);

} // namespace dkimlens::spf
