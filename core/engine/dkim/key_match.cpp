// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_match.h"

namespace dkimlens::dkim {

Match matchOf(const VerifiedSignature &signature, const KeyRecord &record)
{
    const Signature &read = signature.signature;
    if (!record.key || !read.algorithm || record.key->type() != read.algorithm->key
        || signature.headerHash.empty() || read.signature.empty())
        return Match::NotChecked;
    return record.key->verifies(read.algorithm->hash, signature.headerHash, read.signature) ? Match::Match
                                                                                            : Match::Mismatch;
}

} // namespace dkimlens::dkim
