// SPDX-License-Identifier: Apache-2.0
// Headers whose fields say something else than when they were signed: what each transformation of them
// offers.

#include "tests/support/transformation_test.h"

using dkimlens::test::Listed;
using dkimlens::test::TransformationRow;
using dkimlens::test::TransformationRows;

namespace {

using Row = TransformationRow;

// Cc is not signed.
const std::string own = "DKIM-Signature: v=1; h=from:to:reply-to:subject:date:message-id:references:"
                        "content-type:content-transfer-encoding\r\n";

std::vector<Row> subjects()
{
    const std::string name = "Subject";
    return {
        {"leading words, and those after the first",
         "remove-subject-prefix",
         "Subject: [a]  Re: b\r\n",
         {{"Subject: Re: b\r\n", 1, name, "[a]"},
          {"Subject: b\r\n", 1, name, "[a]  Re:"},
          {"Subject: [a]  b\r\n", 1, name, "Re:"}}},
        {"five words at most",
         "remove-subject-prefix",
         "Subject: 1 2 3 4 5 6 7\r\n",
         {{"Subject: 7\r\n", 1, name, "1 2 3 4 5 6"}},
         Listed::None},
        {"one word", "remove-subject-prefix", "Subject: b\r\n", {}},

        {"close to the text", "remove-brackets", "Subject: [a]b\r\n", {{"Subject: b\r\n", 1, name, "[a]"}}},
        {"of any kind",
         "remove-brackets",
         "Subject: A:{b}c\r\n",
         {{"Subject: c\r\n", 1, name, "A:{b}"}, {"Subject: {b}c\r\n", 1, name, "A:"}}},
        {"nothing behind it", "remove-brackets", "Subject: [a]\r\n", {}},

        {"before Re:", "move-prefix", "Subject: [a] Re: b\r\n", {{"Subject: Re: [a] b\r\n", 1, name, "[a]"}}},
        {"two words", "move-prefix", "Subject: [a] b\r\n", {}},

        {"words at the end",
         "remove-subject-suffix",
         "Subject: a (was: b)\r\n",
         {{"Subject: a (was:\r\n", 1, name, "b)"}, {"Subject: a\r\n", 1, name, "(was: b)"}}},
        {"one word", "remove-subject-suffix", "Subject: a\r\n", {}},

        {"in Q, in B, decoded",
         "recode-words",
         "Subject: =?UTF-8?Q?=C3=BC_a?=\r\n",
         {{"Subject: =?UTF-8?B?w7wgYQ==?=\r\n", 1, name},
          {"Subject: \xC3\xBC a\r\n", 1, name},
          {"Subject: =?utf-8?q?=C3=BC_a?=\r\n", 1, name}},
         Listed::Some},
        {"encoded",
         "recode-words",
         "Subject: a \xC3\xBC\r\n",
         {{"Subject: a =?UTF-8?Q?=C3=BC?=\r\n", 1, name},
          {"Subject: a =?utf-8?B?w7w=?=\r\n", 1, name},
          {"Subject: =?UTF-8?Q?a_=C3=BC?=\r\n", 1, name}},
         Listed::Some},
        {"two that were one",
         "recode-words",
         "Subject: =?UTF-8?Q?a?=\r\n =?utf-8?Q?b?=\r\n",
         {{"Subject: =?UTF-8?Q?ab?=\r\n", 1, name}},
         Listed::Some},
        {"ASCII", "recode-words", "Subject: a ? b =?\r\n", {}},

        {"UTF-8 was another",
         "recode-fields",
         "Subject: \xC3\xBC\r\n",
         {{"Subject: \xFC\r\n", 1, name}, {"Subject: \xC3\x83\xC2\xBC\r\n", 1, name}}},
        {"a Windows-1252 quotation mark",
         "recode-fields",
         "Subject: \x93\r\n",
         {{"Subject: \xE2\x80\x9C\r\n", 1, name}}},
        {"ASCII", "recode-fields", "Subject: a\r\n", {}},
    };
}

std::vector<Row> addresses()
{
    return {
        {"kept beside it",
         "restore-from",
         "From: \"Ann via l\" <l@l.example>\r\nX-Original-From: Ann <a@a.example>\r\n",
         {{"From: Ann <a@a.example>\r\nX-Original-From: Ann <a@a.example>\r\n", 1, "From",
           "Ann <a@a.example>"},
          {"From: \"Ann\" <a@a.example>\r\nX-Original-From: Ann <a@a.example>\r\n", 1, "From",
           "\"Ann\" <a@a.example>"},
          {"From: a@a.example\r\nX-Original-From: Ann <a@a.example>\r\n", 1, "From", "a@a.example"}},
         Listed::Some},
        {"inside the list's address",
         "restore-from",
         "From: Ann <a=40a.example@l.example>\r\n",
         {{"From: Ann <a@a.example>\r\n", 1, "From", "Ann <a@a.example>"}},
         Listed::Some},
        {"with the Reply-To that a list added",
         "restore-from",
         "Reply-To: a@a.example\r\nFrom: 'Ann' via l <l@l.example>\r\n",
         {{"Reply-To: a@a.example\r\nFrom: Ann <a@a.example>\r\n", 1, "From", "Ann <a@a.example>"},
          {"From: Ann <a@a.example>\r\n", 1, "From", "Ann <a@a.example>"}},
         Listed::Some},
        {"no From", "restore-from", "X-Original-From: Ann <a@a.example>\r\n", {}},

        {"quotes added",
         "requote-names",
         "To: \"Ann\" <a@b>, Joe <j@b>\r\n",
         {{"To: Ann <a@b>, Joe <j@b>\r\n", 1, "To"}, {"To: \"Ann\" <a@b>, \"Joe\" <j@b>\r\n", 1, "To"}}},
        {"a comma in a name",
         "requote-names",
         "To: \"B, Ann\" <a@b>, Joe <j@b>\r\n",
         {{"To: B, Ann <a@b>, Joe <j@b>\r\n", 1, "To"},
          {"To: \"B, Ann\" <a@b>, \"Joe\" <j@b>\r\n", 1, "To"}}},
        {"a quotation mark in a name",
         "requote-names",
         "To: \"B \\\"<Ann\" <a@b>\r\n",
         {{"To: B \\\"<Ann <a@b>\r\n", 1, "To"}}},
        {"an address without brackets", "requote-names", "From: a@b\r\n", {{"From: <a@b>\r\n", 1, "From"}}},
        {"an address with them", "requote-names", "From: <a@b>\r\n", {{"From: a@b\r\n", 1, "From"}}},
        {"two fields",
         "requote-names",
         "From: \"A\" <a@b>\r\nTo: \"C\" <c@d>\r\n",
         {{"From: A <a@b>\r\nTo: \"C\" <c@d>\r\n", 1, "From"}, {"From: A <a@b>\r\nTo: C <c@d>\r\n", 2}},
         Listed::Some},
        {"not signed", "requote-names", "Cc: \"Ann\" <a@b>\r\n", {}},

        {"close", "respace-lists", "To: a@b, \"c, d\" <e@f>\r\n", {{"To: a@b,\"c, d\" <e@f>\r\n", 1, "To"}}},
        {"apart",
         "respace-lists",
         "To: a@b,c@d,\r\n e@f\r\n",
         {{"To: a@b,c@d,e@f\r\n", 1, "To"}, {"To: a@b, c@d, e@f\r\n", 1, "To"}}},
        {"no comma", "respace-lists", "To: a@b; c@d\r\n", {}},

        {"of each address",
         "recase-domains",
         "To: Ann@A.Example, <Joe@B-C.example>\r\n",
         {{"To: Ann@a.example, <Joe@b-c.example>\r\n", 1, "To"}}},
        {"in lower case", "recase-domains", "To: Ann <Ann@a.example>\r\n", {}},
    };
}

std::vector<Row> others()
{
    const std::string type = "Content-Type: text/plain; charset=";
    return {
        {"another zone",
         "rewrite-date",
         "Date: Thu, 1 Jan 2026 12:00:00 +0100\r\n",
         {{"Date: Thu, 1 Jan 2026 11:00:00 +0000\r\n", 1, "Date", "Thu, 1 Jan 2026 11:00:00 +0000"},
          {"Date: Thu, 01 Jan 2026 11:00:00 GMT\r\n", 1, "Date", "Thu, 01 Jan 2026 11:00:00 GMT"},
          {"Date: Wed, 31 Dec 2025 23:00:00 -1200\r\n", 1, "Date", "Wed, 31 Dec 2025 23:00:00 -1200"},
          {"Date: 1 Jan 2026 12:00:00 +0100\r\n", 1, "Date", "1 Jan 2026 12:00:00 +0100"}},
         Listed::Some},
        {"another moment",
         "rewrite-date",
         "Date: Thu, 1 Jan 2026 12:00:00 +0100\r\n",
         {{"Date: Thu, 1 Jan 2026 12:00:00 +0000\r\n", 1, "Date", "Thu, 1 Jan 2026 12:00:00 +0000"}},
         Listed::None},
        {"no date", "rewrite-date", "Date: soon\r\n", {}},

        {"lost", "bracket-ids", "Message-ID: a@b\r\n", {{"Message-ID: <a@b>\r\n", 1, "Message-ID"}}},
        {"added, in each and in both",
         "bracket-ids",
         "Message-ID: <a@b>\r\nReferences: <c@d>\r\n <e@f>\r\n",
         {{"Message-ID: a@b\r\nReferences: <c@d>\r\n <e@f>\r\n", 1, "Message-ID"},
          {"Message-ID: <a@b>\r\nReferences: c@d\r\n e@f\r\n", 1, "References"},
          {"Message-ID: a@b\r\nReferences: c@d\r\n e@f\r\n", 2}}},
        {"another field", "bracket-ids", "Subject: <a@b>\r\n", {}},

        {"quotes",
         "requote-parameters",
         type + "utf-8\r\n",
         {{type + "\"utf-8\"\r\n", 1, "Content-Type"}, {type + "UTF-8\r\n", 1, "Content-Type"}}},
        {"capitals in quotes",
         "requote-parameters",
         type + "\"UTF-8\"\r\n",
         {{type + "UTF-8\r\n", 1, "Content-Type"}, {type + "\"utf-8\"\r\n", 1, "Content-Type"}}},
        {"no parameter", "requote-parameters", "Content-Type: text/plain\r\n", {}},

        {"any other",
         "rename-encoding",
         "Content-Transfer-Encoding: 8bit\r\n",
         {{"Content-Transfer-Encoding: 7bit\r\n", 1, "Content-Transfer-Encoding", "7bit"},
          {"Content-Transfer-Encoding: quoted-printable\r\n", 1, "Content-Transfer-Encoding",
           "quoted-printable"},
          {"Content-Transfer-Encoding: base64\r\n", 1, "Content-Transfer-Encoding", "base64"},
          {"Content-Transfer-Encoding: 8BIT\r\n", 1, "Content-Transfer-Encoding", "8BIT"}},
         Listed::Some},
        {"no field for it", "rename-encoding", "Subject: 8bit\r\n", {}},
    };
}

const TransformationRows &rows()
{
    static const TransformationRows rows = [] {
        std::vector<Row> all = subjects();
        for (const std::vector<Row> &more : {addresses(), others()})
            all.insert(all.end(), more.begin(), more.end());
        return TransformationRows(dkimlens::diagnose::valueTransformations(), {own, "\r\nHello\r\n"},
                                  std::move(all));
    }();
    return rows;
}

} // namespace

class TestValueTransformations : public dkimlens::test::TransformationTest
{
    Q_OBJECT

public:
    TestValueTransformations()
        : TransformationTest(rows())
    {
    }
};

QTEST_GUILESS_MAIN(TestValueTransformations)
#include "tst_value_transformations.moc"
