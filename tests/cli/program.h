// SPDX-License-Identifier: Apache-2.0
// Running the command line from outside, as scripts do.

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace dkimlens::test {

struct Argument
{
    Argument(const char *literal) // NOLINT(google-explicit-constructor)
        : text(QString::fromUtf8(literal))
    {
    }

    Argument(QString given) // NOLINT(google-explicit-constructor)
        : text(std::move(given))
    {
    }

    QString text;
};

inline QStringList args(std::initializer_list<Argument> arguments)
{
    QStringList texts;
    for (const Argument &argument : arguments)
        texts << argument.text;
    return texts;
}

struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(DKIMLENS_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString sample(const char *name)
{
    return QStringLiteral(DKIMLENS_SAMPLES_DIR "/") + QLatin1StringView(name);
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<QJsonObject> linesOf(const QByteArray &out)
{
    QList<QJsonObject> lines;
    const QList<QByteArray> texts = out.split('\n');
    for (const QByteArray &text : texts) {
        if (!text.isEmpty())
            lines.append(QJsonDocument::fromJson(text).object());
    }
    return lines;
}

} // namespace dkimlens::test
