// SPDX-License-Identifier: Apache-2.0
// Headers whose fields a relay added, took, moved or wrote in another form: what each transformation of them
// offers.

#include "tests/support/transformation_test.h"

using dkimlens::test::Listed;
using dkimlens::test::TransformationRow;
using dkimlens::test::TransformationRows;

namespace {

using Row = TransformationRow;

// Of the names that h= has, "X-…" is none. z= keeps Keywords and Comments.
const std::string own = "DKIM-Signature: v=1; h=from:to:subject:message-id:mime-version:dkim-signature;"
                        " z=Keywords:=20one|Comments:=20a=3Db\r\n";

std::vector<Row> numbers()
{
    return {
        {"each one of a name",
         "remove-field",
         "To: a\r\nX-A: x\r\nto: b\r\n",
         {{"X-A: x\r\nto: b\r\n", 1, "To"}, {"To: a\r\nX-A: x\r\n", 1, "to"}}},
        {"of other names", "remove-field", "X-A: x\r\nX-A: y\r\n", {}},

        {"all but the lowest",
         "remove-others",
         "To: a\r\nTo: b\r\nX-A: x\r\nTo: c\r\n",
         {{"X-A: x\r\nTo: c\r\n", 2, "To"}}},
        {"two", "remove-others", "To: a\r\nTo: b\r\n", {}},

        {"was empty",
         "empty-field",
         "Subject: a\r\n b\r\nX-A: x\r\n",
         {{"Subject:\r\nX-A: x\r\n", 1, "Subject"}}},
        {"is empty", "empty-field", "Subject:\r\n", {}},

        {"two",
         "reorder-fields",
         "To: a\r\nX-A: x\r\nTo: b\r\n",
         {{"To: b\r\nX-A: x\r\nTo: a\r\n", 2, "To"}}},
        {"three: backwards, neighbours, turned",
         "reorder-fields",
         "To: a\r\nTo: b\r\nTo: c\r\n",
         {{"To: c\r\nTo: b\r\nTo: a\r\n", 3, "To"},
          {"To: b\r\nTo: a\r\nTo: c\r\n", 3, "To"},
          {"To: b\r\nTo: c\r\nTo: a\r\n", 3, "To"},
          {"To: a\r\nTo: c\r\nTo: b\r\n", 3, "To"},
          {"To: c\r\nTo: a\r\nTo: b\r\n", 3, "To"}}},
        {"one of a name", "reorder-fields", "To: a\r\nFrom: b\r\n", {}},
    };
}

std::vector<Row> forms()
{
    return {
        {"unfolded",
         "refold-fields",
         "Subject: a\r\n\tb\r\n",
         {{"Subject: a\tb\r\n", 1, "Subject"}, {"Subject: a b\r\n", 1, "Subject"}},
         Listed::Some},
        {"folded between addresses",
         "refold-fields",
         "To: a, b\r\n",
         {{"To: a,\r\n b\r\n", 1, "To"}, {"To: a,\r\n\tb\r\n", 1, "To"}},
         Listed::Some},
        {"two fields, each and both",
         "refold-fields",
         "From: a\r\nTo: b\r\n",
         {{"From:a\r\nTo: b\r\n", 1, "From"}, {"From: a\r\nTo:b\r\n", 1, "To"}, {"From:a\r\nTo:b\r\n", 2}},
         Listed::Some},
        {"not signed", "refold-fields", "X-A: a\r\n b\r\n", {}},

        {"in capitals",
         "recase-names",
         "mime-version: 1.0\r\n",
         {{"MIME-Version: 1.0\r\n", 1, "mime-version"}, {"Mime-Version: 1.0\r\n", 1, "mime-version"}}},
        {"ID is an acronym",
         "recase-names",
         "MESSAGE-ID: <A@B>\r\n",
         {{"Message-ID: <A@B>\r\n", 1, "MESSAGE-ID"},
          {"Message-Id: <A@B>\r\n", 1, "MESSAGE-ID"},
          {"message-id: <A@B>\r\n", 1, "MESSAGE-ID"}}},
        {"not signed", "recase-names", "x-a: a\r\n", {}},

        {"changed",
         "restore-copies",
         "Keywords: x\r\nComments: a=b\r\n",
         {{"Keywords: one\r\nComments: a=b\r\n", 1, "Keywords"}}},
        {"lost",
         "restore-copies",
         "Keywords: one\r\n",
         {{"Keywords: one\r\nComments: a=b\r\n", 1, "Comments"}}},
        {"two of them",
         "restore-copies",
         "Comments: x\r\nKeywords: x\r\n",
         {{"Comments: x\r\nKeywords: one\r\n", 1, "Keywords"},
          {"Comments: a=b\r\nKeywords: x\r\n", 1, "Comments"},
          {"Comments: a=b\r\nKeywords: one\r\n", 2}}},
        {"as they were", "restore-copies", "keywords:one\r\nComments: a=b\r\n", {}},
    };
}

const TransformationRows &rows()
{
    static const TransformationRows rows = [] {
        std::vector<Row> all = numbers();
        const std::vector<Row> more = forms();
        all.insert(all.end(), more.begin(), more.end());
        return TransformationRows(dkimlens::diagnose::fieldTransformations(), {own, "\r\nHello\r\n"},
                                  std::move(all));
    }();
    return rows;
}

} // namespace

class TestFieldTransformations : public dkimlens::test::TransformationTest
{
    Q_OBJECT

public:
    TestFieldTransformations()
        : TransformationTest(rows())
    {
    }
};

QTEST_GUILESS_MAIN(TestFieldTransformations)
#include "tst_field_transformations.moc"
