// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys_file.h"

#include "core/session/keys/json_keys.h"
#include "core/session/keys/zone_lines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dkimlens::session {

namespace {

constexpr std::size_t maxAliases = 16; // as resolvers bound a chain of CNAMEs

void lowerTtl(dns::Answer &answer, const RecordSet &set)
{
    if (set.ttl)
        answer.ttl = std::min(answer.ttl.value_or(*set.ttl), *set.ttl);
}

const RecordSet *setOf(const NameRecords &name, dns::RecordType type)
{
    const auto it = name.types.find(type);
    return it == name.types.end() ? nullptr : &it->second;
}

bool hasRecords(const RecordSet *set)
{
    return set && set->status == dns::Status::Found && !set->isEmpty();
}

// The CNAME to go on with, where the name has nothing of the type itself.
const RecordSet *aliasOf(const NameRecords &name, dns::RecordType type)
{
    const RecordSet *alias = setOf(name, dns::RecordType::Cname);
    const bool goesOn = type != dns::RecordType::Cname && hasRecords(alias) && !hasRecords(setOf(name, type));
    return name.status == dns::Status::Found && goesOn ? alias : nullptr;
}

// What stands for an answer at the chain's last name; of a CNAME, only its failure.
const RecordSet *lastSet(const NameRecords &name, dns::RecordType type)
{
    const RecordSet *set = setOf(name, type);
    const RecordSet *alias = setOf(name, dns::RecordType::Cname);
    return !set && alias && alias->status != dns::Status::Found ? alias : set;
}

void finish(dns::Answer &answer, const NameRecords &name)
{
    answer.status = name.status;
    if (name.status != dns::Status::Found)
        return;
    const RecordSet *set = lastSet(name, answer.question.type);
    if (!set || (set->status == dns::Status::Found && set->isEmpty())) {
        answer.status = dns::Status::NoData;
        return;
    }
    answer.status = set->status;
    answer.txt = set->txt;
    answer.records = set->records;
    lowerTtl(answer, *set);
}

void failAsLoop(dns::Answer &answer)
{
    answer.status = dns::Status::ServerFailure;
    answer.detail = "CNAME loop";
}

} // namespace

std::optional<KeysError> KeysFile::add(const QString &path)
{
    return QFileInfo(path).isDir() ? addFolder(path) : addFile(path);
}

// Other files, messages for one, may lie beside them. A keys file that is broken counts: without its keys the
// verdicts would be wrong.
std::optional<KeysError> KeysFile::addFolder(const QString &path)
{
    const QDir folder(path);
    const QStringList names = folder.entryList({QStringLiteral("*.json"), QStringLiteral("*.keys"),
                                                QStringLiteral("*.txt"), QStringLiteral("*.zone")},
                                               QDir::Files, QDir::Name);
    if (!folder.isReadable())
        return KeysError{KeysProblem::FolderNotReadable, 0, {}, path};
    if (names.isEmpty())
        return KeysError{KeysProblem::FolderWithoutKeys, 0, {}, path};
    for (const QString &name : names) {
        if (std::optional<KeysError> error = addFile(folder.filePath(name)))
            return error;
    }
    return std::nullopt;
}

std::optional<KeysError> KeysFile::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return KeysError{KeysProblem::NotReadable, 0, file.errorString(), path};
    const QByteArray octets = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return KeysError{KeysProblem::NotReadable, 0, file.errorString(), path};
    return addText(path, octets);
}

std::optional<KeysError> KeysFile::addText(const QString &fileName, const QByteArray &octets)
{
    ReadTable read = looksLikeJson(octets)
        ? parseJsonKeys(octets)
        : parseZoneLines({octets.constData(), static_cast<std::size_t>(octets.size())});
    if (read.error) {
        read.error->file = fileName;
        return read.error;
    }
    for (auto &[name, records] : read.table) {
        records.file = m_files.size();
        m_table.insert_or_assign(name, std::move(records));
    }
    m_files.push_back(fileName.toStdString());
    return std::nullopt;
}

std::vector<std::string> KeysFile::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, records] : m_table)
        names.push_back(name);
    return names;
}

dns::Answer KeysFile::answer(const dns::Question &question) const
{
    dns::Answer answer;
    answer.question = question;
    answer.source = dns::Source::File;
    auto at = m_table.find(question.name);
    while (at != m_table.end()) {
        answer.server = m_files[at->second.file];
        const RecordSet *alias = aliasOf(at->second, question.type);
        if (!alias) {
            finish(answer, at->second);
            return answer;
        }
        if (answer.aliases.size() == maxAliases) {
            failAsLoop(answer);
            return answer;
        }
        lowerTtl(answer, *alias);
        answer.aliases.push_back(nameKey(alias->records.front()));
        at = m_table.find(answer.aliases.back());
    }
    answer.status = dns::Status::NoSuchName;
    answer.server = serverNames();
    return answer;
}

std::string KeysFile::serverNames() const
{
    std::string names;
    for (const std::string &file : m_files)
        names += (names.empty() ? "" : ", ") + file;
    return names;
}

} // namespace dkimlens::session
