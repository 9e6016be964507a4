// SPDX-License-Identifier: Apache-2.0
// What the row of a tag is made from: one function a tag and a column.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

// A tag with all that its row may tell of it.
struct TagSubject
{
    const dkim::VerifiedSignature &signature;
    const dkim::Tag &tag;
    const message::Message &message;
};

struct TagCheck
{
    Status status = Status::None;
    QString text;
};

// What the reading of the list, or a step of the verification, found wrong with the tag.
std::optional<TagCheck> faultOf(const TagSubject &subject);

// Of a tag that ARC has for itself; nothing where DKIM's words fit.
std::optional<TagText> arcTagText(const TagSubject &subject);

// The column "Meaning".
QString versionMeaning(const TagSubject &subject);
QString algorithmMeaning(const TagSubject &subject);
QString canonicalizationMeaning(const TagSubject &subject);
QString domainMeaning(const TagSubject &subject);
QString selectorMeaning(const TagSubject &subject);
QString timestampMeaning(const TagSubject &subject);
QString expirationMeaning(const TagSubject &subject);
QString identityMeaning(const TagSubject &subject);
QString queryMeaning(const TagSubject &subject);
QString bodyLengthMeaning(const TagSubject &subject);
QString signedHeadersMeaning(const TagSubject &subject);
QString bodyHashMeaning(const TagSubject &subject);
QString signatureMeaning(const TagSubject &subject);
QString copiedHeadersMeaning(const TagSubject &subject);
QString reportMeaning(const TagSubject &subject);

// The column "Check", where there is no fault.
TagCheck versionCheck(const TagSubject &subject);
TagCheck algorithmCheck(const TagSubject &subject);
TagCheck knownCheck(const TagSubject &subject);
TagCheck domainCheck(const TagSubject &subject);
TagCheck selectorCheck(const TagSubject &subject);
TagCheck timestampCheck(const TagSubject &subject);
TagCheck expirationCheck(const TagSubject &subject);
TagCheck identityCheck(const TagSubject &subject);
TagCheck bodyLengthCheck(const TagSubject &subject);
TagCheck signedHeadersCheck(const TagSubject &subject);
TagCheck bodyHashCheck(const TagSubject &subject);
TagCheck signatureCheck(const TagSubject &subject);
TagCheck informationCheck(const TagSubject &subject);

// What to do about it; empty where nothing is to be done.
QString algorithmAdvice(const TagSubject &subject);
QString selectorAdvice(const TagSubject &subject);
QString bodyLengthAdvice(const TagSubject &subject);
QString signedHeadersAdvice(const TagSubject &subject);

} // namespace dkimlens::text
