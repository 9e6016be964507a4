# SPDX-License-Identifier: Apache-2.0
"""What a file may do to a message's octets: line ends, mbox lines, missing parts."""

from case import BODY, BODY_CHANGED, HEADER, HEADER_CHANGED, LETTER, Case, letter, signed

SIMPLE = {"c": "simple/simple"}


def lf(message: bytes) -> bytes:
    return message.replace(b"\r\n", b"\n")


def half_lf(message: bytes) -> bytes:
    """Every other line ends in LF alone."""
    lines = message.split(b"\r\n")
    ends = [b"\n" if index % 2 else b"\r\n" for index in range(len(lines) - 1)] + [b""]
    return b"".join(line + end for line, end in zip(lines, ends))


def before_colon(message: bytes) -> bytes:
    return message.replace(b"\r\nSubject:", b"\r\nSubject \t:")


MBOX_LINE = b"From ada@example.com Tue Mar  3 08:15:00 2026\r\n"

CASES = [
    Case("bytes/lf-ends", "6376#5.3", lf(signed())),
    Case("bytes/lf-ends-simple", "6376#5.3", lf(signed(**SIMPLE))),
    Case("bytes/mixed-ends", "6376#5.3", half_lf(signed(**SIMPLE))),
    Case("bytes/crlf-in-header-lf-in-body", "6376#5.3", signed(LETTER).replace(BODY, lf(BODY))),
    Case("bytes/bare-cr-in-body", "6376#2.8", signed(letter(b"first\rsecond\r\nthird \rfourth\r\n"), **SIMPLE)),
    Case("bytes/bare-cr-in-body-relaxed", "6376#2.8", signed(letter(b"first \r second\r\n\rthird\r\n"))),
    Case("bytes/bare-cr-at-end", "6376#2.8", signed(letter(b"text\r\n\r"), **SIMPLE)),
    Case("bytes/bare-cr-in-header", "6376#2.8", signed(LETTER.replace(b"are back", b"are\rback"), **SIMPLE)),
    Case("bytes/cr-cr-lf-simple", "6376#2.8", signed(letter(b"first\r\r\nsecond\r\n"), **SIMPLE)),
    Case("bytes/cr-cr-lf-relaxed", "6376#2.8", signed(letter(b"first\r\r\nsecond \r\r\n"))),
    Case("bytes/cr-cr-lf-lines-at-end", "6376#3.4.4", signed(letter(b"text\r\n\r\r\n\r\r\n"))),
    Case("bytes/nul-in-body", "6376#5.3", signed(letter(b"zero\0octet\r\n"), **SIMPLE)),
    Case("bytes/8bit-body", "6376#5.3", signed(letter("Grüße, déjà vu\r\n".encode("latin-1")))),
    Case("bytes/very-long-line", "6376#5.3", signed(letter(b"word " * 600 + b"\r\n"))),
    Case("bytes/mbox-line", "5322#2.2", MBOX_LINE + signed()),
    Case("bytes/mbox-line-lf", "5322#2.2", lf(MBOX_LINE + signed(**SIMPLE))),
    Case("bytes/space-before-colon-relaxed", "6376#3.4.2", signed(before_colon(LETTER))),
    Case("bytes/space-before-colon-simple", "5322#4.5", signed(before_colon(LETTER), **SIMPLE)),
    Case("bytes/space-before-colon-added-relaxed", "6376#3.4.2", before_colon(signed())),
    Case("bytes/space-before-colon-added-simple", "6376#3.4.1", before_colon(signed(**SIMPLE)), [HEADER_CHANGED]),
    Case("bytes/no-blank-line", "5322#2.1", signed(HEADER + b"\r\n")[:-2]),
    Case("bytes/no-blank-line-simple", "5322#2.1", signed(HEADER + b"\r\n", **SIMPLE)[:-2]),
    Case("bytes/last-field-without-line-end", "5322#2.1", signed(HEADER + b"\r\n")[:-4]),
    Case(
        "bytes/line-without-colon", "5322#2.2", signed().replace(b"Message-ID: ", b"this is no field\r\nMessage-ID: ")
    ),
    Case("body/empty-simple", "6376#3.4.3", signed(HEADER + b"\r\n", **SIMPLE)),
    Case("body/empty-relaxed", "6376#3.4.4", signed(HEADER + b"\r\n")),
    Case("body/no-final-line-end-simple", "6376#3.4.3", signed(letter(b"Good night"), **SIMPLE)),
    Case("body/no-final-line-end-relaxed", "6376#3.4.4", signed(letter(b"Good night"))),
    Case("body/no-final-line-end-after-space", "6376#3.4.4", signed(letter(b"Good night")) + b" \t"),
    Case("body/final-line-end-lost", "6376#3.4.3", signed(**SIMPLE)[:-2]),
    Case("body/blank-lines-only-simple", "6376#3.4.3", signed(HEADER + b"\r\n", **SIMPLE) + b"\r\n\r\n\r\n"),
    Case("body/blank-lines-only-relaxed", "6376#3.4.4", signed(HEADER + b"\r\n") + b"\r\n\r\n\r\n"),
    Case("body/white-lines-only-relaxed", "6376#3.4.4", signed(HEADER + b"\r\n") + b" \r\n\t \r\n\r\n"),
    Case("body/white-lines-only-simple", "6376#3.4.3", signed(HEADER + b"\r\n", **SIMPLE) + b" \r\n", [BODY_CHANGED]),
    Case("body/blank-lines-added-simple", "6376#3.4.3", signed(**SIMPLE) + b"\r\n\r\n"),
    Case("body/white-lines-added-relaxed", "6376#3.4.4", signed() + b" \r\n\t\r\n"),
    Case("body/white-runs-changed-relaxed", "6376#3.4.4", signed().replace(b"first bees", b"first \t bees")),
    Case(
        "body/white-runs-changed-simple", "6376#3.4.3", signed(**SIMPLE).replace(b"t bees", b"t  bees"), [BODY_CHANGED]
    ),
    Case("body/space-at-line-end-relaxed", "6376#3.4.4", signed().replace(b"noon.\r\n", b"noon.\t \r\n")),
    Case("body/space-at-line-start-relaxed", "6376#3.4.4", signed(letter(b"  indented\r\n\t\ttoo\r\n"))),
    Case("body/indent-added-relaxed", "6376#3.4.4", signed().replace(b"the first", b" the first"), [BODY_CHANGED]),
    Case("body/form-feed-is-no-white-space", "6376#2.8", signed(letter(b"page\f\r\n\x0b next\xa0 \r\n"))),
    Case("body/form-feed-lost", "6376#2.8", signed(letter(b"page\f\r\n")).replace(b"page\f", b"page"), [BODY_CHANGED]),
    Case("body/one-byte-changed", "6376#3.7", signed().replace(b"noon", b"moon"), [BODY_CHANGED]),
    Case("body/white-run-over-64-kib", "6376#3.4.4", signed(letter(b"x" * 65500 + b" " * 100 + b"y \r\n"))),
    Case("body/c-names-the-header-only", "6376#3.5", signed(letter(b"two  spaces \r\n"), c="relaxed")),
    Case("body/c-names-simple-only", "6376#3.5", signed(letter(b"two  spaces \r\n"), c="simple")),
    Case("body/c-absent", "6376#3.5", signed(letter(b"two  spaces \r\n"), c=None)),
    Case("body/simple-header-relaxed-body", "6376#3.4", signed(c="simple/relaxed") + b" \r\n"),
    Case("body/relaxed-header-simple-body", "6376#3.4", signed(letter(b"two  spaces \r\n"), c="relaxed/simple")),
]
