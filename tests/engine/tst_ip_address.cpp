// SPDX-License-Identifier: Apache-2.0
// IP addresses read from text (RFC 7208, 12; RFC 4291, 2.2), and compared with networks.

#include "core/engine/dns/ip_address.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

using dns::IpAddress;
using dns::parseIpAddress;

namespace {

QTestData &row(const char *name, const std::string &text, const std::string &normal)
{
    return QTest::newRow(name) << text << normal;
}

IpAddress address(const char *text)
{
    const std::optional<IpAddress> parsed = parseIpAddress(text);
    return parsed.value_or(IpAddress{});
}

} // namespace

class TestIpAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("normal"); // empty: no address

        row("IPv4", "192.0.2.1", "192.0.2.1");
        row("IPv4: least and greatest octets", "0.0.255.255", "0.0.255.255");
        row("IPv4: 256", "192.0.2.256", "");
        row("IPv4: leading zero", "192.0.02.1", "");
        row("IPv4: three parts", "192.0.2", "");
        row("IPv4: five parts", "192.0.2.1.1", "");
        row("IPv4: final dot", "192.0.2.1.", "");
        row("IPv4: empty part", "192..2.1", "");
        row("IPv4: sign", "192.0.2.+1", "");
        row("IPv4: port", "192.0.2.1:25", "");
        row("IPv4: space", " 192.0.2.1", "");
        row("IPv4: hexadecimal", "192.0.2.a", "");
        row("IPv6: all groups", "2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a");
        row("IPv6: zeros left out", "2001:db8::cb01", "2001:db8::cb01");
        row("IPv6: unspecified", "::", "::");
        row("IPv6: loopback", "::1", "::1");
        row("IPv6: zeros at the end", "cafe:babe:8000::", "cafe:babe:8000::");
        row("IPv6: with IPv4", "::13.1.68.3", "::d01:4403");
        row("IPv6: IPv4 mapped", "::FFFF:129.144.52.38", "::ffff:8190:3426");
        row("IPv6: all groups, with IPv4", "0:0:0:0:0:ffff:1.2.3.4", "::ffff:102:304");
        row("IPv6: two gaps", "1::2::3", "");
        row("IPv6: three colons", "1:::2", "");
        row("IPv6: colon at the start", ":1:2:3:4:5:6:7", "");
        row("IPv6: one colon before a gap", ":cafe::babe", "");
        row("IPv6: colon at the end", "1:2:3:4:5:6:7:", "");
        row("IPv6: seven groups", "1:2:3:4:5:6:7", "");
        row("IPv6: nine groups", "1:2:3:4:5:6:7:8:9", "");
        row("IPv6: a gap that stands for nothing", "1:2:3:4::5:6:7:8", "");
        row("IPv6: five digits", "::12345", "");
        row("IPv6: no digit", "::g", "");
        row("IPv6: zone", "fe80::1%eth0", "");
        row("IPv6: brackets", "[::1]", "");
        row("IPv6: IPv4 before the end", "::1.2.3.4:1", "");
        row("IPv6: IPv4 before the gap", "1.2.3.4::", "");
        row("nothing", "", "");
        row("a name", "example.com", "");
    }

    void reads()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, normal);
        const std::optional<IpAddress> parsed = parseIpAddress(text);
        QCOMPARE(parsed ? textOf(*parsed) : std::string{}, normal);
    }

    void comparesNetworks_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("network");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<bool>("isIn");

        QTest::newRow("the same") << std::string("192.0.2.1") << std::string("192.0.2.1") << 32 << true;
        QTest::newRow("another") << std::string("192.0.2.1") << std::string("192.0.2.0") << 32 << false;
        QTest::newRow("/31") << std::string("192.0.2.1") << std::string("192.0.2.0") << 31 << true;
        QTest::newRow("/25") << std::string("192.0.2.128") << std::string("192.0.2.0") << 25 << false;
        QTest::newRow("/24") << std::string("192.0.2.128") << std::string("192.0.2.0") << 24 << true;
        QTest::newRow("/0") << std::string("192.0.2.1") << std::string("10.0.0.0") << 0 << true;
        QTest::newRow("/33 of IPv4") << std::string("192.0.2.1") << std::string("192.0.2.1") << 33 << false;
        QTest::newRow("IPv6 /33") << std::string("cafe:babe:8000::1") << std::string("cafe:babe:8000::") << 33
                                  << true;
        QTest::newRow("IPv6 /33, other")
            << std::string("cafe:babe::1") << std::string("cafe:babe:8000::") << 33 << false;
        QTest::newRow("IPv6 /128") << std::string("::1") << std::string("::2") << 128 << false;
        QTest::newRow("IPv4 in IPv6 /0") << std::string("192.0.2.1") << std::string("::") << 0 << false;
    }

    void comparesNetworks()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, network);
        QFETCH(const int, prefix);
        const bool isIn =
            isInNetwork(address(text.c_str()), address(network.c_str()), static_cast<std::uint8_t>(prefix));
        QTEST(isIn, "isIn");
    }

    void mappedAddressesAreIpv4()
    {
        QCOMPARE(textOf(unmapped(address("::ffff:192.0.2.1"))), std::string("192.0.2.1"));
        QCOMPARE(textOf(unmapped(address("::fffe:192.0.2.1"))), std::string("::fffe:c000:201"));
        QCOMPARE(textOf(unmapped(address("192.0.2.1"))), std::string("192.0.2.1"));
    }

    // RFC 7208, 7.4; RFC 3596, 2.5.
    void reverseNames()
    {
        QCOMPARE(reverseName(address("192.0.2.3")), std::string("3.2.0.192.in-addr.arpa"));
        QCOMPARE(reverseName(address("2001:db8::cb01")),
                 std::string("1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"));
    }
};

} // namespace dkimlens

QTEST_APPLESS_MAIN(dkimlens::TestIpAddress)
#include "tst_ip_address.moc"
