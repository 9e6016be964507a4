// SPDX-License-Identifier: Apache-2.0
#include "core/engine/received/encryption.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dkimlens::received {

namespace {

// The protocol's name (RFC 3848; RFC 6531, 4.3), and what it says.
struct ProtocolName
{
    std::string_view name;
    Protection protection;
    bool isAuthenticated = false;
};

constexpr std::array protocols{
    ProtocolName{"SMTP", Protection::None},
    ProtocolName{"ESMTP", Protection::None},
    ProtocolName{"ESMTPA", Protection::None, true},
    ProtocolName{"ESMTPS", Protection::Encrypted},
    ProtocolName{"ESMTPSA", Protection::Encrypted, true},
    ProtocolName{"SMTPS", Protection::Encrypted},
    ProtocolName{"LMTP", Protection::None},
    ProtocolName{"LMTPA", Protection::None, true},
    ProtocolName{"LMTPS", Protection::Encrypted},
    ProtocolName{"LMTPSA", Protection::Encrypted, true},
    ProtocolName{"UTF8SMTP", Protection::None},
    ProtocolName{"UTF8SMTPA", Protection::None, true},
    ProtocolName{"UTF8SMTPS", Protection::Encrypted},
    ProtocolName{"UTF8SMTPSA", Protection::Encrypted, true},
    ProtocolName{"UTF8LMTP", Protection::None},
    ProtocolName{"UTF8LMTPA", Protection::None, true},
    ProtocolName{"UTF8LMTPS", Protection::Encrypted},
    ProtocolName{"UTF8LMTPSA", Protection::Encrypted, true},
    ProtocolName{"HTTPS", Protection::Encrypted},
};

const ProtocolName *protocolOf(std::string_view name)
{
    const auto *const found = std::ranges::find_if(protocols, [name](const ProtocolName &candidate) {
        return equalsIgnoringCase(candidate.name, name);
    });
    return found == protocols.end() ? nullptr : found;
}

constexpr std::string_view separators = " \t\r\n,;()=:";

// "TLS 1.3" of "TLSv1.3", "TLS1_3", "TLS1.3" and "TLS"; nothing of other words.
std::string versionIn(std::string_view word)
{
    const std::string_view kind = word.substr(0, 3);
    if (!equalsIgnoringCase(kind, "tls") && !equalsIgnoringCase(kind, "ssl"))
        return {};
    std::string_view number = word.substr(3);
    if (!number.empty() && toLower(number.front()) == 'v')
        number.remove_prefix(1);
    std::string version(kind);
    std::ranges::transform(version, version.begin(), [](char c) { return isAlpha(c) ? char(c & ~0x20) : c; });
    if (number.empty())
        return version;
    const bool isNumber =
        std::ranges::all_of(number, [](char c) { return isDigit(c) || c == '.' || c == '_'; });
    if (!isNumber)
        return {}; // a cipher: TLS_AES_256_GCM_SHA384
    version += ' ' + std::string(number);
    std::ranges::replace(version, '_', '.');
    return version == "TLS 1" ? "TLS 1.0" : version;
}

// As OpenSSL, GnuTLS and IANA write them: AES128-GCM-SHA256, TLS_AES_256_GCM_SHA384, DHE-RSA-AES256-SHA.
bool isCipher(std::string_view word)
{
    constexpr std::array marks{"AES", "CHACHA20", "CAMELLIA", "DES", "RC4", "ARIA", "SEED", "NULL"};
    return std::ranges::any_of(
        marks, [word](const char *mark) { return word.find(mark) != std::string_view::npos; });
}

void readInto(std::optional<Encryption> &found, std::string_view text)
{
    for (const std::string_view word : wordsOf(text, separators)) {
        std::string version = versionIn(word);
        const bool isUnknown = word == "UNKNOWN"; // Exim, of a library that does not tell
        if (version.empty() && !isUnknown && !isCipher(word))
            continue;
        if (!found)
            found.emplace();
        if (!version.empty() && found->version.empty())
            found->version = std::move(version);
        else if (version.empty() && !isUnknown && found->cipher.empty())
            found->cipher = word;
    }
}

// Comments that say nothing of encryption are common, and their words are anybody's.
bool speaksOfEncryption(std::string_view comment)
{
    const std::string lower = toLower(comment);
    constexpr std::array marks{"tls", "ssl", "cipher"};
    return std::ranges::any_of(marks, [&](const char *mark) { return lower.find(mark) != std::string::npos; })
        || comment.starts_with("UNKNOWN:");
}

} // namespace

std::optional<Encryption> encryptionOf(const Clauses &clauses)
{
    std::optional<Encryption> found;
    for (const Clause &clause : clauses.all) {
        for (const message::Comment &comment : clause.comments) {
            if (speaksOfEncryption(comment.text))
                readInto(found, comment.text);
        }
        if (clause.keyword == Keyword::With) // Exim: "with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384"
            readInto(found, clause.joined());
    }
    if (found && found->version.empty())
        found->version = "TLS";
    return found;
}

Protection protectionOf(const Hop &hop)
{
    if (hop.encryption)
        return Protection::Encrypted;
    const ProtocolName *protocol = protocolOf(hop.protocol);
    return protocol ? protocol->protection : Protection::Unknown;
}

bool isAuthenticated(const Clauses &clauses, std::string_view protocol)
{
    if (const ProtocolName *known = protocolOf(protocol); known && known->isAuthenticated)
        return true;
    return std::ranges::any_of(clauses.all, [](const Clause &clause) {
        return std::ranges::any_of(clause.comments, [](const message::Comment &comment) {
            return comment.text.starts_with("Authenticated sender:")
                || comment.text.starts_with("authenticated ");
        });
    });
}

} // namespace dkimlens::received
