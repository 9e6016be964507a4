// SPDX-License-Identifier: Apache-2.0
#include "core/session/public_suffixes.h"

#include <libpsl.h>
#include <memory>

namespace dkimlens::session {

namespace {

struct FreeList
{
    void operator()(psl_ctx_t *list) const { psl_free(list); }
};

// The system's list where it is newer than the library's own. Read once; looking up changes nothing in it.
const psl_ctx_t *publicSuffixes()
{
    static const std::unique_ptr<psl_ctx_t, FreeList> list(psl_latest(nullptr));
    return list.get();
}

} // namespace

bool hasPublicSuffixes()
{
    return publicSuffixes() != nullptr;
}

std::string registrableDomain(std::string_view name)
{
    if (!publicSuffixes())
        return {};
    const std::string terminated(name);
    const char *found = psl_registrable_domain(publicSuffixes(), terminated.c_str()); // within the argument
    return found ? std::string(found) : std::string();
}

} // namespace dkimlens::session
