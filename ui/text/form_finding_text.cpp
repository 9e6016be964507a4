// SPDX-License-Identifier: Apache-2.0
#include "ui/text/form_finding_text.h"

#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class FormFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FormFindingWords)
};

// The token is how many there are.
QString malformedLines(const dkim::Finding &finding)
{
    const qulonglong count = std::max(1ULL, shortToken(finding.token).toULongLong());
    return FormFindingWords::tr(
               "%1 line(s) among the header fields have no name and colon, so they are not fields.",
               "%1 is the number", pluralOf(count))
        .arg(number(count));
}

FindingText ofOctets(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::NulOctet)
        return {FormFindingWords::tr("NUL byte"),
                FormFindingWords::tr(
                    "A byte 0 stands in the message, where some programs stop reading and others do not."),
                FormFindingWords::tr("Signer: encode such content, for example as base64.")};
    return {FormFindingWords::tr("Control character in the header"),
            FormFindingWords::tr(
                "A control character stands in the header, and programs differ in what they make of it."),
            FormFindingWords::tr("Signer: remove control characters before you sign.")};
}

FindingText ofHeaderAlone()
{
    return {FormFindingWords::tr("No body"),
            FormFindingWords::tr("This text holds the header alone. Signatures, keys, ARC seals, SPF and the "
                                 "route can be checked; body hashes, l= and MIME parts cannot."),
            FormFindingWords::tr("Receiver: save the whole message to check its body too.")};
}

FindingText ofFields(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::DateMissing)
        return {FormFindingWords::tr("No Date field"),
                FormFindingWords::tr("A message must have a Date field, and this one has none."),
                FormFindingWords::tr("Signer: write a Date field and sign it.")};
    const QString field = fieldName(finding.token);
    return {FormFindingWords::tr("%1 stands more than once").arg(field),
            FormFindingWords::tr("The field %1 may stand once. Programs differ in which of them they show.")
                .arg(field),
            FormFindingWords::tr("Receiver: do not rely on %1 in this message.").arg(field)};
}

} // namespace

FindingText formFindingText(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    switch (finding.code) {
    case FindingCode::LineEndsRestored:
        return {FormFindingWords::tr("Line ends restored"),
                FormFindingWords::tr(
                    "The file has LF where mail has CR LF, so the line ends were restored before hashing."),
                {}};
    case FindingCode::BareCarriageReturn:
        return {FormFindingWords::tr("CR without LF"),
                FormFindingWords::tr(
                    "A CR without an LF is no line end in mail; servers differ in what they make of it."),
                FormFindingWords::tr("Signer: end each line with CR LF before you sign.")};
    case FindingCode::MalformedHeaderLine:
        return {FormFindingWords::tr("Header line without a name"), malformedLines(finding),
                FormFindingWords::tr("Signer: give each header line a name and a colon.")};
    case FindingCode::SpaceBeforeColon:
        return {FormFindingWords::tr("Space before a colon"),
                FormFindingWords::tr(
                    "White space stands between a header name and its colon, and verifiers differ on it."),
                FormFindingWords::tr("Signer: write header names without white space after them.")};
    case FindingCode::NulOctet:
    case FindingCode::ControlCharacter:
        return ofOctets(finding);
    case FindingCode::HeaderAlone:
        return ofHeaderAlone();
    case FindingCode::FieldRepeated:
    case FindingCode::DateMissing:
        return ofFields(finding);
    default:
        return {}; // of another subject
    }
}

} // namespace dkimlens::text
