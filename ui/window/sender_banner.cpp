// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sender_banner.h"

#include "core/engine/analysis/claims.h"
#include "ui/text/claim_text.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"
#include "ui/text/sender_text.h"
#include "ui/text/spf_text.h"

#include <QCoreApplication>

namespace dkimlens::window {
namespace {

using models::Place;
using session::Session;
using text::Status;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::window::SenderBanner)
};

QString nameOrNone(const std::string &name)
{
    return name.empty() ? Words::tr("none") : text::shortName(name);
}

BannerText waiting(BannerText banner, const Session &session)
{
    if (banner.status == Status::NotRun && session.looksSenderUp()) {
        banner.status = Status::Running;
        banner.canCancel = session.state() == Session::State::LookingUp;
    }
    return banner;
}

BannerText dmarcBanner(const analysis::SenderChecks &checks)
{
    const dmarc::Evaluation &dmarc = checks.dmarc;
    return {text::dmarcStatus(dmarc),
            text::dmarcVerdict(dmarc),
            {{Words::tr("From"), nameOrNone(dmarc.authorDomain)},
             {Words::tr("Organization"), nameOrNone(dmarc.organizationalDomain())},
             {Words::tr("Policy of"), nameOrNone(dmarc.policyDomain())}}};
}

BannerText spfBanner(const analysis::SenderChecks &checks)
{
    const spf::Evaluation &spf = checks.spf;
    return {text::spfStatus(spf),
            text::verdictText(spf),
            {{Words::tr("Client"), nameOrNone(checks.claims().spf.clientAddress.value)},
             {Words::tr("Domain"), nameOrNone(spf.domain)},
             {Words::tr("Lookups"), Words::tr("%1 of %2").arg(spf.lookups).arg(spf::maxLookups)}}};
}

BannerText resultsBanner(const analysis::Analysis &analysis, const analysis::SenderChecks &checks)
{
    const std::vector<analysis::Claim> claims = analysis::compareClaims(analysis, checks);
    return {text::claimsStatus(claims),
            text::claimsVerdict(claims),
            {{Words::tr("Fields"), text::number(checks.claims().results.size())},
             {Words::tr("Results"), text::number(claims.size())},
             {Words::tr("Receiver"), nameOrNone(checks.claims().spf.receiver)}}};
}

} // namespace

std::optional<BannerText> senderBannerOf(const Session &session, Place::Kind page)
{
    if (session.state() == Session::State::Reading || !session.message().hasFields())
        return std::nullopt;
    const analysis::SenderChecks &checks = session.senderChecks();
    if (page == Place::Kind::Dmarc)
        return waiting(dmarcBanner(checks), session);
    if (page == Place::Kind::Spf)
        return waiting(spfBanner(checks), session);
    if (page == Place::Kind::Results)
        return resultsBanner(session.analysis(), checks);
    return std::nullopt;
}

} // namespace dkimlens::window
