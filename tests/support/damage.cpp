// SPDX-License-Identifier: Apache-2.0
#include "tests/support/damage.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace dkimlens::test {

namespace {

using Text = std::string;

struct Parts
{
    Text header; // with its last line end
    Text body;
};

Parts split(const Text &message)
{
    const std::size_t blank = message.find("\r\n\r\n");
    return {message.substr(0, blank + 2), message.substr(blank + 4)};
}

Text join(const Parts &parts)
{
    return parts.header + "\r\n" + parts.body;
}

Text replacedAll(Text text, const Text &what, const Text &with)
{
    for (std::size_t at = text.find(what); at != Text::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

// Octets as Latin-1 characters, so that a regular expression sees each of them.
Text regexReplaced(const Text &text, const QString &pattern, const QString &with)
{
    QString octets = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    octets.replace(QRegularExpression(pattern, QRegularExpression::MultilineOption), with);
    return octets.toLatin1().toStdString();
}

Damage inBody(const char *name, std::function<Text(const Text &)> change)
{
    return {name, DamagedHalf::Body, [change = std::move(change)](const Text &message) {
                Parts parts = split(message);
                parts.body = change(parts.body);
                return join(parts);
            }};
}

Damage inBody(const char *name, const QString &pattern, const QString &with)
{
    return inBody(name, [=](const Text &body) { return regexReplaced(body, pattern, with); });
}

Damage inHeader(const char *name, std::function<Text(const Text &)> change)
{
    return {name, DamagedHalf::Header, [change = std::move(change)](const Text &message) {
                Parts parts = split(message);
                parts.header = change(parts.header);
                return join(parts);
            }};
}

Damage inHeader(const char *name, const QString &pattern, const QString &with)
{
    return inHeader(name, [=](const Text &header) { return regexReplaced(header, pattern, with); });
}

bool isMultipart(const Text &body)
{
    return body.find("\r\n--outer--") != Text::npos;
}

const Text footer = "_______________________________________________\r\n"
                    "Ops mailing list -- ops@lists.example.org\r\n"
                    "To unsubscribe send an email to ops-leave@lists.example.org\r\n";

Text withLastPart(const Text &body)
{
    return replacedAll(body, "\r\n--outer--",
                       "\r\n--outer\r\nContent-Type: text/plain\r\n\r\n" + footer + "\r\n--outer--");
}

// Before the line end that belongs to the delimiter.
Text withFooterInEachPart(const Text &body)
{
    return replacedAll(replacedAll(body, "Joe\r\n\r\n--inner", "Joe\r\nSent to you by a list\r\n\r\n--inner"),
                       "</body>", "<p>Sent to you by a list</p></body>");
}

Text withHtmlBanner(const Text &body)
{
    return replacedAll(body, "<body>", "<body><div style=\"color: red\"><b>CAUTION:</b> external mail</div>");
}

Text withTextBanner(const Text &body)
{
    const std::size_t begin = body.find("\r\n\r\n");
    return isMultipart(body) ? Text(body).insert(begin + 4, "[This message came from outside]\r\n\r\n")
                             : body;
}

Text withLinesInTheMiddle(const Text &body, const Text &lines)
{
    const std::size_t middle = body.find('\n', body.size() / 2);
    return middle == Text::npos ? body : Text(body).insert(middle + 1, lines);
}

Text latin1(const Text &body)
{
    const QString text = QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size()));
    return text.toLatin1().toStdString();
}

Text quotedPrintable(const Text &text)
{
    Text encoded;
    std::size_t column = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (text.compare(at, 2, "\r\n") == 0) {
            encoded += "\r\n";
            column = 0;
            ++at;
            continue;
        }
        const bool isBlank = c == ' ' || c == '\t';
        const bool isLast = text.compare(at + 1, 2, "\r\n") == 0 || at + 1 == text.size();
        const bool isPlain = c > ' ' && c < 0x7f && c != '=';
        const Text unit = isPlain || (isBlank && !isLast)
            ? Text(1, c)
            : "=" + QByteArray(1, c).toHex().toUpper().toStdString();
        if (column + unit.size() > (isLast ? 76U : 75U)) {
            encoded += "=\r\n";
            column = 0;
        }
        encoded += unit;
        column += unit.size();
    }
    return encoded;
}

Text base64(const Text &text, std::size_t width)
{
    const Text encoded = QByteArray::fromStdString(text).toBase64().toStdString();
    Text lines;
    for (std::size_t at = 0; at < encoded.size(); at += width)
        lines += encoded.substr(at, width) + "\r\n";
    return lines;
}

// The text between a part's header and the delimiter after it, where the part says `encoding`.
Text recoded(const Text &body, const Text &encoding, const Text &newEncoding,
             const std::function<Text(const Text &)> &write)
{
    const std::size_t field = body.find("Content-Transfer-Encoding: " + encoding + "\r\n");
    if (field == Text::npos)
        return body;
    const std::size_t begin = body.find("\r\n\r\n", field) + 4;
    const std::size_t end = std::min(body.find("\r\n--inner", begin), body.find("\r\n--outer", begin));
    Text changed = body;
    changed.replace(begin, end - begin, write(body.substr(begin, end - begin)));
    const std::size_t name = field + Text("Content-Transfer-Encoding: ").size();
    return changed.replace(name, encoding.size(), newEncoding);
}

Text withoutBase64Width(const Text &body)
{
    return recoded(body, "base64", "base64", [](const Text &text) {
        const Text octets = QByteArray::fromBase64(QByteArray::fromStdString(text)).toStdString();
        const Text lines = base64(octets, 64);
        return lines.substr(0, lines.size() - 2);
    });
}

// As a relay splits what is longer than RFC 5322, 2.1.1 allows.
Text withShortLines(const Text &body, const Text &glue)
{
    constexpr std::size_t longest = 998;
    Text text;
    std::size_t column = 0;
    for (const char c : body) {
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        if (column > longest - (glue.find('!') == Text::npos ? 0 : 1)) {
            text += glue;
            column = glue.ends_with(' ') ? 2 : 1;
        }
        text += c;
    }
    return text;
}

std::vector<Damage> bodyDamages()
{
    const auto re = [](const char *text) { return QString::fromLatin1(text); };
    return {
        inBody("footer", [](const Text &body) { return body + footer; }),
        inBody("text on the last line",
               [](const Text &body) { return body.substr(0, body.size() - 2) + " (checked)\r\n"; }),
        inBody("lines on top",
               [](const Text &body) { return "[EXTERNAL MAIL]\r\nBe careful.\r\n\r\n" + body; }),
        inBody("lines on top and footer",
               [](const Text &body) { return "[EXTERNAL MAIL]\r\n\r\n" + body + footer; }),
        inBody("lines in the middle",
               [](const Text &body) {
                   return withLinesInTheMiddle(body, "[scanned by a gateway]\r\n[all clear]\r\n");
               }),
        inBody("words in the middle",
               [](const Text &body) { return withLinesInTheMiddle(body, "a gateway read this\r\n"); }),
        inBody("banner in the first part", withTextBanner),
        inBody("banner in HTML", withHtmlBanner),
        inBody("footer in each part", withFooterInEachPart),
        inBody("last part", withLastPart),
        inBody("preamble lost", re("\\AThis is a multi-part message in MIME format\\.\\r\\n"), {}),
        inBody("epilogue",
               [](const Text &body) { return isMultipart(body) ? body + "\r\nscanned\r\n" : body; }),
        inBody("CR CR LF", re("\\r\\n"), re("\r\r\n")),
        inBody("doubled lines", re("\\r\\n"), re("\r\n\r\n")),
        inBody("bare CR", re("\\r\\n(?!--|Content|\\r|\\z)(?=[a-z])"), re("\r")),
        inBody("dots stuffed", re("^\\."), re("..")),
        inBody("dots lost", re("^\\.\\."), re(".")),
        inBody("From quoted", re("^From "), re(">From ")),
        inBody("signature line", re("^-- \\r"), re("--\r")),
        inBody("trailing spaces", re("([a-z.])\\r\\n"), re("\\1 \r\n")),
        inBody("tabs to eight spaces", re("\\t"), re("        ")),
        inBody("tabs to a space", re("\\t"), re(" ")),
        inBody("lines split", [](const Text &body) { return withShortLines(body, "\r\n"); }),
        inBody("lines split with a space", [](const Text &body) { return withShortLines(body, "\r\n "); }),
        inBody("lines split by sendmail", [](const Text &body) { return withShortLines(body, "!\r\n "); }),
        inBody("byte order mark", [](const Text &body) { return "\xEF\xBB\xBF" + body; }),
        inBody("UTF-8 to Latin-1", [](const Text &body) { return isMultipart(body) ? body : latin1(body); }),
        inBody("8bit to quoted-printable",
               [](const Text &body) { return recoded(body, "8bit", "quoted-printable", quotedPrintable); }),
        inBody("8bit to base64",
               [](const Text &body) {
                   return recoded(body, "8bit", "base64", [](const Text &text) {
                       const Text lines = base64(text, 76);
                       return lines.substr(0, lines.size() - 2);
                   });
               }),
        inBody("base64 rewrapped", withoutBase64Width),
        inBody("field in part header", re("^--outer\\r\\n"), re("--outer\r\nX-Scanned: yes\r\n")),
        inBody("charset unquoted", re("charset=\"([^\"]*)\""), re("charset=\\1")),
        inBody("boundary folded", re("; boundary="), re(";\r\n\tboundary=")),
        inBody("safe links", re("https://(?=shop)"),
               re("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F")),
    };
}

Text withField(const Text &header, const Text &field)
{
    return header + field + "\r\n";
}

constexpr const char *ownField = "DKIM-Signature:";

Text withOwnField(const Text &header, const std::function<Text(const Text &)> &write)
{
    const std::size_t begin = header.starts_with(ownField) ? 0 : header.find(Text("\r\n") + ownField);
    if (begin == Text::npos)
        return header;
    std::size_t end = header.find("\r\n", begin + 2);
    while (end + 2 < header.size() && (header[end + 2] == ' ' || header[end + 2] == '\t')) // folded
        end = header.find("\r\n", end + 2);
    return header.substr(0, begin) + write(header.substr(begin, end - begin)) + header.substr(end);
}

std::vector<Damage> headerDamages()
{
    const auto re = [](const char *text) { return QString::fromLatin1(text); };
    return {
        inHeader("subject prefix", re("^Subject: "), re("Subject: [ops] ")),
        inHeader("subject prefix of two words", re("^Subject: "), re("Subject: ***SPAM*** [EXT] ")),
        inHeader("subject prefix after Re", re("^Subject: Re: "), re("Subject: Re: [ops] ")),
        inHeader("subject prefix without space", re("^Subject: "), re("Subject: [EXT]")),
        inHeader("subject suffix", re("^(Subject: .*)\\r\\n"), re("\\1 (was: checked)\r\n")),
        inHeader("encoded words in Q", re("=\\?UTF-8\\?B\\?R3LDvMOfZQ==\\?="),
                 re("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=")),
        inHeader("encoded words decoded", re("=\\?UTF-8\\?B\\?R3LDvMOfZQ==\\?="),
                 re("Gr\xC3\xBC\xC3\x9F"
                    "e")),
        inHeader("encoded words in lower case", re("=\\?UTF-8\\?B\\?"), re("=?utf-8?b?")),
        inHeader("names unquoted", re("\"([A-Za-z ]*)\" <"), re("\\1 <")),
        inHeader("names quoted", re("^To: ([A-Z][a-z]*) <"), re("To: \"\\1\" <")),
        inHeader("commas dense", re(", (?=[a-z]*@)"), re(",")),
        inHeader("From by a list", re("^From: \"?([A-Za-z ]*)\"? <([^>]*)>"),
                 re("X-Original-From: \"\\1\" <\\2>\r\nFrom: \"\\1 via ops\" "
                    "<ops@lists.example.org>\r\nReply-To: \\2")),
        inHeader("From with the address inside", re("^From: \"?([A-Za-z ]*)\"? <([^>@]*)@([^>]*)>"),
                 re("From: \"\\1 via ops\" <\\2=40\\3@lists.example.org>")),
        inHeader("date in UTC", re("^Date: Thu, 1 Jan 2026 12:00:00 \\+0100\\r\\n"),
                 re("Date: Thu, 01 Jan 2026 11:00:00 +0000\r\n")),
        inHeader("date without its weekday", re("^Date: Thu, "), re("Date: ")),
        inHeader("message-id without brackets", re("^Message-ID: <(.*)>"), re("Message-ID: \\1")),
        inHeader("field below",
                 [](const Text &header) { return withField(header, "To: everybody@example.net"); }),
        inHeader(
            "second Date below",
            [](const Text &header) { return withField(header, "Date: Fri, 2 Jan 2026 12:00:00 +0100"); }),
        inHeader("field that was absent",
                 [](const Text &header) { return withField(header, "Reply-To: list@example.net"); }),
        inHeader("order of repeated fields", re("^(Comments: .*\\r\\n)(Comments: .*\\r\\n)"), re("\\2\\1")),
        inHeader("subject folded", re("^(Subject: (?:Re: )?[^ ]*) "), re("\\1\r\n ")),
        inHeader("type folded", re("; boundary="), re(";\r\n\tboundary=")),
        inHeader("type with quotes", re("charset=utf-8"), re("charset=\"utf-8\"")),
        inHeader("field name's case", re("^MIME-Version:"), re("Mime-Version:")),
        inHeader("encoding's name", re("^Content-Transfer-Encoding: 8bit"),
                 re("Content-Transfer-Encoding: 7bit")),
        inHeader("own field's tags",
                 [](const Text &header) {
                     return withOwnField(header,
                                         [](const Text &field) { return replacedAll(field, "; ", ";"); });
                 }),
        inHeader("own field folded",
                 [](const Text &header) {
                     return withOwnField(
                         header, [](const Text &field) { return replacedAll(field, "; ", ";\r\n\t"); });
                 }),
        inHeader("own field's h=",
                 [](const Text &header) {
                     return withOwnField(header, [](const Text &field) {
                         const std::size_t found = field.find(" h=");
                         if (found == Text::npos)
                             return field; // folded there: other damages have that
                         const std::size_t begin = found + 3;
                         const std::size_t end = std::min(field.find(';', begin), field.size());
                         return field.substr(0, begin)
                             + replacedAll(field.substr(begin, end - begin), ":", " : ") + field.substr(end);
                     });
                 }),
        inHeader("own field escaped",
                 [](const Text &header) {
                     return withOwnField(header,
                                         [](const Text &field) { return replacedAll(field, "=", "=3D"); });
                 }),
    };
}

} // namespace

const std::vector<Damage> &damages()
{
    static const std::vector<Damage> all = [] {
        std::vector<Damage> list = bodyDamages();
        for (Damage &damage : headerDamages())
            list.push_back(std::move(damage));
        return list;
    }();
    return all;
}

} // namespace dkimlens::test
