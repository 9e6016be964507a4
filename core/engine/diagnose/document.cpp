// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/document.h"

#include <algorithm>

namespace dkimlens::diagnose {

using message::HeaderField;
using message::Message;

Document::Document(Message message, std::size_t own)
    : m_message(std::move(message))
    , m_own(own)
    , m_signature(dkim::parseSignature(m_message.slice(m_message.fields()[own].value)))
    , m_fields(m_message)
{
}

const message::Entity &Document::structure() const
{
    if (!m_structure)
        m_structure = message::entityOf(m_message);
    return *m_structure;
}

std::optional<Document> Document::repaired(const Repairs &repairs) const
{
    Message message = Message::fromBytes(replaced(repairs, m_message.bytes()));
    const std::size_t begin = movedBy(repairs, ownField().range.begin);
    const auto begins = [](const HeaderField &field) { return field.range.begin; };
    const std::vector<HeaderField> &fields = message.fields();
    const auto own = std::ranges::lower_bound(fields, begin, {}, begins);
    if (own == fields.end() || own->range.begin != begin)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(own - fields.begin());
    return Document(std::move(message), index);
}

Document Document::withoutBody() const
{
    const std::string_view header = m_message.bytes().substr(0, m_message.body().begin);
    return {Message::fromBytes(std::string(header)), m_own};
}

} // namespace dkimlens::diagnose
