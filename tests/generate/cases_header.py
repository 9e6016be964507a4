# SPDX-License-Identifier: Apache-2.0
"""Which header fields are signed, and in which form (RFC 6376, 3.4 and 5.4)."""

import signing
from case import BODY, HEADER, HEADER_CHANGED, LETTER, PASS, Case, permerror, plan, signed, with_field

SIMPLE = {"c": "simple/simple"}
TWO_COMMENTS = HEADER + b"Comments: one\r\nComments: two\r\n\r\n" + BODY
OTHER_FROM = b"From: Eve <eve@example.org>\r\n"
NAMES = "from:to:subject:date"


def renamed(message: bytes) -> bytes:
    return message.replace(b"\r\nSubject:", b"\r\nSUBJECT:")


def refolded(message: bytes) -> bytes:
    return message.replace(b"bees are back", b"bees\r\n\tare back")


def swapped(message: bytes) -> bytes:
    return message.replace(b"Comments: one\r\nComments: two", b"Comments: two\r\nComments: one")


FOLDED_AT_ONCE = LETTER.replace(b"Subject: The", b"Subject:\r\n The")
MANY_ABSENT = ":\r\n ".join([NAMES] + [f"x-absent-{number}" for number in range(400)])

CASES = [
    Case("header/refolded-relaxed", "6376#3.4.2", refolded(signed())),
    Case("header/refolded-simple", "6376#3.4.1", refolded(signed(**SIMPLE)), [HEADER_CHANGED]),
    Case("header/name-case-relaxed", "6376#3.4.2", renamed(signed())),
    Case("header/name-case-simple", "6376#3.4.1", renamed(signed(**SIMPLE)), [HEADER_CHANGED]),
    Case("header/value-case", "6376#3.4.2", signed().replace(b"The bees", b"THE bees"), [HEADER_CHANGED]),
    Case("header/space-at-end-relaxed", "6376#3.4.2", signed().replace(b"are back\r\n", b"are back \t\r\n")),
    Case("header/space-after-colon-lost", "6376#3.4.2", signed().replace(b"Subject: ", b"Subject:")),
    Case("header/empty-value-simple", "6376#3.4.1", signed(with_field(b"Comments:"), h=NAMES + ":comments", **SIMPLE)),
    Case("header/empty-value-relaxed", "6376#3.4.2", signed(with_field(b"Comments:"), h=NAMES + ":comments")),
    Case(
        "header/white-value-simple", "6376#3.4.1", signed(with_field(b"Comments: \t "), h=NAMES + ":comments", **SIMPLE)
    ),
    Case("header/white-value-relaxed", "6376#3.4.2", signed(with_field(b"Comments: \t "), h=NAMES + ":comments")),
    Case("header/folded-at-once-relaxed", "6376#3.4.2", signed(FOLDED_AT_ONCE)),
    Case("header/folded-at-once-simple", "6376#3.4.1", signed(FOLDED_AT_ONCE, **SIMPLE)),
    Case("header/8bit-utf-8", "6532#3.2", signed(LETTER.replace(b"bees", "Bienen grüßen".encode()))),
    Case(
        "header/8bit-latin-1", "6376#5.3", signed(LETTER.replace(b"bees", "Bienen grüßen".encode("latin-1")), **SIMPLE)
    ),
    Case("header/h-in-another-order", "6376#5.4", signed(h="date:subject:from:to")),
    Case("header/h-in-other-case", "6376#5.4", signed(h="From:TO:sUbJect:Date")),
    Case("header/h-with-spaces", "6376#3.5", signed(h="from : to :\r\n\tsubject\t:\r\n date")),
    Case("header/h-with-absent-name", "6376#5.4", signed(h=NAMES + ":x-absent")),
    Case("header/h-with-many-absent-names", "6376#5.4", signed(h=MANY_ABSENT)),
    Case(
        "header/absent-name-added",
        "6376#5.4",
        signed(h=NAMES + ":x-absent").replace(b"From: Ada", b"X-Absent: no more\r\nFrom: Ada"),
        [HEADER_CHANGED],
    ),
    Case("header/repeated-names-from-the-bottom", "6376#5.4.2", signed(TWO_COMMENTS, h=NAMES + ":comments:comments")),
    Case(
        "header/repeated-fields-swapped",
        "6376#5.4.2",
        swapped(signed(TWO_COMMENTS, h=NAMES + ":comments:comments")),
        [HEADER_CHANGED],
    ),
    Case("header/one-name-takes-the-last-field", "6376#5.4.2", signed(TWO_COMMENTS, h=NAMES + ":comments")),
    Case(
        "header/unsigned-one-of-two-changed",
        "6376#5.4.2",
        signed(TWO_COMMENTS, h=NAMES + ":comments").replace(b"Comments: one", b"Comments: other"),
    ),
    Case("header/guarded-subject", "6376#8.15", signed(h=NAMES + ":subject")),
    Case(
        "header/guarded-subject-added-on-top",
        "6376#8.15",
        b"Subject: Other news\r\n" + signed(h=NAMES + ":subject"),
        [HEADER_CHANGED],
    ),
    Case("header/subject-added-on-top", "6376#8.15", b"Subject: Other news\r\n" + signed()),
    Case(
        "header/subject-added-below",
        "6376#5.4.2",
        signed().replace(b"Date: ", b"Subject: Other news\r\nDate: "),
        [HEADER_CHANGED],
    ),
    Case("header/two-from-fields-signed", "6376#3.5", signed(OTHER_FROM + LETTER, h="from:" + NAMES)),
    Case("header/from-added-on-top", "6376#8.15", OTHER_FROM + signed()),
    Case("header/from-not-signed", "6376#5.4", signed(h="to:subject:date"), [permerror("from-not-signed")]),
    Case(
        "header/dkim-signature-in-h",
        "6376#3.5",
        signed(LETTER, plan(), plan(h=NAMES + ":dkim-signature")),
        [PASS, PASS],
    ),
    Case("header/dkim-signature-in-h-is-not-itself", "6376#3.5", signed(h=NAMES + ":dkim-signature")),
    Case(
        "header/covered-dkim-signature-lost",
        "6376#3.5",
        signing.fill(plan(h=NAMES + ":dkim-signature"), signed()) + b"\r\n" + LETTER,
        [HEADER_CHANGED],
    ),
    Case("header/one-byte-changed", "6376#3.7", signed().replace(b"bees are", b"bees Are"), [HEADER_CHANGED]),
    Case("header/unsigned-field-changed", "6376#5.4", signed().replace(b"<bees-1@", b"<bees-2@")),
    Case("header/no-from-at-all", "6376#5.4", signed(LETTER[LETTER.index(b"To:") :])),
]
