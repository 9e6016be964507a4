// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/http_connections.h"

#include <algorithm>

namespace dkimlens::session {

// Before the first reply nobody knows which HTTP it is, and more would only wait inside the manager.
bool HttpConnections::hasRoom() const
{
    return m_running < (m_protocol == Protocol::Unknown ? perManager : maxAtOnce);
}

HttpConnections::Place *HttpConnections::take()
{
    Place *place = choose();
    ++place->running;
    ++m_running;
    return place;
}

void HttpConnections::giveBack(Place *place)
{
    --place->running;
    --m_running;
}

void HttpConnections::learnFrom(const QNetworkReply &reply)
{
    if (!reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    const bool isHttp2 = reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    m_protocol = isHttp2 ? Protocol::Http2 : Protocol::Http1;
}

HttpConnections::Place *HttpConnections::choose()
{
    if (m_places.empty())
        return open();
    if (m_protocol != Protocol::Http1)
        return m_places.front().get();
    const auto emptiest =
        std::ranges::min_element(m_places, {}, [](const auto &place) { return place->running; });
    return (*emptiest)->running < perManager ? emptiest->get() : open();
}

HttpConnections::Place *HttpConnections::open()
{
    m_places.push_back(std::make_unique<Place>());
    return m_places.back().get();
}

} // namespace dkimlens::session
