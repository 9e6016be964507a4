// SPDX-License-Identifier: Apache-2.0
#include "app/cli/archive_option.h"

#include "app/cli/output.h"
#include "app/cli/translated.h"
#include "core/session/archive/archive_lookup.h"
#include "core/session/https_request.h"
#include "ui/text/archive_text.h"

#include <QEventLoop>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

QCommandLineOption archiveOption()
{
    return {u"archive"_s,
            CliText::tr(
                "Where DNS has no key that fits, ask the archive of old keys at URL, as evidence about the "
                "past: no verdict changes. It is told the selector and the domain. “default” is %1.")
                .arg(session::KeyArchive::defaultUrl().toString()),
            u"URL"_s};
}

bool takeArchive(const CommandLine &line, std::unique_ptr<session::KeyArchive> &archive)
{
    if (!line.has(u"archive"_s))
        return true;
    for (const QString &other : {u"keys"_s, u"offline"_s}) {
        if (line.has(other)) {
            line.refuse(CliText::tr("--%1 asks no network, so --archive cannot stand beside it.").arg(other));
            return false;
        }
    }
    const QString text = line.value(u"archive"_s);
    const QUrl url = text == u"default" ? session::KeyArchive::defaultUrl() : QUrl(text, QUrl::StrictMode);
    if (!session::isHttpsUrl(url)) {
        line.refuse(CliText::tr("“%1” is no https URL of an archive of keys.").arg(text));
        return false;
    }
    archive = std::make_unique<session::KeyArchive>(url);
    return true;
}

void addMissedKeys(const analysis::Analysis &analysis, std::set<std::string> &names)
{
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        if (!signature.key.name.empty() && signature.signatureMatch != dkim::Match::Match)
            names.insert(signature.key.name);
    }
}

std::vector<dkim::KnownKey> askArchive(session::KeyArchive &archive, const std::set<std::string> &names)
{
    std::vector<dkim::KnownKey> keys;
    QObject lookups; // owns them
    QEventLoop loop;
    std::size_t pending = names.size();
    for (const std::string &name : names) {
        const session::ArchiveLookup *lookup = archive.ask(name, &lookups);
        QObject::connect(lookup, &session::ArchiveLookup::finished, &loop,
                         [&](const session::ArchiveAnswer &answer) {
                             keys.insert(keys.end(), answer.keys.begin(), answer.keys.end());
                             if (dns::isTemporary(answer.status))
                                 complain(text::sentence(answer));
                             if (--pending == 0)
                                 loop.quit();
                         });
    }
    if (pending > 0)
        loop.exec();
    return keys;
}

} // namespace dkimlens::cli
