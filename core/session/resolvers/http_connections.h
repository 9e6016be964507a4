// SPDX-License-Identifier: Apache-2.0
// The connections over which one HTTPS server is asked many things at a time.

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdint>
#include <memory>
#include <vector>

namespace dkimlens::session {

// HTTP/2 carries all requests over one connection. Over HTTP/1.1 a connection carries one at a time, and a
// manager opens six to a host: then several managers stand side by side, each with connections of its own.
class HttpConnections
{
public:
    static constexpr int perManager = 6; // Qt's number
    static constexpr int maxAtOnce = 6 * perManager; // two hundred answers of 100 ms come in a second

    // Where a request goes out; give it back when the request ended.
    struct Place
    {
        QNetworkAccessManager manager;
        int running = 0;
    };

    bool hasRoom() const;
    Place *take();
    void giveBack(Place *place);

    // Looks at which HTTP the server speaks.
    void learnFrom(const QNetworkReply &reply);

private:
    enum class Protocol : std::uint8_t { Unknown, Http1, Http2 };

    Place *choose();
    Place *open();

    std::vector<std::unique_ptr<Place>> m_places;
    Protocol m_protocol = Protocol::Unknown;
    int m_running = 0;
};

} // namespace dkimlens::session
