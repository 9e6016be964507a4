// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/key_import.h"

#include "core/session/keys/key_ring_json.h"
#include "core/session/keys_file.h"

#include <utility>

namespace dkimlens::session {

namespace {

constexpr std::string_view keyLabel = "._domainkey.";

std::vector<dkim::KnownKey> keysOf(const KeysFile &file, const QString &name)
{
    const bool isPasted = name.isEmpty();
    std::vector<dkim::KnownKey> keys;
    for (const std::string &owner : file.names()) {
        if (owner.find(keyLabel) == std::string::npos)
            continue;
        for (const dns::TxtRecord &record : file.answer({owner, dns::RecordType::Txt}).txt)
            keys.push_back({owner, record.joined(), isPasted ? dns::Source::Given : dns::Source::File,
                            name.toStdString(), false, std::nullopt, std::nullopt});
    }
    return keys;
}

} // namespace

ImportedKeys importKeys(const QByteArray &octets, const QString &file)
{
    if (std::optional<std::vector<dkim::KnownKey>> keys = parseKeyRing(octets))
        return {*std::move(keys), std::nullopt};
    KeysFile records;
    if (std::optional<KeysError> error = records.addText(file, octets))
        return {{}, std::move(error)};
    return {keysOf(records, file), std::nullopt};
}

} // namespace dkimlens::session
