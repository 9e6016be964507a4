// SPDX-License-Identifier: Apache-2.0
// Both forms of looking at 64 octets at once find what looking at each of them finds.

#include "core/engine/base/octet_block.h"
#include "tests/support/portable_octet_block.h"

#include <QTest>

#include <random>
#include <string>

namespace dkimlens {

namespace {

std::uint64_t naive(const std::string &octets, char wanted)
{
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < blockSize; ++i)
        mask |= std::uint64_t{octets[i] == wanted} << i;
    return mask;
}

void compare(const std::string &octets, char wanted)
{
    QCOMPARE(OctetBlock(octets.data()).positionsOf(wanted), naive(octets, wanted));
    QCOMPARE(test::portablePositionsOf(octets.data(), wanted), naive(octets, wanted));
}

} // namespace

class TestOctetBlock : public QObject
{
    Q_OBJECT

private slots:
    void oneOctetAtEveryPlace()
    {
        for (std::size_t at = 0; at < blockSize; ++at) {
            std::string octets(blockSize, 'a');
            octets[at] = '\n';
            compare(octets, '\n');
            compare(octets, 'a');
        }
    }

    void everyOctetIsFound()
    {
        for (int value = 0; value < 256; ++value) {
            std::string octets(blockSize, static_cast<char>(value ^ 0x80));
            octets[static_cast<std::size_t>(value) % blockSize] = static_cast<char>(value);
            compare(octets, static_cast<char>(value));
        }
    }

    // Neighbours that differ from the wanted octet in one bit are where a carry would be seen.
    void neighboursAreTold()
    {
        for (int value = 0; value < 256; ++value) {
            std::string octets(blockSize, static_cast<char>(value));
            for (std::size_t i = 1; i < blockSize; i += 2)
                octets[i] = static_cast<char>(value ^ (1 << (i / 2 % 8)));
            compare(octets, static_cast<char>(value));
        }
    }

    void randomOctets()
    {
        std::mt19937 random(64);
        for (int i = 0; i < 2000; ++i) {
            std::string octets;
            while (octets.size() < blockSize)
                octets += static_cast<char>(random() % (i % 2 == 0 ? 4 : 256));
            compare(octets, octets[random() % blockSize]);
        }
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestOctetBlock)
#include "tst_octet_block.moc"
