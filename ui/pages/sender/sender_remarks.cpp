// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/sender_remarks.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"
#include "ui/text/octets.h"
#include "ui/text/sender_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using text::Asking;
using text::Status;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::SenderRemarks)
};

Asking askingOf(const MessageSubject &subject, const std::vector<dns::Question> &unanswered, Asking otherwise)
{
    if (unanswered.empty())
        return otherwise;
    return subject.looksSenderUp ? Asking::Running : Asking::Refused;
}

void add(Asking asking, std::vector<Remark> *remarks)
{
    const text::AskingText words = text::askingText(asking);
    if (!words.sentence.isEmpty())
        remarks->push_back({words.status, words.sentence, words.advice});
}

// A domain as its owner writes it, and as DNS knows it (RFC 5890).
void addLabels(const message::Address &author, std::vector<Remark> *remarks)
{
    const std::string domain = author.address.substr(author.address.rfind('@') + 1);
    const std::optional<std::string> ascii = dns::toAscii(domain);
    const bool hasOther =
        std::ranges::any_of(domain, [](char c) { return static_cast<unsigned char>(c) > 127; });
    if (ascii && hasOther)
        remarks->push_back({Status::Info,
                            Words::tr("From writes the domain as “%1”. DNS knows it as %2.")
                                .arg(text::shortName(domain), text::shortName(*ascii)),
                            {}});
}

} // namespace

std::vector<Remark> dmarcRemarks(const MessageSubject &subject)
{
    const dmarc::Evaluation &dmarc = subject.sender.dmarc;
    const bool hasFailed = dmarc.result == dmarc::Result::TempError;
    std::vector<Remark> remarks;
    add(askingOf(subject, dmarc.unanswered, hasFailed ? Asking::Failed : Asking::Done), &remarks);
    if (dmarc.authors.size() > 1)
        remarks.push_back(
            {Status::Warning,
             Words::tr("From names several domains, which DMARC is not made for. Each is looked at "
                       "for itself below."),
             {}});
    for (const message::Address &author : subject.analysis.from)
        addLabels(author, &remarks);
    return remarks;
}

std::vector<Remark> spfRemarks(const MessageSubject &subject)
{
    const spf::Evaluation &spf = subject.sender.spf;
    const bool hasFailed = spf.verdict == spf::Verdict::TempError;
    std::vector<Remark> remarks;
    add(askingOf(subject, spf.unanswered, hasFailed ? Asking::Failed : Asking::Done), &remarks);
    if (!subject.sender.isSpfCounted())
        remarks.push_back(
            {Status::Info,
             Words::tr("The sender is assumed to be the one in From, so DMARC does not count this "
                       "result."),
             Words::tr("If you know the sender of the envelope, write it in the line MAIL FROM.")});
    return remarks;
}

} // namespace dkimlens::pages
