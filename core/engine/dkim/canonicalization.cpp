// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/canonicalization.h"

namespace dkimlens::dkim {

EditedText transmittedText(const message::Message &message)
{
    EditedText made;
    restoreLineEnds(Slice(message.bytes()), made);
    return made;
}

EditedText canonicalBody(const message::Message &message, Canonicalization algorithm)
{
    EditedText made;
    canonicalizeBody(message.slice(message.body()), algorithm, made);
    return made;
}

EditedText canonicalField(const message::Message &message, const message::HeaderField &field,
                          Canonicalization algorithm)
{
    EditedText made;
    canonicalizeField(message, field, algorithm, made);
    canonicalizeFieldEnd(message, field, made);
    return made;
}

} // namespace dkimlens::dkim
