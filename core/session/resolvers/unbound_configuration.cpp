// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/unbound_configuration.h"

#include "core/session/resolvers/root_anchors.h"

#include <array>

namespace dkimlens::session {

namespace {

struct OptionRow
{
    const char *name;
    const char *value;
};

// The library's own limits (16 sockets, 2 of them for TCP) would let questions wait for each other.
constexpr std::array limits{
    OptionRow{"outgoing-range", "256"},
    OptionRow{"num-queries-per-thread", "256"},
    OptionRow{"outgoing-num-tcp", "64"},
};

// A chosen server is believed about all names: those too that unbound answers itself (RFC 6761, RFC 6303),
// and it may run on this computer.
constexpr std::array forwarding{
    OptionRow{"do-not-query-localhost", "no"},
    OptionRow{"local-zone", "test. transparent"},
    OptionRow{"local-zone", "home.arpa. transparent"},
    OptionRow{"unblock-lan-zones", "yes"},
};

// Tells libunbound one thing after the other, and keeps the first complaint.
class Configuration
{
public:
    explicit Configuration(ub_ctx *context)
        : m_context(context)
    {
    }

    void option(const std::string &name, const std::string &value)
    {
        check(ub_ctx_set_option(m_context, (name + ':').c_str(), value.c_str()), name + ": " + value);
    }

    template<std::size_t count>
    void options(const std::array<OptionRow, count> &rows)
    {
        for (const OptionRow &row : rows)
            option(row.name, row.value);
    }

    void trust(const std::vector<std::string> &anchors)
    {
        for (const std::string &anchor : anchors)
            check(ub_ctx_add_ta(m_context, anchor.c_str()), anchor);
    }

    void forward(const UnboundSettings &settings);
    void stub(const UnboundSettings::StubZone &zone);

    void check(int error, const std::string &what)
    {
        if (error != UB_NOERROR && m_complaint.empty())
            m_complaint = what + ": " + ub_strerror(error);
    }

    const std::string &complaint() const { return m_complaint; }

private:
    ub_ctx *m_context;
    std::string m_complaint;
};

std::string addressOf(const NameServer &server, quint16 port)
{
    return server.address.toString().toStdString() + '@' + std::to_string(port);
}

void Configuration::forward(const UnboundSettings &settings)
{
    const bool hasOwnPort = !settings.tls || settings.forwarder->port != NameServer::standardPort;
    std::string address =
        addressOf(*settings.forwarder, hasOwnPort ? settings.forwarder->port : UnboundSettings::tlsPort);
    if (settings.tls) {
        option("tls-system-cert", "yes");
        check(ub_ctx_set_tls(m_context, 1), "TLS");
        if (!settings.authenticationName.empty())
            address += '#' + settings.authenticationName;
    }
    options(forwarding);
    check(ub_ctx_set_fwd(m_context, address.c_str()), address);
}

void Configuration::stub(const UnboundSettings::StubZone &zone)
{
    const std::string address = addressOf(zone.server, zone.server.port);
    check(ub_ctx_set_stub(m_context, zone.name.c_str(), address.c_str(), 0), zone.name + ' ' + address);
}

} // namespace

std::string configure(ub_ctx *context, const UnboundSettings &settings)
{
    Configuration configuration(context);
    configuration.check(ub_ctx_debugout(context, nullptr), "log");
    configuration.check(ub_ctx_async(context, 1), "thread");
    configuration.options(limits);
    if (settings.validation == UnboundSettings::Validation::None)
        configuration.option("module-config", "iterator");
    else
        configuration.trust(settings.trustAnchors.empty() ? rootAnchors() : settings.trustAnchors);
    if (settings.forwarder)
        configuration.forward(settings);
    for (const UnboundSettings::StubZone &zone : settings.stubZones)
        configuration.stub(zone);
    for (const UnboundSettings::Option &option : settings.options)
        configuration.option(option.name, option.value);
    return configuration.complaint();
}

} // namespace dkimlens::session
