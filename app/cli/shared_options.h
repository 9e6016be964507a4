// SPDX-License-Identifier: Apache-2.0
// The options that several commands have, and what they come to.

#pragma once

#include "app/cli/command_line.h"
#include "core/engine/message/message.h"
#include "core/session/keys_file.h"
#include "core/session/resolvers/resolver.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace dkimlens::cli {

QList<QCommandLineOption> lookupOptions(); // --keys, --resolver, --doh, --dnssec, --offline
QCommandLineOption timeOption();
QCommandLineOption jsonOption(const QString &description);
QCommandLineOption jobsOption();
QCommandLineOption quietOption();

// Where key records come from: one of the two is set.
struct KeySource
{
    std::optional<session::KeysFile> keys; // answers at once
    std::unique_ptr<session::Resolver> resolver; // needs an event loop
};

// These give nothing where the call is wrong, having said so.
std::optional<KeySource> keySourceOf(const CommandLine &line);
std::optional<std::size_t> jobsOf(const CommandLine &line);

// Why --ip is no address; empty where it is one, or is not given.
QString faultInAddress(const CommandLine &line);

// What "now" is for a message.
class Clock
{
public:
    static std::optional<Clock> of(const CommandLine &line);

    // Nothing where the message's own time is wanted and it has none.
    std::optional<std::int64_t> timeFor(const message::Message &message) const;
    static QString noTime(); // the sentence that says so

private:
    std::optional<std::int64_t> m_fixed; // absent: the message's own
};

} // namespace dkimlens::cli
