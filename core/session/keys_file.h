// SPDX-License-Identifier: Apache-2.0
// DNS answers from files: what `--keys` names. Asks no network, and a name that no file has does not exist.

#pragma once

#include "core/session/keys/record_table.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::session {

class KeysFile
{
public:
    // Adds a file in either form, or the keys files of a folder: those that end in .json, .keys, .txt or
    // .zone, by name, and not those of folders in it. A name that a file shares with an earlier one gets its
    // records.
    std::optional<KeysError> add(const QString &path);
    std::optional<KeysError> addText(const QString &fileName, const QByteArray &octets);
    void addTable(const QString &fileName, RecordTable table);

    // From any thread, once all files are added.
    dns::Answer answer(const dns::Question &question) const;

private:
    std::optional<KeysError> addFile(const QString &path);
    std::optional<KeysError> addFolder(const QString &path);
    std::string serverNames() const;

    RecordTable m_table;
    std::vector<std::string> m_files;
};

} // namespace dkimlens::session
