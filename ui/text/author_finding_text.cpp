// SPDX-License-Identifier: Apache-2.0
#include "ui/text/author_finding_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class AuthorFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthorFindingWords)
};

FindingText ofFrom(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::FromMissing)
        return {AuthorFindingWords::tr("No From field"),
                AuthorFindingWords::tr("The message names no author, so nobody can vouch for one."),
                AuthorFindingWords::tr("Receiver: reject messages without a From field.")};
    if (finding.code == dkim::FindingCode::FromRepeated)
        return {AuthorFindingWords::tr("Several From fields"),
                AuthorFindingWords::tr(
                    "The message has %1 From fields. Programs show one of them, perhaps not the signed one.")
                    .arg(shortToken(finding.token)),
                AuthorFindingWords::tr("Receiver: reject messages with more than one From field.")};
    return {AuthorFindingWords::tr("Several authors"),
            AuthorFindingWords::tr("From names %1 addresses, and many programs show only the first.")
                .arg(shortToken(finding.token)),
            AuthorFindingWords::tr("Receiver: check the domain of each address.")};
}

FindingText ofName(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::NameHoldsAddress)
        return {
            AuthorFindingWords::tr("Another address in the display name"),
            AuthorFindingWords::tr("The display name shows the address %1, but the message is from another.")
                .arg(inQuotes(finding.token)),
            AuthorFindingWords::tr("Receiver: look at the address itself, not at the name.")};
    if (finding.code == dkim::FindingCode::NameMixesScripts)
        return {AuthorFindingWords::tr("Look-alike letters in the display name"),
                AuthorFindingWords::tr("The word %1 has letters of two alphabets that look alike.")
                    .arg(inQuotes(finding.token)),
                AuthorFindingWords::tr("Receiver: look at the address itself, not at the name.")};
    return {AuthorFindingWords::tr("Invisible characters in the display name"),
            AuthorFindingWords::tr(
                "The display name has characters that nobody sees, or that turn the direction of writing."),
            AuthorFindingWords::tr("Receiver: look at the address itself, not at the name.")};
}

FindingText ofReply(const dkim::Finding &finding)
{
    return {AuthorFindingWords::tr("Answers go elsewhere"),
            AuthorFindingWords::tr("Reply-To leads to the domain %1, not to that of the author.")
                .arg(shortName(finding.token)),
            AuthorFindingWords::tr("Receiver: check the address before you answer.")};
}

} // namespace

FindingText authorFindingText(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    switch (finding.code) {
    case FindingCode::FromMissing:
    case FindingCode::FromRepeated:
    case FindingCode::FromSeveralAddresses:
        return ofFrom(finding);
    case FindingCode::NameHoldsAddress:
    case FindingCode::NameMixesScripts:
    case FindingCode::NameHidesCharacters:
        return ofName(finding);
    case FindingCode::ReplyElsewhere:
        return ofReply(finding);
    default:
        return {}; // of another subject
    }
}

} // namespace dkimlens::text
