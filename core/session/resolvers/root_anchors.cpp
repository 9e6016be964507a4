// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/root_anchors.h"

#include <QFile>
#include <QLatin1StringView>

#include <array>

namespace dkimlens::session {

namespace {

// https://data.iana.org/root-anchors/root-anchors.xml: the keys of 2017 and of 2024.
constexpr std::array published{
    ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
    ". IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16",
};

// Kept up to date by the packages of Debian, Arch, Fedora, FreeBSD and Homebrew. None of them is the file
// that an unbound daemon writes: that one lists keys before they are trusted (RFC 5011, 4).
constexpr std::array places{
    QLatin1StringView("/usr/share/dns/root.key"),
    QLatin1StringView("/etc/trusted-key.key"),
    QLatin1StringView("/etc/unbound/root.key"),
    QLatin1StringView("/usr/local/etc/unbound/root.key"),
    QLatin1StringView("/opt/homebrew/etc/unbound/root.key"),
};

constexpr qint64 longestLine = 4096;
constexpr int mostLines = 64;

bool isAnchor(const QByteArray &line)
{
    return line.startsWith('.') && (line.contains(" DS ") || line.contains(" DNSKEY "));
}

void addAnchorsOf(const QString &path, std::vector<std::string> &anchors)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (int i = 0; i < mostLines && !file.atEnd(); ++i) {
        const QByteArray line = file.readLine(longestLine).split(';').first().simplified();
        if (isAnchor(line))
            anchors.push_back(line.toStdString());
    }
}

} // namespace

// Both, since either may be older than the last change of the root's key.
std::vector<std::string> rootAnchors()
{
    std::vector<std::string> anchors(published.begin(), published.end());
    for (const QLatin1StringView place : places)
        addAnchorsOf(place, anchors);
    return anchors;
}

} // namespace dkimlens::session
