// SPDX-License-Identifier: Apache-2.0
// A body in its canonical form, to be hashed in parts, with the way back to the message.

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/diagnose/target.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::diagnose {

class CanonicalBody
{
public:
    // Both must outlive it.
    CanonicalBody(const Document &document, const BodyTarget &target);

    const Document &document() const { return m_document; }
    const BodyTarget &target() const { return m_target; }
    std::string_view text() const { return m_text; }
    const std::vector<std::size_t> &lines() const { return m_lines; } // where each begins, and the text's end

    // Whether the text without these stretches, sorted, has the wanted hash.
    bool isMetWithout(std::span<const ByteRange> stretches) const;

    // In the message: what stretches of the text were made from, so that removing it removes them.
    Repairs removalOf(std::span<const ByteRange> stretches) const;

    // In the text: where that which stands at `source` in the message went.
    std::size_t placeOf(std::size_t source) const;

private:
    std::size_t sourceAfter(std::size_t offset) const;

    const Document &m_document;
    const BodyTarget &m_target;
    EditedText m_edited;
    std::string m_text;
    std::vector<std::size_t> m_lines;
};

} // namespace dkimlens::diagnose
