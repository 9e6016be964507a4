// SPDX-License-Identifier: Apache-2.0
#include "ui/text/overview_text.h"

#include "core/engine/arc/chain.h"
#include "ui/text/arc_chain_text.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/header_text.h"
#include "ui/text/octets.h"
#include "ui/text/spf_text.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using analysis::Analysis;
using analysis::SenderChecks;
using dmarc::IdentifierCheck;
using dmarc::Mechanism;

namespace {

class OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

// One of which a header without its body leaves open whether it passes; nullptr where there is none.
const dkim::VerifiedSignature *signatureWithoutBody(const Analysis &analysis)
{
    const auto it =
        std::ranges::find(analysis.signatures, dkim::Reason::BodyAbsent, &dkim::VerifiedSignature::reason);
    return it == analysis.signatures.end() ? nullptr : &*it;
}

// The title.

QString undecidedTitle(const Analysis &analysis, const dmarc::Evaluation &dmarc)
{
    const QString domain = shortName(dmarc.authorDomain);
    if (dmarc.reason == dmarc::Reason::LookupPending)
        return {};
    return dmarc.reason == dmarc::Reason::AuthenticationUndecided && signatureWithoutBody(analysis)
        ? OverviewText::tr("DMARC cannot be decided for %1: there is no body to check.").arg(domain)
        : OverviewText::tr("DMARC cannot be decided for %1: an answer of DNS is lacking.").arg(domain);
}

const IdentifierCheck *checkOf(const dmarc::Evaluation &dmarc, Mechanism mechanism, std::size_t index)
{
    const auto it = std::ranges::find_if(dmarc.identifiers, [&](const IdentifierCheck &check) {
        return check.identifier.mechanism == mechanism && check.identifier.index == index;
    });
    return it == dmarc.identifiers.end() ? nullptr : &*it;
}

bool isAligned(const dmarc::Evaluation &dmarc, std::size_t signature)
{
    const IdentifierCheck *check = checkOf(dmarc, Mechanism::Dkim, signature);
    return check && check->isAligned();
}

// The author's domain signed what is left of the header, though the signature fails by now.
bool isHeaderSignedByAuthor(const Analysis &analysis, const dmarc::Evaluation &dmarc)
{
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        if (analysis.signatures[i].signatureMatch == dkim::Match::Match && isAligned(dmarc, i))
            return true;
    }
    return false;
}

// A signature of the author's domain passes once what was changed on the way is undone.
bool isMessageSignedByAuthor(const dmarc::Evaluation &dmarc, const CauseFindings &causes)
{
    return std::ranges::any_of(causes.restored,
                               [&dmarc](std::size_t signature) { return isAligned(dmarc, signature); });
}

QString failureTitle(const Analysis &analysis, const dmarc::Evaluation &dmarc, const CauseFindings &causes)
{
    const QString domain = shortName(dmarc.authorDomain);
    if (isMessageSignedByAuthor(dmarc, causes))
        return OverviewText::tr(
                   "DMARC fails for %1, although %1 signed this message before it was changed on its way.")
            .arg(domain);
    if (isHeaderSignedByAuthor(analysis, dmarc))
        return OverviewText::tr("DMARC fails for %1, although %1 signed the header of this message.")
            .arg(domain);
    return OverviewText::tr("DMARC fails for %1: nothing shows that this message is from there.").arg(domain);
}

QString titleOf(const Analysis &analysis, const dmarc::Evaluation &dmarc, const CauseFindings &causes = {})
{
    const QString domain = shortName(dmarc.authorDomain);
    switch (dmarc.result) {
    case dmarc::Result::Pass:
        return OverviewText::tr("Sender and From agree: DMARC passes for %1.").arg(domain);
    case dmarc::Result::Fail:
        return failureTitle(analysis, dmarc, causes);
    case dmarc::Result::TempError:
        return undecidedTitle(analysis, dmarc);
    case dmarc::Result::PermError:
        return dmarcVerdict(dmarc).title;
    case dmarc::Result::None:
        return {};
    }
    return {};
}

// The sentences below it.

QString whoItIsFrom(const Analysis &analysis)
{
    if (analysis.from.empty())
        return OverviewText::tr("The message does not say who it is from.");
    if (analysis.from.size() > 1)
        return OverviewText::tr("The message names %n authors.", nullptr,
                                static_cast<int>(analysis.from.size()));
    const message::Address &author = analysis.from.front();
    const QString name = decodedHeader(author.displayName).simplified();
    const QString address = shortName(author.address);
    return name.isEmpty() ? OverviewText::tr("The message says that it is from %1.").arg(address)
                          : OverviewText::tr("The message says that it is from %1, %2.", "name, address")
                                .arg(shortToken(name.toStdString()), address);
}

QStringList passingDomains(const Analysis &analysis)
{
    QStringList domains;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        const QString domain = domainOf(signature);
        if (signature.verdict == dkim::Verdict::Pass && !domains.contains(domain))
            domains.append(domain);
    }
    return domains;
}

QString whoSigned(const QStringList &domains)
{
    switch (domains.size()) {
    case 0:
        return OverviewText::tr("no signature passes", "after: “Who vouches for it:”");
    case 1:
        return OverviewText::tr("%1 by its signature").arg(domains.front());
    default:
        return OverviewText::tr("%1 and %n more by signatures", nullptr, static_cast<int>(domains.size()) - 1)
            .arg(domains.front());
    }
}

QString whoSent(const SenderChecks &sender)
{
    return sender.spf.verdict == spf::Verdict::Pass
        ? OverviewText::tr("%1 by SPF").arg(shortName(sender.spf.domain))
        : OverviewText::tr("SPF does not pass");
}

QString whoVouches(const Analysis &analysis, const SenderChecks &sender)
{
    const QStringList domains = passingDomains(analysis);
    const dkim::VerifiedSignature *header = signatureWithoutBody(analysis);
    if (domains.isEmpty() && header)
        return OverviewText::tr("Its header is as %1 signed it, and the body is not there; %2.",
                                "%2: lists.example by SPF")
            .arg(domainOf(*header), whoSent(sender));
    if (domains.isEmpty() && sender.spf.verdict != spf::Verdict::Pass)
        return OverviewText::tr("Nobody vouches for it: no signature passes, nor does SPF.");
    return OverviewText::tr("Who vouches for it: %1; %2.").arg(whoSigned(domains), whoSent(sender));
}

// The table.

void addAlignment(Voucher &voucher, const dmarc::Evaluation &dmarc, Mechanism mechanism)
{
    const IdentifierCheck *check = checkOf(dmarc, mechanism, voucher.index);
    if (!check) {
        voucher.aligned = OverviewText::tr("Not compared");
        return;
    }
    voucher.aligned = alignmentLabel(*check, dmarc);
    voucher.alignedStatus = check->isAligned() ? Status::Pass : Status::Fail;
    if (check->reason == dmarc::AlignmentReason::OrganizationUndecided
        || check->reason == dmarc::AlignmentReason::NotLookedUp)
        voucher.alignedStatus = Status::None;
}

QString spfResult(const SenderChecks &sender)
{
    const QString client = fromOctets(sender.claims().spf.clientAddress.value);
    switch (sender.spf.verdict) {
    case spf::Verdict::Pass:
        return OverviewText::tr("Pass: %1 may send").arg(client);
    case spf::Verdict::Fail:
        return OverviewText::tr("Fail: %1 may not send").arg(client);
    case spf::Verdict::SoftFail:
        return OverviewText::tr("Softfail: %1 should not send").arg(client);
    case spf::Verdict::Neutral:
        return OverviewText::tr("Neutral: nothing is said of %1").arg(client);
    case spf::Verdict::None:
        return sender.spf.reason == spf::Reason::ClientUnknown
            ? OverviewText::tr("None: the client is not known")
            : OverviewText::tr("None: there is no SPF record");
    case spf::Verdict::TempError:
        return OverviewText::tr("No answer yet");
    case spf::Verdict::PermError:
        return OverviewText::tr("The record cannot be used");
    }
    return {};
}

Voucher spfVoucher(const SenderChecks &sender, SenderLookups lookups)
{
    Voucher voucher;
    voucher.domain = fromOctets(sender.spf.domain);
    if (!sender.spf.isComplete() && lookups == SenderLookups::Off) {
        voucher.status = Status::NotRun;
        voucher.result = OverviewText::tr("Not looked up");
        voucher.aligned = OverviewText::tr("Not compared");
        return voucher;
    }
    voucher.status = sender.spf.isComplete() ? statusOf(sender.spf.verdict) : Status::Running;
    voucher.result = spfResult(sender);
    addAlignment(voucher, sender.dmarc, Mechanism::Spf);
    if (!sender.isSpfCounted())
        voucher.aligned = OverviewText::tr("Not counted: assumed sender");
    return voucher;
}

QString failureOf(const dkim::VerifiedSignature &signature)
{
    if (signature.bodyHash == dkim::Match::Mismatch)
        return OverviewText::tr("Fail: the body hash differs");
    if (signature.signatureMatch == dkim::Match::Mismatch)
        return OverviewText::tr("Fail: the signature differs");
    const auto failed =
        std::ranges::find(signature.trace.steps, trace::Outcome::Failed, &trace::Step::outcome);
    return failed == signature.trace.steps.end()
        ? OverviewText::tr("Does not pass")
        : OverviewText::tr("Fails at: %1", "a step's title").arg(stepTitle(failed->id));
}

QString resultOf(const dkim::VerifiedSignature &signature)
{
    if (statusOf(signature) == Status::Running || signature.verdict == dkim::Verdict::TempError)
        return OverviewText::tr("No answer yet");
    if (signature.verdict == dkim::Verdict::Pass)
        return statusOf(signature) == Status::Pass ? OverviewText::tr("Pass")
                                                   : OverviewText::tr("Pass, with a warning");
    if (signature.reason == dkim::Reason::BodyAbsent)
        return OverviewText::tr("The header fits; no body to check");
    return failureOf(signature);
}

Voucher dkimVoucher(const dkim::VerifiedSignature &signature, std::size_t index, const SenderChecks &sender)
{
    Voucher voucher{Voucher::Check::Dkim,
                    index,
                    fromOctets(signature.signature.domain),
                    statusOf(signature),
                    resultOf(signature),
                    Status::None,
                    {}};
    addAlignment(voucher, sender.dmarc, Mechanism::Dkim);
    return voucher;
}

QString sealerList(const arc::Chain &chain)
{
    QStringList domains;
    for (const arc::ArcSet &set : chain.sets) {
        if (set.seal)
            domains.append(fromOctets(set.seal->signature.domain));
    }
    domains.removeDuplicates();
    return domains.join(QStringLiteral(", "));
}

Voucher arcVoucher(const arc::Chain &chain)
{
    const auto sets = static_cast<int>(chain.sets.size());
    const Status status = statusOf(chain);
    QString result = chainState(chain); // a key is still to come
    if (status == Status::Info) {
        result = OverviewText::tr("Cannot be checked without a body");
    } else if (status == Status::Pass) {
        result = OverviewText::tr("The chain of %n sets is intact", nullptr, sets);
    } else if (status == Status::Fail) {
        result = OverviewText::tr("The chain is broken");
    }
    return {Voucher::Check::Arc,
            0,
            sealerList(chain),
            status,
            result,
            Status::None,
            OverviewText::tr("Not used by DMARC")};
}

} // namespace

VerdictText overviewVerdict(const Analysis &analysis, const SenderChecks &sender, const CauseFindings &causes)
{
    const QString title = titleOf(analysis, sender.dmarc, causes);
    if (title.isEmpty())
        return {};
    return {title, twoSentences(whoItIsFrom(analysis), whoVouches(analysis, sender))};
}

std::optional<Status> overviewStatus(const Analysis &analysis, const SenderChecks &sender)
{
    if (titleOf(analysis, sender.dmarc).isEmpty())
        return std::nullopt;
    switch (sender.dmarc.result) {
    case dmarc::Result::Pass:
        return Status::Pass;
    case dmarc::Result::TempError:
        return Status::Warning;
    default:
        return Status::Fail;
    }
}

std::vector<Voucher> vouchersOf(const Analysis &analysis, const SenderChecks &sender, SenderLookups lookups)
{
    std::vector<Voucher> vouchers{spfVoucher(sender, lookups)};
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i)
        vouchers.push_back(dkimVoucher(analysis.signatures[i], i, sender));
    if (analysis.arc.isPresent())
        vouchers.push_back(arcVoucher(analysis.arc));
    return vouchers;
}

} // namespace dkimlens::text
