// SPDX-License-Identifier: Apache-2.0
// A message and the one signature of it that is looked into; what candidates are proposed for, and tried on.

#pragma once

#include "core/engine/diagnose/repair.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/message/entity.h"
#include "core/engine/message/field_index.h"
#include "core/engine/message/message.h"

#include <optional>
#include <string_view>

namespace dkimlens::diagnose {

class Document
{
public:
    // `own`: index of the signature's field.
    Document(message::Message message, std::size_t own);

    const message::Message &message() const { return m_message; }
    std::size_t own() const { return m_own; }
    const message::HeaderField &ownField() const { return m_message.fields()[m_own]; }
    const dkim::Signature &signature() const { return m_signature; }
    const message::FieldIndex &fields() const { return m_fields; }
    const message::Entity &structure() const; // of MIME; read when it is first wanted

    std::string_view text(ByteRange range) const { return m_message.text(range); }
    std::string_view body() const { return m_message.text(m_message.body()); }

    // Nothing where the signature's field is gone afterwards.
    std::optional<Document> repaired(const Repairs &repairs) const;

    // The same without its body: what header candidates are tried on. Offsets stay as they are.
    Document withoutBody() const;

private:
    message::Message m_message;
    std::size_t m_own;
    dkim::Signature m_signature;
    message::FieldIndex m_fields;
    mutable std::optional<message::Entity> m_structure;
};

} // namespace dkimlens::diagnose
