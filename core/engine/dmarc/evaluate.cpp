// SPDX-License-Identifier: Apache-2.0
// Deliberately more than the standard asks for: the author's walk always goes to its end, so that a person
// sees the Organizational Domain also where the result does not depend on it.

#include "core/engine/dmarc/evaluate.h"

#include "core/engine/dmarc/author.h"
#include "core/engine/dmarc/steps.h"
#include "core/engine/dns/once.h"

#include <algorithm>

namespace dkimlens::dmarc {

namespace {

void askForWalk(Evaluation &evaluation, const Walk &walk)
{
    if (const dns::Question *question = walk.unanswered())
        dns::addOnce(&evaluation.unanswered, *question);
}

bool applies(const Evaluation &evaluation)
{
    if (!evaluation.policyRecord)
        return false;
    const PolicyForm form = policyFormOf(evaluation.policyRecord->record);
    return form == PolicyForm::Valid || form == PolicyForm::Assumed;
}

// What all authors of a message share.
struct Context
{
    const Request &request;
    const dns::Answers &answers;
    Lookups lookups{answers};
};

void findPolicy(Evaluation &evaluation, Context &context)
{
    evaluation.walk = walk(evaluation.authorDomain, context.lookups);
    askForWalk(evaluation, evaluation.walk);
    evaluation.policyRecord = discoverPolicy(evaluation.walk);
    if (!applies(evaluation))
        return;
    if (dependsOnExistence(*evaluation.policyRecord))
        evaluation.existence = existenceOf(evaluation.authorDomain, context.answers);
    if (evaluation.existence == Existence::Unanswered)
        dns::addOnce(&evaluation.unanswered, existenceQuestion(evaluation.authorDomain));
    evaluation.policy = appliedPolicy(*evaluation.policyRecord, evaluation.existence);
}

void align(Evaluation &evaluation, Context &context)
{
    const AlignmentContext alignment{
        .author = evaluation.walk,
        .policy = applies(evaluation) ? &evaluation.policyRecord->record : nullptr,
        .lookups = context.lookups,
    };
    for (const Identifier &identifier : context.request.identifiers) {
        evaluation.identifiers.push_back(checkAlignment(identifier, alignment));
        const IdentifierCheck &check = evaluation.identifiers.back();
        if (check.walk)
            askForWalk(evaluation, *check.walk);
    }
}

bool hasSeveralRecords(const Walk &walk)
{
    return std::ranges::find(walk.queries, QueryOutcome::SeveralRecords, &Query::outcome)
        != walk.queries.end();
}

Reason reasonWithoutPolicy(const Evaluation &evaluation)
{
    if (evaluation.policyRecord)
        return policyFormOf(evaluation.policyRecord->record) == PolicyForm::Missing ? Reason::PolicyMissing
                                                                                    : Reason::PolicyInvalid;
    if (!evaluation.walk.isDecided())
        return evaluation.walk.unanswered() ? Reason::LookupPending : Reason::LookupFailed;
    return hasSeveralRecords(evaluation.walk) ? Reason::RecordsSeveral : Reason::RecordMissing;
}

// A signature or SPF that would make it pass, if what is not known yet turned out well.
bool mayPass(const IdentifierCheck &check)
{
    const bool mayBeAligned = check.isAligned() || check.reason == AlignmentReason::OrganizationUndecided;
    return mayBeAligned && check.identifier.authentication != Authentication::Failed;
}

bool isUndecided(const IdentifierCheck &check)
{
    return mayPass(check) && check.isAligned();
}

bool passes(const IdentifierCheck &check)
{
    return check.identifier.authentication == Authentication::Passed;
}

// RFC 9989, 5.3.5 and 5.3.6.
Reason reasonByIdentifiers(const Evaluation &evaluation)
{
    const std::vector<IdentifierCheck> &checks = evaluation.identifiers;
    if (std::ranges::any_of(checks, &IdentifierCheck::counts))
        return Reason::None;
    if (!evaluation.unanswered.empty() && std::ranges::any_of(checks, mayPass))
        return Reason::LookupPending;
    if (std::ranges::any_of(checks, isUndecided))
        return Reason::AuthenticationUndecided;
    if (std::ranges::any_of(checks, mayPass))
        return Reason::LookupFailed;
    return std::ranges::any_of(checks, passes) ? Reason::NotAligned : Reason::NotAuthenticated;
}

Evaluation evaluateAuthor(const std::string &domain, Context &context)
{
    Evaluation evaluation;
    evaluation.authorDomain = domain;
    evaluation.authorDomains = {domain};
    findPolicy(evaluation, context);
    align(evaluation, context);
    evaluation.reason =
        applies(evaluation) ? reasonByIdentifiers(evaluation) : reasonWithoutPolicy(evaluation);
    evaluation.result = resultOf(evaluation.reason);
    return evaluation;
}

void evaluateEach(Evaluation &evaluation, Context &context)
{
    const std::size_t count = std::min(evaluation.authorDomains.size(), maxAuthorDomains);
    for (std::size_t i = 0; i < count; ++i) {
        Evaluation author = evaluateAuthor(evaluation.authorDomains[i], context);
        author.trace = stepsOf(author);
        for (const dns::Question &question : author.unanswered)
            dns::addOnce(&evaluation.unanswered, question);
        evaluation.authors.push_back(std::move(author));
    }
}

Reason reasonByAuthor(const Evaluation &evaluation)
{
    if (evaluation.authorDomains.size() > 1)
        return Reason::AuthorDomainsSeveral;
    return evaluation.invalidAuthors.empty() ? Reason::AuthorMissing : Reason::AuthorDomainInvalid;
}

bool isStricter(const AppliedPolicy &a, const AppliedPolicy &b)
{
    return a.applied > b.applied;
}

} // namespace

Evaluation evaluate(const Request &request, const dns::Answers &answers)
{
    AuthorDomains author = authorDomains(request.from);
    Context context{request, answers};
    Evaluation evaluation;
    if (author.domains.size() == 1)
        evaluation = evaluateAuthor(author.domains.front(), context);
    evaluation.authorDomains = std::move(author.domains);
    evaluation.invalidAuthors = std::move(author.invalid);
    if (evaluation.authorDomain.empty()) {
        evaluation.reason = reasonByAuthor(evaluation);
        evaluation.result = resultOf(evaluation.reason);
        evaluateEach(evaluation, context);
    }
    evaluation.trace = stepsOf(evaluation);
    return evaluation;
}

std::optional<AppliedPolicy>
strictestPolicy(const Evaluation &evaluation) // NOLINT(misc-no-recursion): two deep
{
    if (evaluation.authors.empty())
        return evaluation.result == Result::Fail ? evaluation.policy : std::nullopt;
    std::optional<AppliedPolicy> strictest;
    for (const Evaluation &author : evaluation.authors) {
        const std::optional<AppliedPolicy> policy = strictestPolicy(author);
        if (policy && (!strictest || isStricter(*policy, *strictest)))
            strictest = policy;
    }
    return strictest;
}

} // namespace dkimlens::dmarc
