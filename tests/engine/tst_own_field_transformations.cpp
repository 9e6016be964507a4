// SPDX-License-Identifier: Apache-2.0
// The signature's own field in another form: what each transformation of it offers.

#include "tests/support/transformation_test.h"

using dkimlens::test::Listed;
using dkimlens::test::TransformationRows;

namespace {

const std::string name = "DKIM-Signature";

const TransformationRows &rows()
{
    static const TransformationRows rows(
        dkimlens::diagnose::ownFieldTransformations(), {{}, "\r\nFrom: a@example.org\r\n\r\nHello\r\n"},
        {
            {"taken for text",
             "unescape-own",
             name + ": v=3D1; h=3Dfrom; b=3DAA=3D=3D",
             {{name + ": v=1; h=from; b=AA==", 1, name}}},
            {"with a soft line break",
             "unescape-own",
             name + ": v=3D1; h=3D=\r\n from; b=3DAA",
             {{name + ": v=1; h= from; b=AA", 1, name}}},
            {"as it was", "unescape-own", name + ": v=1; h=from; b=AA==", {}},

            {"the colons of h=",
             "respace-own",
             name + ": h=from : to; b=AA",
             {{name + ": h=from:to; b=AA", 1, name},
              {name + ": h=from: to; b=AA", 1, name},
              {name + ": h=from : to;b=AA", 1, name},
              {name + ": h=from:to;b=AA", 1, name},
              {name + ": h=from : to; b=AA;", 1, name}}},
            {"the tags",
             "respace-own",
             name + ": h=from;b=AA;",
             {{name + ": h=from; b=AA;", 1, name},
              {name + ": h=from;b=AA;;", 1, name},
              {name + ": h=from;b=AA", 1, name}}},
            {"semicolons of a folded field",
             "respace-own",
             name + ": v=1;h=from;\r\n b=AA",
             {{name + ": v=1; h=from;\r\n b=AA", 1, name}},
             Listed::Some},
            {"spaces behind them",
             "respace-own",
             name + ": v=1; h=from;\r\n b=AA",
             {{name + ": v=1;h=from;\r\n b=AA", 1, name}},
             Listed::Some},
            {"the colons of a folded h=",
             "respace-own",
             name + ": h=from : to :\r\n cc; b=AA",
             {{name + ": h=from:to:\r\n cc; b=AA", 1, name}},
             Listed::Some},
            {"inside bh=",
             "respace-own",
             name + ": bh=A\r\n A; b=BB",
             {{name + ": bh=AA; b=BB", 1, name}},
             Listed::Some},
            {"white space in other tags stays",
             "respace-own",
             name + ": d=a b; b=A A",
             {{name + ": d=ab; b=A A", 1, name}, {name + ": d=a b; b=AA", 1, name}},
             Listed::None},

            {"unfolded",
             "refold-own",
             name + ": v=1;\r\n\th=from",
             {{name + ": v=1; h=from", 1, name}},
             Listed::Some},
            {"a tab for a space",
             "refold-own",
             name + ": v=1;\r\n h=from",
             {{name + ": v=1;\r\n\th=from", 1, name}},
             Listed::Some},
            {"one tag a line",
             "refold-own",
             name + ": v=1; h=from; b=AA",
             {{name + ": v=1;\r\n\th=from;\r\n\tb=AA", 1, name}},
             Listed::Some},
            {"no word is cut",
             "refold-own",
             name + ": h=from",
             {{name + ": h=\r\n from", 1, name}},
             Listed::None},
        });
    return rows;
}

} // namespace

class TestOwnFieldTransformations : public dkimlens::test::TransformationTest
{
    Q_OBJECT

public:
    TestOwnFieldTransformations()
        : TransformationTest(rows())
    {
    }
};

QTEST_GUILESS_MAIN(TestOwnFieldTransformations)
#include "tst_own_field_transformations.moc"
