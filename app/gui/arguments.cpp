// SPDX-License-Identifier: Apache-2.0
#include "app/gui/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>

#include <cstdlib>

namespace dkimlens::gui {
namespace {

constexpr int wrongCall = 2; // the exit status of the command line program for it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::gui::Arguments)
};

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(wrongCall); // NOLINT(concurrency-mt-unsafe): no thread runs yet
}

std::optional<models::KeySource> keysOf(const QCommandLineParser &parser, const QCommandLineOption &keys,
                                        const QCommandLineOption &offline)
{
    using models::KeySource;
    if (parser.isSet(keys))
        return KeySource{KeySource::Kind::File, parser.value(keys)};
    return parser.isSet(offline) ? std::optional(KeySource{KeySource::Kind::Offline, {}}) : std::nullopt;
}

// ISO 8601; without a zone it is UTC, as everywhere in the program.
qint64 timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        refuse(Words::tr("“%1” is no time: write it as 2025-10-15T07:30:00Z.").arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

} // namespace

Arguments readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("See every step of a DKIM check, and why it fails."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption keys(
        QStringLiteral("keys"),
        Words::tr("Take keys from <file>, or the key files of a folder, and ask no network."),
        Words::tr("file"));
    const QCommandLineOption offline(QStringLiteral("offline"), Words::tr("Ask no network."));
    const QCommandLineOption at(QStringLiteral("at"), Words::tr("Verify as if at <time> (ISO 8601)."),
                                Words::tr("time"));
    parser.addOptions({keys, offline, at});
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("Messages to open."),
                                 QStringLiteral("[FILE…]"));
    parser.process(arguments);

    Arguments read;
    read.files = parser.positionalArguments();
    read.keys = keysOf(parser, keys, offline);
    if (parser.isSet(at))
        read.at = timeOf(parser.value(at));
    return read;
}

} // namespace dkimlens::gui
