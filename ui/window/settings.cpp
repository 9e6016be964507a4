// SPDX-License-Identifier: Apache-2.0
#include "ui/window/settings.h"

#include "core/session/https_request.h"
#include "core/session/resolvers/doh_resolver.h"
#include "core/session/resolvers/name_server.h"
#include "ui/text/translation.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace dkimlens::window {
namespace {

using models::KeySource;
using models::LookupSettings;
using session::LookupPolicy;
using widgets::Theme;

namespace key {
constexpr QLatin1StringView source("keys/source");
constexpr QLatin1StringView server("keys/server");
constexpr QLatin1StringView dohUrl("keys/dohUrl");
constexpr QLatin1StringView forwarder("keys/forwarder");
constexpr QLatin1StringView path("keys/path");
constexpr QLatin1StringView timeLimit("keys/timeLimit"); // seconds
constexpr QLatin1StringView tries("keys/tries");
constexpr QLatin1StringView asksArchive("askArchive");
constexpr QLatin1StringView archive("archiveUrl");
constexpr QLatin1StringView policy("lookupPolicy");
constexpr QLatin1StringView looksSenderUp("lookSenderUp");
constexpr QLatin1StringView keepsAnswers("keepAnswers");
constexpr QLatin1StringView keepsKeys("keepKeys");
constexpr QLatin1StringView remembersFiles("rememberFiles");
constexpr QLatin1StringView theme("theme");
constexpr QLatin1StringView textSize("textSize"); // percent
constexpr QLatin1StringView byteSize("byteSize"); // percent
constexpr QLatin1StringView language("language");
} // namespace key

template<typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

constexpr std::array sources{
    Word<KeySource::Kind>{KeySource::Kind::System, QLatin1StringView("system")},
    Word<KeySource::Kind>{KeySource::Kind::Server, QLatin1StringView("server")},
    Word<KeySource::Kind>{KeySource::Kind::Doh, QLatin1StringView("doh")},
    Word<KeySource::Kind>{KeySource::Kind::Validating, QLatin1StringView("validating")},
    Word<KeySource::Kind>{KeySource::Kind::File, QLatin1StringView("file")},
    Word<KeySource::Kind>{KeySource::Kind::Offline, QLatin1StringView("offline")},
};

constexpr std::array policies{
    Word<LookupPolicy>{LookupPolicy::AtOnce, QLatin1StringView("at-once")},
    Word<LookupPolicy>{LookupPolicy::AskFirst, QLatin1StringView("ask-first")},
    Word<LookupPolicy>{LookupPolicy::Never, QLatin1StringView("never")},
};

template<typename Value, std::size_t count>
Value valueOf(const std::array<Word<Value>, count> &words, const QString &word, Value otherwise)
{
    const auto *const row = std::ranges::find(words, word, &Word<Value>::word);
    return row == words.end() ? otherwise : row->value;
}

template<typename Value, std::size_t count>
QString wordOf(const std::array<Word<Value>, count> &words, Value value)
{
    const auto *const row = std::ranges::find(words, value, &Word<Value>::value);
    return row == words.end() ? QString() : QString(row->word);
}

int numberIn(const QSettings &kept, QLatin1StringView name, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = kept.value(name).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

template<std::size_t count>
int oneOf(const std::array<int, count> &choices, const QSettings &kept, QLatin1StringView name)
{
    constexpr int usual = 100;
    const int number = kept.value(name).toInt();
    return std::ranges::find(choices, number) == choices.end() ? usual : number;
}

bool flagIn(const QSettings &kept, QLatin1StringView name, bool otherwise)
{
    const QString word = kept.value(name).toString();
    if (word == QLatin1StringView("true"))
        return true;
    return word == QLatin1StringView("false") ? false : otherwise;
}

int secondsOf(std::chrono::seconds time)
{
    return static_cast<int>(time.count());
}

QString serverIn(const QSettings &kept, QLatin1StringView name)
{
    const QString text = kept.value(name).toString();
    return session::parseNameServer(text) ? text : QString();
}

LookupSettings readLookups(const QSettings &kept)
{
    using std::chrono::seconds;
    LookupSettings lookups;
    lookups.server = serverIn(kept, key::server);
    lookups.forwarder = serverIn(kept, key::forwarder);
    const QString url = kept.value(key::dohUrl).toString();
    lookups.dohUrl = session::DohResolver::urlOf(url) ? url : QString();
    lookups.keysPath = kept.value(key::path).toString();
    lookups.timeLimit =
        seconds(numberIn(kept, key::timeLimit, secondsOf(LookupSettings::shortestLimit),
                         secondsOf(LookupSettings::longestLimit), secondsOf(lookups.timeLimit)));
    lookups.tries = numberIn(kept, key::tries, 1, LookupSettings::mostTries, lookups.tries);
    const KeySource::Kind chosen = valueOf(sources, kept.value(key::source).toString(), lookups.chosen);
    if (models::isSetUp(lookups.sourceOf(chosen)))
        lookups.chosen = chosen;
    return lookups;
}

void writeLookups(QSettings &kept, const LookupSettings &lookups)
{
    kept.setValue(key::source, wordOf(sources, lookups.chosen));
    kept.setValue(key::server, lookups.server);
    kept.setValue(key::dohUrl, lookups.dohUrl);
    kept.setValue(key::forwarder, lookups.forwarder);
    kept.setValue(key::path, lookups.keysPath);
    kept.setValue(key::timeLimit, secondsOf(lookups.timeLimit));
    kept.setValue(key::tries, lookups.tries);
}

Theme::Choice themeIn(const QSettings &kept)
{
    const QByteArray word = kept.value(key::theme).toString().toLatin1();
    bool isKnown = false;
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(word.constData(), &isKnown);
    return isKnown ? static_cast<Theme::Choice>(choice) : Theme::Choice::System;
}

QString wordOf(Theme::Choice choice)
{
    return QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(static_cast<int>(choice)));
}

} // namespace

Settings readSettings(const QSettings &kept)
{
    Settings settings;
    settings.lookups = readLookups(kept);
    settings.asksArchive = flagIn(kept, key::asksArchive, settings.asksArchive);
    const QUrl archive(kept.value(key::archive).toString(), QUrl::StrictMode);
    settings.archive = session::isHttpsUrl(archive) ? archive : QUrl();
    settings.policy = valueOf(policies, kept.value(key::policy).toString(), settings.policy);
    settings.looksSenderUp = flagIn(kept, key::looksSenderUp, settings.looksSenderUp);
    settings.keepsAnswers = flagIn(kept, key::keepsAnswers, settings.keepsAnswers);
    settings.keepsKeys = flagIn(kept, key::keepsKeys, settings.keepsKeys);
    settings.remembersFiles = flagIn(kept, key::remembersFiles, settings.remembersFiles);
    settings.theme = themeIn(kept);
    settings.textSizes = {oneOf(textSizes, kept, key::textSize), oneOf(byteSizes, kept, key::byteSize)};
    const QString language = kept.value(key::language).toString();
    settings.language = text::languages().contains(language) ? language : QString();
    return settings;
}

void writeSettings(QSettings &kept, const Settings &settings)
{
    writeLookups(kept, settings.lookups);
    kept.setValue(key::asksArchive, settings.asksArchive);
    kept.setValue(key::archive, settings.archive.toString());
    kept.setValue(key::policy, wordOf(policies, settings.policy));
    kept.setValue(key::looksSenderUp, settings.looksSenderUp);
    kept.setValue(key::keepsAnswers, settings.keepsAnswers);
    kept.setValue(key::keepsKeys, settings.keepsKeys);
    kept.setValue(key::remembersFiles, settings.remembersFiles);
    kept.setValue(key::theme, wordOf(settings.theme));
    kept.setValue(key::textSize, settings.textSizes.text);
    kept.setValue(key::byteSize, settings.textSizes.bytes);
    kept.setValue(key::language, settings.language);
}

} // namespace dkimlens::window
