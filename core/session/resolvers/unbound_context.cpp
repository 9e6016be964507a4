// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/unbound_context.h"

#include "core/engine/dns/wire_record.h"
#include "core/session/resolvers/unbound_configuration.h"

#include <utility>

namespace dkimlens::session {

UnboundContext::UnboundContext(const UnboundSettings &settings)
    : m_usesTls(settings.tls)
    , m_context(ub_ctx_create())
    , m_complaint(m_context ? configure(m_context.get(), settings) : "libunbound cannot begin")
{
}

std::string UnboundContext::ask(const dns::Question &question, int number)
{
    constexpr int internet = 1; // the class IN (RFC 1035, 3.2.4)
    if (!m_complaint.empty())
        return m_complaint;
    Asked &asked = m_asked[number];
    asked.context = this;
    asked.number = number;
    const int error = ub_resolve_async(m_context.get(), question.name.c_str(), dns::numberOf(question.type),
                                       internet, &asked, takeReply, &asked.libraryNumber);
    if (error == UB_NOERROR)
        return {};
    m_asked.erase(number);
    return sentenceOf(error);
}

void UnboundContext::drop(int number)
{
    const auto it = m_asked.find(number);
    if (it == m_asked.end())
        return;
    ub_cancel(m_context.get(), it->second.libraryNumber);
    m_asked.erase(it);
}

std::vector<UnboundReply> UnboundContext::takeReplies()
{
    if (m_context)
        ub_process(m_context.get());
    return std::exchange(m_replies, {});
}

// Called from ub_process() alone.
void UnboundContext::takeReply(void *asked, int error, ub_result *result)
{
    const auto *question = static_cast<const Asked *>(asked);
    UnboundContext *context = question->context;
    const int number = question->number;
    context->m_replies.push_back({number, error, std::unique_ptr<ub_result, UnboundDeleter>(result)});
    context->m_asked.erase(number);
}

// A library without TLS says that it is out of memory.
std::string UnboundContext::sentenceOf(int error) const
{
    const std::string words = std::string("libunbound ") + ub_version() + ": " + ub_strerror(error);
    return m_usesTls && error == UB_NOMEM ? words + " (it may have been built without TLS)" : words;
}

} // namespace dkimlens::session
