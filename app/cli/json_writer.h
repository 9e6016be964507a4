// SPDX-License-Identifier: Apache-2.0
// JSON, member by member in the order given, straight into a string.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dkimlens::cli {

class JsonWriter
{
public:
    explicit JsonWriter(std::string &out)
        : m_out(out)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(std::string_view name);

    void text(std::string_view octets); // what is no UTF-8 becomes U+FFFD
    void number(std::int64_t value);
    void boolean(bool value); // NOLINT: a JSON value
    void null();

    // A member: its name and its value.
    void text(std::string_view name, std::string_view octets);
    void number(std::string_view name, std::size_t value);

    template<typename Range>
    void texts(const Range &range)
    {
        beginArray();
        for (const auto &item : range)
            text(item);
        endArray();
    }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    std::string &m_out;
    bool m_needsComma = false;
};

} // namespace dkimlens::cli
