// SPDX-License-Identifier: Apache-2.0
// Which header fields a signature covers, and the hash of them that b= signs (RFC 6376, 3.7 and 5.4.2).

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/message/field_index.h"
#include "core/engine/message/message.h"
#include "core/engine/trace/step.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::dkim {

// A name of h= and the field it took: bottom-up. Nothing: signed as absent, which guards against adding one.
struct SelectedField
{
    SignedHeader header;
    std::optional<std::size_t> field; // index into Message::fields()

    friend bool operator==(const SelectedField &, const SelectedField &) = default;
};

// In the order of h=. `own`: the index of the signature's field, which is never among them.
std::vector<SelectedField> selectFields(const message::FieldIndex &fields,
                                        const std::vector<SignedHeader> &names, std::size_t own);

struct HeaderHash
{
    std::string digest; // raw octets
    std::uint64_t size = 0; // octets hashed
    // At Detail::Trace: the selected fields in their order, the own one, and both together, as hashed.
    std::shared_ptr<const EditedText> fields;
    std::shared_ptr<const EditedText> own;
    std::shared_ptr<const EditedText> whole;
};

struct HeaderToHash
{
    std::vector<SelectedField> selected;
    std::size_t own = 0; // the signature's field
    ByteRange blank; // all between "=" and ";" of b= in it
    Canonicalization canonicalization = Canonicalization::Simple;
    crypto::Hash hash = crypto::Hash::Sha256;
};

HeaderHash hashHeader(const message::Message &message, const HeaderToHash &header, trace::Detail detail);

} // namespace dkimlens::dkim
