// SPDX-License-Identifier: Apache-2.0
// A context of libunbound, whose thread asks, with an owner. Questions go in with a number, and results come
// out with it: nothing that the library keeps points at anything but this object.

#pragma once

#include "core/engine/dns/answer.h"
#include "core/session/resolvers/unbound_settings.h"

#include <map>
#include <memory>
#include <string>
#include <unbound.h>
#include <vector>

namespace dkimlens::session {

struct UnboundDeleter
{
    void operator()(ub_ctx *context) const { ub_ctx_delete(context); }
    void operator()(ub_result *result) const { ub_resolve_free(result); }
};

struct UnboundReply
{
    int number = 0; // of the question
    int error = UB_NOERROR; // of the library itself
    std::unique_ptr<ub_result, UnboundDeleter> result; // nullptr where there is an error
};

class UnboundContext
{
public:
    explicit UnboundContext(const UnboundSettings &settings);
    UnboundContext(const UnboundContext &) = delete;
    UnboundContext &operator=(const UnboundContext &) = delete;
    UnboundContext(UnboundContext &&) = delete;
    UnboundContext &operator=(UnboundContext &&) = delete;
    ~UnboundContext() = default;

    // Readable when there are replies; -1 where the system has none, and replies have to be asked for.
    int fileDescriptor() const { return m_context ? ub_fd(m_context.get()) : -1; }

    // Empty, or why the question cannot be asked.
    std::string ask(const dns::Question &question, int number);
    void drop(int number);
    std::vector<UnboundReply> takeReplies();

private:
    struct Asked
    {
        UnboundContext *context = nullptr;
        int number = 0;
        int libraryNumber = 0;
    };

    static void takeReply(void *asked, int error, ub_result *result);
    std::string sentenceOf(int error) const;

    bool m_usesTls;
    std::map<int, Asked> m_asked; // a map, since libunbound keeps the addresses
    std::vector<UnboundReply> m_replies;
    std::unique_ptr<ub_ctx, UnboundDeleter> m_context; // the last one: it is gone before what it points at
    std::string m_complaint;
};

} // namespace dkimlens::session
