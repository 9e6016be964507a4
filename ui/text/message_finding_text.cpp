// SPDX-License-Identifier: Apache-2.0
#include "ui/text/message_finding_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class MessageFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageFindingWords)
};

FindingText ofOctets(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::NulOctet)
        return {MessageFindingWords::tr("NUL byte"),
                MessageFindingWords::tr(
                    "A byte 0 stands in the message, where some programs stop reading and others do not."),
                MessageFindingWords::tr("Signer: encode such content, for example as base64.")};
    return {MessageFindingWords::tr("Control character in the header"),
            MessageFindingWords::tr(
                "A control character stands in the header, and programs differ in what they make of it."),
            MessageFindingWords::tr("Signer: remove control characters before you sign.")};
}

FindingText ofHeaderAlone()
{
    return {
        MessageFindingWords::tr("No body"),
        MessageFindingWords::tr("This text holds the header alone. Signatures, keys, ARC seals, SPF and the "
                                "route can be checked; body hashes, l= and MIME parts cannot."),
        MessageFindingWords::tr("Receiver: save the whole message to check its body too.")};
}

FindingText ofFields(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::DateMissing)
        return {MessageFindingWords::tr("No Date field"),
                MessageFindingWords::tr("A message must have a Date field, and this one has none."),
                MessageFindingWords::tr("Signer: write a Date field and sign it.")};
    const QString field = fieldName(finding.token);
    return {
        MessageFindingWords::tr("%1 stands more than once").arg(field),
        MessageFindingWords::tr("The field %1 may stand once. Programs differ in which of them they show.")
            .arg(field),
        MessageFindingWords::tr("Receiver: do not rely on %1 in this message.").arg(field)};
}

FindingText ofFrom(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::FromMissing)
        return {MessageFindingWords::tr("No From field"),
                MessageFindingWords::tr("The message names no author, so nobody can vouch for one."),
                MessageFindingWords::tr("Receiver: reject messages without a From field.")};
    if (finding.code == dkim::FindingCode::FromRepeated)
        return {MessageFindingWords::tr("Several From fields"),
                MessageFindingWords::tr(
                    "The message has %1 From fields. Programs show one of them, perhaps not the signed one.")
                    .arg(shortToken(finding.token)),
                MessageFindingWords::tr("Receiver: reject messages with more than one From field.")};
    return {MessageFindingWords::tr("Several authors"),
            MessageFindingWords::tr("From names %1 addresses, and many programs show only the first.")
                .arg(shortToken(finding.token)),
            MessageFindingWords::tr("Receiver: check the domain of each address.")};
}

FindingText ofName(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::NameHoldsAddress)
        return {
            MessageFindingWords::tr("Another address in the display name"),
            MessageFindingWords::tr("The display name shows the address %1, but the message is from another.")
                .arg(inQuotes(finding.token)),
            MessageFindingWords::tr("Receiver: look at the address itself, not at the name.")};
    if (finding.code == dkim::FindingCode::NameMixesScripts)
        return {MessageFindingWords::tr("Look-alike letters in the display name"),
                MessageFindingWords::tr("The word %1 has letters of two alphabets that look alike.")
                    .arg(inQuotes(finding.token)),
                MessageFindingWords::tr("Receiver: look at the address itself, not at the name.")};
    return {MessageFindingWords::tr("Invisible characters in the display name"),
            MessageFindingWords::tr(
                "The display name has characters that nobody sees, or that turn the direction of writing."),
            MessageFindingWords::tr("Receiver: look at the address itself, not at the name.")};
}

FindingText ofReply(const dkim::Finding &finding)
{
    return {MessageFindingWords::tr("Answers go elsewhere"),
            MessageFindingWords::tr("Reply-To leads to the domain %1, not to that of the author.")
                .arg(shortName(finding.token)),
            MessageFindingWords::tr("Receiver: check the address before you answer.")};
}

} // namespace

FindingText messageFindingText(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    switch (finding.code) {
    case FindingCode::NulOctet:
    case FindingCode::ControlCharacter:
        return ofOctets(finding);
    case FindingCode::HeaderAlone:
        return ofHeaderAlone();
    case FindingCode::FieldRepeated:
    case FindingCode::DateMissing:
        return ofFields(finding);
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
    default: // what findingText() and keyFindingText() word
        return {};
    }
}

} // namespace dkimlens::text
