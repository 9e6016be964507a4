// SPDX-License-Identifier: Apache-2.0
// Canonicalization (RFC 6376, 3.4), as a description: the text is walked once, and every stretch of it is
// told to a sink as kept, replaced, removed or added. A sink hashes, or remembers (EditedText), or both, so
// that what is explained and what is computed cannot differ.
//
// LF line ends are restored to CRLF on the way; a bare CR is text. Nothing is allocated.

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/dkim/body_walk.h"
#include "core/engine/dkim/field_walk.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/message/message.h"

namespace dkimlens::dkim {

template<CanonicalSink Sink>
void canonicalizeBody(Slice body, Canonicalization algorithm, Sink &sink)
{
    if (algorithm == Canonicalization::Relaxed)
        BodyWalk<RelaxedBody, Sink>(body, sink).run();
    else
        BodyWalk<SimpleBody, Sink>(body, sink).run();
}

// Without the line end of the field's last line.
template<CanonicalSink Sink>
void canonicalizeField(const message::Message &message, const message::HeaderField &field,
                       Canonicalization algorithm, Sink &sink)
{
    FieldWalk<Sink>(message, field, sink).run(algorithm, {field.text.end, field.text.end});
}

// The same for a signature's own field: `slot`, all that stands between "=" and ";" of b=, is removed first
// (RFC 6376, 3.7).
template<CanonicalSink Sink>
void canonicalizeSignatureField(const message::Message &message, const message::HeaderField &field,
                                Canonicalization algorithm, ByteRange slot, Sink &sink)
{
    FieldWalk<Sink>(message, field, sink).run(algorithm, slot);
}

// The line end after a field: kept, restored, or added where the file stops before it.
template<CanonicalSink Sink>
void canonicalizeFieldEnd(const message::Message &message, const message::HeaderField &field, Sink &sink)
{
    const Slice ending = message.slice({field.text.end, field.range.end});
    if (ending.isEmpty())
        sink.add(field.range.end, "\r\n", Rule::FinalLineEnd);
    else
        keepLineEnd(ending, sink);
}

// The message as it is transmitted, from its first byte to its last.
EditedText transmittedText(const message::Message &message);

EditedText canonicalBody(const message::Message &message, Canonicalization algorithm);

// With its line end.
EditedText canonicalField(const message::Message &message, const message::HeaderField &field,
                          Canonicalization algorithm);

} // namespace dkimlens::dkim
