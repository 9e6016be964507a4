// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/sender_checks.h"

#include "core/engine/analysis/neighbour_findings.h"
#include "core/engine/analysis/route_findings.h"
#include "core/engine/analysis/sender_inputs.h"
#include "core/engine/authres/parse.h"
#include "core/engine/dns/once.h"
#include "core/engine/received/parse.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dkimlens::analysis {

using dmarc::Authentication;
using dmarc::Identifier;

namespace {

void take(const std::optional<std::string> &given, spf::Input *input)
{
    if (given)
        *input = {*given, spf::Origin::Given, {}};
}

std::optional<std::string> given(const spf::Input &input)
{
    return input.origin == spf::Origin::Given ? std::optional(input.value) : std::nullopt;
}

// A body that the text does not have may be the one that was signed.
Authentication authenticationOf(const dkim::VerifiedSignature &signature)
{
    if (signature.verdict == dkim::Verdict::Pass)
        return Authentication::Passed;
    const bool isUndecided =
        signature.verdict == dkim::Verdict::TempError || signature.reason == dkim::Reason::BodyAbsent;
    return isUndecided ? Authentication::Undecided : Authentication::Failed;
}

Authentication authenticationOf(spf::Verdict verdict)
{
    if (verdict == spf::Verdict::Pass)
        return Authentication::Passed;
    return verdict == spf::Verdict::TempError ? Authentication::Undecided : Authentication::Failed;
}

dmarc::Request requestOf(const Analysis &analysis)
{
    dmarc::Request request{analysis.from, {}};
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        const dkim::VerifiedSignature &signature = analysis.signatures[i];
        request.identifiers.push_back(
            {dmarc::Mechanism::Dkim, signature.signature.domain, authenticationOf(signature), i});
    }
    return request;
}

} // namespace

SenderInputs inputsOf(const SenderClaims &claims)
{
    return {claims.boundary, given(claims.spf.clientAddress), given(claims.spf.helo),
            given(claims.spf.mailFrom)};
}

SenderClaims readClaims(const message::Message &message, const SenderInputs &inputs)
{
    SenderClaims claims;
    claims.route = received::routeOf(received::collect(message));
    const bool isHop = inputs.boundary && *inputs.boundary < claims.route.hops.size();
    claims.boundary = isHop ? inputs.boundary : trustBoundaryOf(claims.route);
    claims.results = authres::collect(message);
    claims.spf = spfRequestOf(message, claims.route, claims.boundary);
    take(inputs.clientAddress, &claims.spf.clientAddress);
    take(inputs.helo, &claims.spf.helo);
    take(inputs.mailFrom, &claims.spf.mailFrom);
    return claims;
}

std::shared_ptr<const SenderBasis> senderBasisOf(const message::Message &message, const Analysis &analysis,
                                                 const SenderInputs &inputs)
{
    auto basis = std::make_shared<SenderBasis>();
    basis->claims = readClaims(message, inputs);
    basis->dmarc = requestOf(analysis);
    basis->findings = routeFindings(basis->claims.route);
    std::ranges::move(neighbourFindings(message, analysis), std::back_inserter(basis->findings));
    return basis;
}

SenderChecks checkSender(std::shared_ptr<const SenderBasis> basis, const SenderWorld &world)
{
    SenderChecks checks;
    checks.basis = std::move(basis);
    checks.spf = spf::evaluate(checks.claims().spf, world.answers, world.now);
    dmarc::Request request = checks.basis->dmarc;
    if (checks.isSpfCounted())
        request.identifiers.push_back(
            {dmarc::Mechanism::Spf, checks.spf.domain, authenticationOf(checks.spf.verdict), 0});
    checks.dmarc = dmarc::evaluate(request, world.answers);
    dns::addOnce(&checks.unanswered, checks.spf.unanswered);
    dns::addOnce(&checks.unanswered, checks.dmarc.unanswered);
    if (world.registrableDomain) {
        checks.dmarcBefore2026 =
            dmarc::evaluateAsRfc7489(request, world.answers, world.registrableDomain, checks.dmarc);
        dns::addOnce(&checks.unanswered, checks.dmarcBefore2026->unanswered);
    }
    return checks;
}

} // namespace dkimlens::analysis
