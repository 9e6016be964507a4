// SPDX-License-Identifier: Apache-2.0
// What the row of a key record's tag is made from: one function a tag and a column.

#pragma once

#include "ui/text/tag_parts.h"

namespace dkimlens::text {

struct KeyTagSubject
{
    const dkim::VerifiedSignature &signature;
    const dkim::KeyRecord &record;
    const dkim::Tag &tag;
};

// Where the record's own problem stands in this tag.
std::optional<TagCheck> keyFaultOf(const KeyTagSubject &subject);

// The column "Meaning".
QString keyVersionMeaning(const KeyTagSubject &subject);
QString keyTypeMeaning(const KeyTagSubject &subject);
QString keyDataMeaning(const KeyTagSubject &subject);
QString keyFlagsMeaning(const KeyTagSubject &subject);
QString keyHashesMeaning(const KeyTagSubject &subject);
QString keyServicesMeaning(const KeyTagSubject &subject);
QString keyNotesMeaning(const KeyTagSubject &subject);
QString keyGranularityMeaning(const KeyTagSubject &subject);

// The column "Check", where the record itself has no problem there.
TagCheck keyVersionCheck(const KeyTagSubject &subject);
TagCheck keyTypeCheck(const KeyTagSubject &subject);
TagCheck keyDataCheck(const KeyTagSubject &subject);
TagCheck keyFlagsCheck(const KeyTagSubject &subject);
TagCheck keyHashesCheck(const KeyTagSubject &subject);
TagCheck keyServicesCheck(const KeyTagSubject &subject);
TagCheck keyInformationCheck(const KeyTagSubject &subject);
TagCheck keyHistoricCheck(const KeyTagSubject &subject);

// Of the first finding that stands in this tag; empty where there is none.
QString keyAdvice(const KeyTagSubject &subject);

} // namespace dkimlens::text
