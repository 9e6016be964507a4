// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/messages.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>

namespace dkimlens::bench {

namespace {

constexpr std::array<std::string_view, 40> words{
    "the",  "message", "was",    "signed",  "by",      "a",      "server", "that",   "we",      "do",
    "not",  "know",    "and",    "it",      "arrived", "with",   "every",  "header", "in",      "place",
    "but",  "one",     "list",   "added",   "its",     "footer", "so",     "body",   "hash",    "no",
    "more", "agrees",  "please", "compare", "what",    "you",    "sent",   "to",     "archive", "tomorrow",
};
constexpr std::size_t lineLength = 72; // octets, about

class Writer
{
public:
    explicit Writer(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::string body(std::size_t size)
    {
        std::string text;
        text.reserve(size + lineLength);
        while (text.size() < size)
            addParagraph(text);
        return text;
    }

private:
    bool oneIn(unsigned count) { return m_random() % count == 0; }

    void addParagraph(std::string &text)
    {
        const std::string_view start = oneIn(5) ? "> " : "";
        for (auto lines = 2 + m_random() % 8; lines > 0; --lines) {
            text += start;
            addLine(text);
        }
        text += "\r\n";
    }

    // Mostly single spaces; now and then two after a sentence, a table's run, a tab, or one left over at the
    // end.
    void addLine(std::string &text)
    {
        const std::size_t end = text.size() + lineLength;
        while (text.size() < end) {
            text += words[m_random() % words.size()];
            if (oneIn(12))
                text += oneIn(3) ? ".  " : ". ";
            else if (oneIn(120))
                text += oneIn(2) ? "\t" : "      ";
            else
                text += ' ';
        }
        if (!oneIn(6))
            text.erase(text.find_last_not_of(" \t") + 1);
        text += "\r\n";
    }

    std::mt19937 m_random;
};

} // namespace

UnsignedMessage makeMessage(std::size_t size, std::uint32_t seed)
{
    const std::string id = std::to_string(seed);
    UnsignedMessage message;
    message.header = "Received: from mail.example.org (mail.example.org [192.0.2.7])\r\n"
                     "\tby mx.example.com with ESMTPS id "
        + id
        + ";\r\n"
          "\tMon, 02 Jun 2025 10:00:07 +0000\r\n"
          "From: Ann Author <ann@example.com>\r\n"
          "To: Bob Reader <bob@example.org>,\r\n"
          "  The  List <list@lists.example.org>\r\n"
          "Subject:  Re: How does   DKIM work?\r\n"
          "Date: Mon, 02 Jun 2025 10:00:00 +0000\r\n"
          "Message-ID: <"
        + id
        + "@example.com>\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n";
    message.body = Writer(seed).body(size - std::min(size, message.header.size()));
    return message;
}

} // namespace dkimlens::bench
