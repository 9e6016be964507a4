// SPDX-License-Identifier: Apache-2.0
// dkimlens-bench-corpus FOLDER COUNT OCTETS: signed messages to compare whole programs with, and their key:
// keys.json for dkimlens-cli, keys.txt (a name, a space, a record) for the peer.

#include "tests/bench/signer.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>

namespace dkimlens::bench {

namespace {

std::size_t numberOf(std::string_view text)
{
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (out)
        return;
    std::fprintf(stderr, "%s cannot be written\n", file.string().c_str());
    std::exit(1);
}

// relaxed/relaxed with RSA-2048: what nearly all mail is signed with.
void writeCorpus(const std::filesystem::path &folder, std::size_t count, std::size_t octets)
{
    const Signer signer(KeyType::Rsa2048);
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < count; ++i) {
        const UnsignedMessage message = makeMessage(octets, static_cast<std::uint32_t>(i));
        write(folder / (std::to_string(i) + ".eml"),
              signer.sign(message, {Algorithm::Relaxed, Algorithm::Relaxed}));
    }
    write(folder / "keys.json", "{ \"" + signer.keyName() + "\": \"" + signer.keyRecord() + "\" }\n");
    write(folder / "keys.txt", signer.keyName() + ' ' + signer.keyRecord() + '\n');
}

} // namespace

} // namespace dkimlens::bench

int main(int argc, char **argv)
{
    const std::span<char *> arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: dkimlens-bench-corpus FOLDER COUNT OCTETS\n");
        return 2;
    }
    dkimlens::bench::writeCorpus(arguments[1], dkimlens::bench::numberOf(arguments[2]),
                                 dkimlens::bench::numberOf(arguments[3]));
    return 0;
}
