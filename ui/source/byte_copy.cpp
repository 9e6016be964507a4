// SPDX-License-Identifier: Apache-2.0
// Bytes as text for the clipboard.

#include "ui/source/byte_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace dkimlens::source {

namespace {

QByteArray toByteArray(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

bool isCopiedAsText(std::size_t size)
{
    constexpr std::size_t limit = std::size_t{16} * 1024 * 1024;
    return size <= limit;
}

QString asHex(std::string_view bytes)
{
    return QString::fromLatin1(toByteArray(bytes).toHex(' '));
}

QString asBase64(std::string_view bytes)
{
    return QString::fromLatin1(toByteArray(bytes).toBase64());
}

QString asCArray(std::string_view bytes)
{
    constexpr std::size_t perLine = 12;
    QString text = QStringLiteral("static const unsigned char bytes[] = {");
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text += i % perLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
        text += QStringLiteral("0x%1,").arg(static_cast<unsigned char>(bytes[i]), 2, 16, QLatin1Char('0'));
    }
    return text + QStringLiteral("\n};\n");
}

void copyBytes(std::string_view bytes)
{
    if (bytes.empty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    data->setData(QStringLiteral("application/octet-stream"), toByteArray(bytes));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace dkimlens::source
