// SPDX-License-Identifier: Apache-2.0
// Claims of servers: who may have written them, and whether they agree with what is found now.

#include "ui/text/claim_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

using analysis::Agreement;
using analysis::Claim;
using analysis::Standing;
using authres::Departure;

struct MethodWords
{
    std::string_view method;
    const char *sentence;
};

// clang-format off
constexpr std::array methods{
    MethodWords{"dkim", QT_TRANSLATE_NOOP("ClaimText", "dkim: a DKIM signature, and whether it verifies.")},
    MethodWords{"spf", QT_TRANSLATE_NOOP("ClaimText", "spf: whether the domain of the sender lets the client send its mail.")},
    MethodWords{"dmarc", QT_TRANSLATE_NOOP("ClaimText", "dmarc: whether SPF or DKIM passes for the domain in From.")},
    MethodWords{"arc", QT_TRANSLATE_NOOP("ClaimText", "arc: whether the seals of the servers on the way verify.")},
    MethodWords{"iprev", QT_TRANSLATE_NOOP("ClaimText", "iprev: whether the client has a name in DNS that leads back to its address.")},
    MethodWords{"auth", QT_TRANSLATE_NOOP("ClaimText", "auth: whether the sender logged in at that server.")},
    MethodWords{"compauth", QT_TRANSLATE_NOOP("ClaimText", "compauth: Microsoft's sum of all checks and of its own experience; reason= is a code of theirs.")},
    MethodWords{"bimi", QT_TRANSLATE_NOOP("ClaimText", "bimi: whether a logo of the domain may be shown.")},
    MethodWords{"dnswl", QT_TRANSLATE_NOOP("ClaimText", "dnswl: what a list of known clients said.")},
    MethodWords{"domainkeys", QT_TRANSLATE_NOOP("ClaimText", "domainkeys: a signature of DKIM's forerunner, which is historic.")},
    MethodWords{"sender-id", QT_TRANSLATE_NOOP("ClaimText", "sender-id: a relative of SPF, which is historic.")},
    MethodWords{"dkim-adsp", QT_TRANSLATE_NOOP("ClaimText", "dkim-adsp: a policy before DMARC, which is historic.")},
    MethodWords{"dkim-atps", QT_TRANSLATE_NOOP("ClaimText", "dkim-atps: whether another domain was allowed to sign.")},
    MethodWords{"vbr", QT_TRANSLATE_NOOP("ClaimText", "vbr: whether a certifier vouches for the domain.")},
    MethodWords{"smime", QT_TRANSLATE_NOOP("ClaimText", "smime: a signature of S/MIME, and whether it verifies.")},
    MethodWords{"rrvs", QT_TRANSLATE_NOOP("ClaimText", "rrvs: whether the recipient's address still has the same owner.")},
    MethodWords{"x-tls", QT_TRANSLATE_NOOP("ClaimText", "x-tls: whether the connection was encrypted.")},
};
// clang-format on

std::size_t countOf(const std::vector<Claim> &claims, Agreement agreement)
{
    return static_cast<std::size_t>(std::ranges::count(claims, agreement, &Claim::agreement));
}

std::size_t comparedIn(const std::vector<Claim> &claims)
{
    return claims.size() - countOf(claims, Agreement::NotCompared);
}

} // namespace

QString label(Standing standing)
{
    switch (standing) {
    case Standing::Receiver:
        return Words::tr("the receiver");
    case Standing::OtherServer:
        return Words::tr("in another name");
    case Standing::Below:
        return Words::tr("anybody");
    case Standing::Sealed:
        return Words::tr("a sealer");
    case Standing::Unknown:
        return Words::tr("not known");
    }
    return {};
}

QString sentence(Standing standing)
{
    switch (standing) {
    case Standing::Receiver:
        return Words::tr(
            "The field stands above the trust boundary, so the receiver's own servers wrote it.");
    case Standing::OtherServer:
        return Words::tr("The field stands above the trust boundary, but names a server of another house.");
    case Standing::Below:
        return Words::tr(
            "The field stands below the trust boundary: it came with the message, and anybody may "
            "have written it.");
    case Standing::Sealed:
        return Words::tr("The field belongs to an ARC set, whose seal says who wrote it.");
    case Standing::Unknown:
        return Words::tr("The message has no Received field, so nobody can tell who wrote the field.");
    }
    return {};
}

QString label(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return Words::tr("Agrees");
    case Agreement::Similar:
        return Words::tr("Another word for no pass");
    case Agreement::Differs:
        return Words::tr("Differs");
    case Agreement::NotCompared:
        return Words::tr("Not compared");
    }
    return {};
}

Status statusOf(const Claim &claim)
{
    switch (claim.agreement) {
    case Agreement::Same:
        return Status::Pass;
    case Agreement::Similar:
        return Status::Info;
    case Agreement::Differs:
        return Status::Warning;
    case Agreement::NotCompared:
        break;
    }
    return Status::None;
}

QString methodText(std::string_view method)
{
    const auto *row = std::ranges::find(methods, method, &MethodWords::method);
    return row == methods.end()
        ? Words::tr("No standard that this program knows has the method %1.").arg(inQuotes(method))
        : QCoreApplication::translate("ClaimText", row->sentence);
}

Status resultStatus(std::string_view result)
{
    if (result == "pass")
        return Status::Pass;
    constexpr std::array<std::string_view, 3> failures{"fail", "hardfail", "permerror"};
    if (std::ranges::find(failures, result) != failures.end())
        return Status::Fail;
    constexpr std::array<std::string_view, 3> warnings{"softfail", "temperror", "policy"};
    return std::ranges::find(warnings, result) != warnings.end() ? Status::Warning : Status::None;
}

QString sentence(Departure departure)
{
    switch (departure) {
    case Departure::ServerMissing:
        return Words::tr("The field does not name the server that wrote it, as it must. Microsoft's servers "
                         "leave the name out.");
    case Departure::VersionUnknown:
        return Words::tr(
            "The field has a version other than 1, so programs must not read it; it is shown all "
            "the same.");
    case Departure::ResultMissing:
        return Words::tr("A part of the field has no method with a result.");
    case Departure::PropertyTypeMissing:
        return Words::tr("A property has no type before its name, as action=none of Microsoft's servers.");
    case Departure::TextNotUnderstood:
        return Words::tr("A part of the field's text follows no rule of the grammar, and was read past.");
    case Departure::CommentNotClosed:
        return Words::tr("A comment in the field has no end.");
    case Departure::InstanceMissing:
        return Words::tr("The field of an ARC set does not say which set it belongs to.");
    }
    return {};
}

VerdictText claimsVerdict(const std::vector<Claim> &claims)
{
    const QString detail =
        Words::tr("What servers wrote into the message is a claim. Only fields above the trust "
                  "boundary are the receiver's own.");
    if (claims.empty())
        return {Words::tr("No server wrote results into this message."), {}};
    if (comparedIn(claims) == 0)
        return {Words::tr("No result that a server wrote could be compared with what is found now."), detail};
    const std::size_t differing = countOf(claims, Agreement::Differs);
    if (differing == 0)
        return {Words::tr("What servers wrote of this message agrees with what is found now."), detail};
    return {Words::tr("%1 of %2 results differ from what is found now.")
                .arg(number(differing), number(comparedIn(claims))),
            detail};
}

Status claimsStatus(const std::vector<Claim> &claims)
{
    if (comparedIn(claims) == 0)
        return Status::None;
    return countOf(claims, Agreement::Differs) == 0 ? Status::Pass : Status::Warning;
}

} // namespace dkimlens::text
