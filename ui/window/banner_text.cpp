// SPDX-License-Identifier: Apache-2.0
#include "ui/window/banner_text.h"

#include "ui/models/analysis_text.h"
#include "ui/pages/message_facts.h"
#include "ui/text/arc_set_text.h"
#include "ui/text/overview_text.h"

#include <QCoreApplication>

namespace dkimlens::window {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::window::BannerText)
};

BannerText notAMessage(const message::Message &message)
{
    BannerText banner;
    banner.status = text::Status::Info;
    banner.verdict = {Words::tr("This file is not an e-mail message."),
                      Words::tr("Its first line is no header field: “%1”").arg(pages::firstLine(message))};
    return banner;
}

QString policyWord(const dmarc::AppliedPolicy &policy)
{
    const std::string_view word = dmarc::wordOf(policy.requested);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

BannerText beingRead()
{
    BannerText banner;
    banner.status = text::Status::Running;
    banner.verdict.title = Words::tr("The message is being read.");
    return banner;
}

// Of a failure that may be another the next time, or with somebody else.
BannerOffer offerFor(const dns::Answer *answer)
{
    if (!answer || !dns::isTemporary(answer->status))
        return BannerOffer::None;
    return answer->status == dns::Status::NotAsked ? BannerOffer::OtherWays : BannerOffer::TryAgain;
}

BannerText heldBack(BannerText banner)
{
    banner.status = text::Status::NotRun;
    banner.canCancel = false;
    banner.verdict = {
        Words::tr("There is no verdict yet: the key waits for your permission to be looked up."),
        Words::tr("What needs no key is verified already.")};
    return banner;
}

std::vector<BannerFact> overviewFacts(const session::Session &session)
{
    const analysis::Analysis &analysis = session.analysis();
    const dmarc::Evaluation &dmarc = session.senderChecks().dmarc;
    std::vector<BannerFact> facts{{Words::tr("Signatures"), models::resultText(analysis)}};
    if (analysis.arc.isPresent())
        facts.push_back({QStringLiteral("ARC"), text::chainState(analysis.arc)});
    if (dmarc.policy)
        facts.push_back({Words::tr("Policy"), QStringLiteral("p=") + policyWord(*dmarc.policy)});
    return facts;
}

} // namespace

BannerText bannerOf(const session::Session &session, const text::CauseFindings &causes)
{
    if (session.state() == session::Session::State::Reading)
        return beingRead();
    if (!session.message().hasFields())
        return notAMessage(session.message());
    BannerText banner{text::statusOf(session.analysis()), text::verdictText(session.analysis()),
                      overviewFacts(session), session.state() == session::Session::State::LookingUp};
    if (const auto status = text::overviewStatus(session.analysis(), session.senderChecks())) {
        banner.status = *status;
        banner.verdict = text::overviewVerdict(session.analysis(), session.senderChecks(), causes);
    }
    return banner;
}

BannerText bannerOf(const dkim::VerifiedSignature &signature, const dns::Answer *answer)
{
    const dkim::Signature &read = signature.signature;
    return {text::statusOf(signature),
            text::verdictText(signature),
            {{Words::tr("Domain d="), text::fromOctets(read.domain)},
             {Words::tr("Selector s="), text::fromOctets(read.selector)},
             {Words::tr("Algorithm a="), text::fromOctets(read.algorithmName)}},
            text::statusOf(signature) == text::Status::Running,
            offerFor(answer)};
}

BannerText bannerOf(const arc::Chain &chain, analysis::SignaturePlace place, const dns::Answer *answer)
{
    const arc::ArcSet &set = chain.sets[place.index];
    const bool isSeal = place.kind == analysis::SignatureKind::ArcSeal;
    BannerText banner = bannerOf(isSeal ? *set.seal : *set.messageSignature, answer);
    banner.status = text::statusOf(chain, place);
    banner.verdict = text::arcVerdict(chain, place);
    return banner;
}

BannerText bannerOf(const text::ChainSubject &subject)
{
    const arc::Chain &chain = subject.chain();
    BannerText banner;
    banner.status = text::statusOf(chain);
    banner.verdict = text::chainVerdict(subject);
    banner.canCancel = banner.status == text::Status::Running;
    if (chain.sets.empty())
        return banner;
    banner.facts = {{Words::tr("Sets"), QString::number(chain.sets.size())},
                    {Words::tr("Chain"), text::fromOctets(dkim::wordOf(chain.verdict))},
                    {Words::tr("Newest"), text::sealerName(chain.sets.back())}};
    return banner;
}

BannerText bannerOf(const text::DiagnosisSubject &subject)
{
    BannerText banner = bannerOf(subject.signature);
    const text::VerdictText known = text::verdictText(subject);
    if (!known.title.isEmpty())
        banner.verdict = known;
    return banner;
}

BannerText heldBackBannerOf(const dkim::VerifiedSignature &signature)
{
    return heldBack(bannerOf(signature));
}

BannerText heldBackBannerOf(const text::ChainSubject &subject)
{
    return heldBack(bannerOf(subject));
}

} // namespace dkimlens::window
