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
    // Adds a file in either form. A name that it shares with an earlier file gets its records.
    std::optional<KeysError> add(const QString &path);
    std::optional<KeysError> addText(const QString &fileName, const QByteArray &octets);
    void addTable(const QString &fileName, RecordTable table);

    // From any thread, once all files are added.
    dns::Answer answer(const dns::Question &question) const;

private:
    std::string serverNames() const;

    RecordTable m_table;
    std::vector<std::string> m_files;
};

} // namespace dkimlens::session
