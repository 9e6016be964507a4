// SPDX-License-Identifier: Apache-2.0
// What a faulty DNS server answers: a table, by the name that is asked.

#pragma once

#include "tests/servers/dns_packet.h"

namespace dkimlens::test {

constexpr int hugeTextSize = 60 * 1024; // octets
constexpr int manyTextsCount = 20;

enum class Transport : quint8 { Udp, Tcp };

// Below faulty.test, the last label chooses: servfail, refused, silent, truncated, truncated-for-good (TCP
// does not help), wrong-id, garbage, loop (of aliases), huge (a TXT record of 60 KiB), many (20 TXT records),
// slow (100 ms, names below it too: any number of distinct ones), late (10 s), empty (no TXT record), fine.
struct Fault
{
    const char *label;
    QByteArray (*answer)(const DnsQuery &query, Transport transport); // empty: none
    int delay = 0; // milliseconds
};

Fault faultAt(const DnsQuery &query); // every other name does not exist

} // namespace dkimlens::test
