// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/address.h"

#include "core/engine/base/ascii.h"

#include <optional>

namespace dkimlens::message {

namespace {

// Walks a field's value once, octet by octet, and collects one mailbox at a time.
class Reader
{
public:
    explicit Reader(Slice value)
        : m_value(value)
    {
    }

    std::vector<Address> read()
    {
        for (m_at = 0; m_at < m_value.size(); ++m_at)
            take(m_value.text()[m_at]);
        finish();
        return std::move(m_addresses);
    }

private:
    void take(char c)
    {
        if (m_inQuotes || m_comments > 0)
            return takeEnclosed(c);
        if (m_inLiteral || (c == '[' && m_current.address.ends_with('@')))
            return takeLiteral(c);
        switch (c) {
        case '(':
            ++m_comments;
            break;
        case '<':
            m_inAngle = true;
            m_current = {}; // what came before was a display name
            m_nameEnd = m_phrase.size();
            m_phrase += ' '; // what is in the angle belongs to the name of another one that may follow
            break;
        case '>':
            m_inAngle = false;
            m_hasAngle = true;
            break;
        case ',':
        case ';':
        case ':':
            separate(c);
            break;
        default:
            m_inQuotes = c == '"';
            keepPhrase(c);
            if (!isFoldingSpace(c))
                keep(c);
        }
    }

    void takeEnclosed(char c)
    {
        if (c == '\\' && m_at + 1 < m_value.size()) {
            if (m_inQuotes)
                keep(c);
            ++m_at;
            if (m_inQuotes) {
                keep(m_value.text()[m_at]);
                m_phrase += m_value.text()[m_at];
            }
        } else if (m_inQuotes) {
            m_inQuotes = c != '"';
            keepPhrase(c);
            keep(c);
        } else {
            m_comments += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
    }

    // A domain literal (RFC 5322, 3.4.1): its colons separate nothing.
    void takeLiteral(char c)
    {
        m_inLiteral = c != ']';
        if (!isFoldingSpace(c))
            keep(c);
    }

    void separate(char c)
    {
        if (m_inAngle || c == ':')
            forget(c);
        else
            finish();
    }

    // An obsolete route within the angle (RFC 5322, 4.4), or the display name of a group.
    void forget(char c)
    {
        m_current = {};
        if (m_inAngle || c != ':')
            return;
        m_phrase.clear();
        m_nameEnd = 0;
    }

    void keep(char c)
    {
        if (m_hasAngle)
            return; // text after the address
        const std::size_t offset = m_value.range().begin + m_at;
        if (m_current.address.empty())
            m_current.where.begin = offset;
        m_current.where.end = offset + 1;
        m_current.address += c;
    }

    void keepPhrase(char c)
    {
        if (c != '"' && c != '\r' && c != '\n')
            m_phrase += c;
    }

    void finish()
    {
        m_current.displayName = Slice(m_phrase).first(m_nameEnd).trimmed(isFoldingSpace).text();
        if (m_current.address.find('@') != std::string::npos || m_hasAngle)
            m_addresses.push_back(std::move(m_current));
        m_current = {};
        m_phrase.clear();
        m_nameEnd = 0;
        m_inAngle = m_hasAngle = false;
    }

    Slice m_value;
    std::size_t m_at = 0;
    bool m_inQuotes = false;
    int m_comments = 0; // depth
    bool m_inLiteral = false;
    bool m_inAngle = false;
    bool m_hasAngle = false;
    std::string m_phrase; // all but the comments
    std::size_t m_nameEnd = 0; // where the last angle opened in it
    Address m_current;
    std::vector<Address> m_addresses;
};

} // namespace

std::vector<Address> parseAddresses(Slice fieldValue)
{
    return Reader(fieldValue).read();
}

std::vector<Address> fromAddresses(const Message &message)
{
    std::vector<Address> all;
    for (const HeaderField &field : message.fields()) {
        if (!equalsIgnoringCase(message.text(field.name), "from"))
            continue;
        for (Address &address : parseAddresses(message.slice(field.value)))
            all.push_back(std::move(address));
    }
    return all;
}

} // namespace dkimlens::message
