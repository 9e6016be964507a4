// SPDX-License-Identifier: Apache-2.0
// How fast the engine verifies, next to what the machine can do: hashing the octets and checking the
// signature, and nothing else, is the limit that no verifier can pass.

#include "core/engine/analysis/sender_checks.h"
#include "core/engine/diagnose/diagnosis.h"
#include "tests/bench/peak_memory.h"
#include "tests/bench/signer.h"
#include "tests/bench/stopwatch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace dkimlens::bench {

namespace {

using trace::Detail;

constexpr double megabyte = 1e6;
constexpr std::int64_t now = 1'750'000'000; // seconds since 1970: when all is verified
constexpr std::array<std::size_t, 5> sizes{2'048, 16'384, 105'000, 1'048'576, 4'194'304}; // octets
constexpr std::array algorithms{Algorithm::Simple, Algorithm::Relaxed};

dns::Answers keyInMemory(const Signer &signer)
{
    dns::Answer answer;
    answer.question = {signer.keyName(), dns::RecordType::Txt};
    answer.status = dns::Status::Found;
    answer.txt.push_back({{signer.keyRecord()}});
    dns::Answers answers;
    answers.insert(answer);
    return answers;
}

// Splitting the message is part of it; the key has been read for a message before, as in a batch.
double secondsToVerify(const std::string &bytes, const dns::Answers &answers, Detail detail)
{
    dkim::KeyMemory keys;
    const analysis::Options options{.detail = detail, .keys = &keys};
    return secondsPerCall([&] {
        const auto message = message::Message::fromShared(nullptr, bytes);
        const auto analysis = analysis::analyze(message, answers, options, now);
        if (analysis.verdict() != dkim::Verdict::Pass)
            std::abort(); // what does not verify is not worth measuring
    });
}

void printHeading(const Signer &rsa, const Signer &ed25519)
{
    const std::string octets(1'048'576, 'x');
    const double hashed = static_cast<double>(octets.size()) / secondsPerCall([&] { sha256(octets); });
    std::printf(
        "One thread of this machine: SHA-256 %.0f MB/s, RSA-2048 %.0f verifications/s, Ed25519 %.0f/s.\n"
        "\"of limit\": what hashing and checking alone take, in what verifying takes.\n\n"
        "%9s %-8s %-16s | %9s %7s %8s | %9s %7s %8s\n",
        hashed / megabyte, 1 / rsa.key().secondsToVerify(), 1 / ed25519.key().secondsToVerify(), "octets",
        "key", "canonicalized", "verdict/s", "MB/s", "of limit", "trace/s", "MB/s", "of limit");
}

void printRates(std::size_t octets, double seconds, double limit)
{
    const double rate = static_cast<double>(octets) / seconds / megabyte;
    std::printf(" | %9.0f %7.0f %7.0f%%", 1 / seconds, rate, 100 * limit / seconds);
}

// The limit is measured beside what it limits: a machine is not equally fast all the time.
void measure(const std::string &bytes, const Signer &signer, const std::string &canonicalization)
{
    const dns::Answers answers = keyInMemory(signer);
    const double limit = secondsPerCall([&] { sha256(bytes); }) + signer.key().secondsToVerify();
    std::printf("%9zu %-8s %-16s", bytes.size(), nameOf(signer.key().type()).data(),
                canonicalization.c_str());
    printRates(bytes.size(), secondsToVerify(bytes, answers, Detail::Verdict), limit);
    printRates(bytes.size(), secondsToVerify(bytes, answers, Detail::Trace), limit);
    std::printf("\n");
    std::fflush(stdout);
}

void measureAll(const Signer &signer)
{
    for (const std::size_t size : sizes) {
        const UnsignedMessage message = makeMessage(size, 1);
        for (const Algorithm header : algorithms) {
            for (const Algorithm body : algorithms)
                measure(signer.sign(message, {header, body}), signer, nameOf(Canonicalization{header, body}));
        }
    }
}

std::string withBareLineFeeds(std::string bytes)
{
    std::erase(bytes, '\r');
    return bytes;
}

// Octets that a trace keeps, beside the message.
std::size_t traceMemory(const std::string &bytes, const dns::Answers &answers)
{
    const auto message = message::Message::fromShared(nullptr, bytes);
    const auto analysis = analysis::analyze(message, answers, {.detail = Detail::Trace}, now);
    std::set<std::shared_ptr<const EditedText>> texts; // a rule's step shares the text of the whole
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        trace::visitAll(signature.trace, [&](const trace::Step &step) {
            if (step.change)
                texts.insert(step.change->text);
        });
    }
    std::size_t octets = 0;
    for (const auto &text : texts)
        octets += text->memory();
    return octets;
}

// What explaining costs: at most 2.5 times the time of verifying, and 3 times the message's size.
void measureTrace(const std::string &bytes, const Signer &signer, const char *what)
{
    const dns::Answers answers = keyInMemory(signer);
    const double verdict = secondsToVerify(bytes, answers, Detail::Verdict);
    const double trace = secondsToVerify(bytes, answers, Detail::Trace);
    std::printf("%9zu %-34s | %6.2f times the time | %6.3f times the size\n", bytes.size(), what,
                trace / verdict,
                static_cast<double>(traceMemory(bytes, answers)) / static_cast<double>(bytes.size()));
    std::fflush(stdout);
}

void measureTraces(const Signer &signer)
{
    std::printf("\nA trace, next to verifying without one:\n");
    for (const std::size_t size : {std::size_t{2'048}, std::size_t{105'000}, std::size_t{20'971'520}}) {
        const UnsignedMessage message = makeMessage(size, 1);
        for (const Algorithm algorithm : algorithms) {
            const std::string bytes = signer.sign(message, {algorithm, algorithm});
            const std::string name = nameOf(Canonicalization{algorithm, algorithm});
            measureTrace(bytes, signer, (name + ", CRLF").c_str());
            measureTrace(withBareLineFeeds(bytes), signer, (name + ", saved with LF").c_str());
        }
    }
}

// A footer is found by hashing every line's end: at most 15 times what hashing the body takes.
void measureDiagnosis(const Signer &signer)
{
    constexpr std::size_t octets = 10'000'000;
    UnsignedMessage message = makeMessage(2'048, 1);
    message.body.clear();
    while (message.body.size() < octets)
        message.body += "a short line\r\n";
    const std::string bytes =
        signer.sign(message, {Algorithm::Relaxed, Algorithm::Relaxed}) + "-- \r\nthe list\r\n";
    const auto changed = message::Message::fromShared(nullptr, bytes);
    const dns::Answers answers = keyInMemory(signer);
    const auto analysis = analysis::analyze(changed, answers, {.detail = Detail::Verdict}, now);
    const double search = secondsPerCall([&] {
        if (!diagnose::diagnose({changed, analysis.signatures.front(), answers, {}, now}, {}).isRepaired)
            std::abort();
    });
    std::printf(
        "\nA footer on %.0f MB of short lines, found and proved: %.1f times the time of hashing them.\n",
        static_cast<double>(octets) / megabyte, search / secondsPerCall([&] { sha256(bytes); }));
}

std::string repeated(std::string_view piece, std::size_t count)
{
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

// Headers that somebody wrote to be slow to read.
struct HostileHeader
{
    const char *what;
    std::size_t count; // of what it repeats
    std::string (*make)(std::size_t count);
};

const std::array hostileHeaders{
    HostileHeader{"Received fields", 10'000,
                  [](std::size_t count) {
                      return repeated(
                          "Received: from a.test (a.test [192.0.2.7]) by b.test with ESMTPS id 1;\r\n"
                          " Mon, 02 Jun 2025 10:00:07 +0000\r\n",
                          count);
                  }},
    HostileHeader{"lines of Authentication-Results", 32'768,
                  [](std::size_t count) {
                      return "Authentication-Results: a.test"
                          + repeated(";\r\n dkim=pass header.d=example.org", count) + "\r\n";
                  }},
    HostileHeader{"comments within each other", 100'000,
                  [](std::size_t count) {
                      return "Authentication-Results: a.test " + repeated("(", count) + repeated(")", count)
                          + "; spf=pass\r\n";
                  }},
};

double secondsToReadClaims(const HostileHeader &header, std::size_t count)
{
    const auto message = message::Message::fromBytes(header.make(count) + "From: a@b.test\r\n\r\n");
    return secondsPerCall([&] {
        analysis::checkSender(analysis::senderBasisOf(message, {}, {}), {dns::Answers{}, now});
    });
}

// Linear: as much for each as where there is a sixteenth of them.
void measureHostileHeaders()
{
    constexpr std::size_t part = 16;
    std::printf("\nWhat stands beside the signatures, read and judged:\n");
    for (const HostileHeader &header : hostileHeaders) {
        const double all = secondsToReadClaims(header, header.count);
        const double few = secondsToReadClaims(header, header.count / part);
        std::printf("%9zu %-34s | %6.2f times the time for each, next to a sixteenth of them | %.0f ms\n",
                    header.count, header.what, all / few / static_cast<double>(part), all * 1000);
        std::fflush(stdout);
    }
}

void run()
{
    const Signer rsa(KeyType::Rsa2048);
    const Signer ed25519(KeyType::Ed25519);
    printHeading(rsa, ed25519);
    measureAll(rsa);
    measureAll(ed25519);
    measureTraces(rsa);
    measureDiagnosis(rsa);
    measureHostileHeaders();
    if (const std::uint64_t peak = peakMemory(); peak != 0)
        std::printf("\nPeak memory of this program: %.1f MB.\n", static_cast<double>(peak) / megabyte);
}

} // namespace

} // namespace dkimlens::bench

int main()
{
    dkimlens::bench::run();
    return 0;
}
