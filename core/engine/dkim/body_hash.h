// SPDX-License-Identifier: Apache-2.0
// The canonical body's hash, computed once for all signatures that ask for the same.

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/message/message.h"
#include "core/engine/trace/step.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace dkimlens::dkim {

struct BodySize
{
    std::uint64_t canonical = 0; // octets of the canonical body
    std::uint64_t hashed = 0; // less than that only with l=

    friend bool operator==(const BodySize &, const BodySize &) = default;
};

struct BodyHash
{
    std::string digest; // raw octets
    BodySize size;
    std::shared_ptr<const EditedText> made; // at Detail::Trace: the canonical body, cut at l=
};

class BodyHashes
{
public:
    BodyHashes(const message::Message &message, trace::Detail detail);

    // A limit beyond the canonical body hashes all of it.
    const BodyHash &get(Canonicalization canonicalization, crypto::Hash hash,
                        std::optional<std::uint64_t> limit);

private:
    struct Wanted
    {
        Canonicalization canonicalization;
        crypto::Hash hash;
        std::optional<std::uint64_t> limit;

        friend auto operator<=>(const Wanted &, const Wanted &) = default; // NOLINT(modernize-use-nullptr)
    };

    BodyHash compute(const Wanted &wanted) const;

    const message::Message *m_message;
    trace::Detail m_detail;
    std::map<Wanted, BodyHash> m_hashes;
};

} // namespace dkimlens::dkim
