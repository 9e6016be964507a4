# SPDX-License-Identifier: Apache-2.0
"""The tags of DKIM-Signature: the grammar of the list, and what each tag may say (RFC 6376, 3.2, 3.5 and 6.1.1)."""

import signing
from case import (
    ED25519,
    HEADER_CHANGED,
    LETTER,
    NOW,
    PASS,
    Case,
    Verdict,
    letter,
    permerror,
    plan,
    policy,
    signed,
    value,
    without_key,
)

SIMPLE = {"c": "simple/simple"}
DAY = 86400
SYNTAX = permerror("signature-syntax")
MISSING = "signature-missing-tag"
IDENTITY = permerror("identity-mismatch")

USUAL = value()
NAMES = ("from", "to", "subject", "date")
TOLD = {"use_header": "relaxed", "use_body": "relaxed", "use_names": NAMES, "use_hash": "sha256"}


def told(text: str) -> bytes:
    """Signed as usual, whatever the field says: for fields that cannot be read."""
    return signed(text=text, **TOLD)


def usual_with(old: str, new: str) -> bytes:
    return told(USUAL.replace(old, new))


LONG_BODY = letter(b"kept  line \r\nmore\r\n\r\n\r\n")  # canonical: "kept line", "more": 17 octets in relaxed

GRAMMAR = [
    Case(
        "tags/b-in-the-middle",
        "6376#3.7",
        signed(
            text="v=1; a=rsa-sha256; c=simple/simple; b={b};\r\n d=example.com; s=rsa2048; h=from:to:subject:date; bh={bh}"
        ),
    ),
    Case(
        "tags/b-first",
        "6376#3.7",
        signed(
            text="b={b};\r\n bh={bh}; v=1; a=rsa-sha256; c=simple/simple;\r\n d=example.com; s=rsa2048; h=from:to:subject:date"
        ),
    ),
    Case(
        "tags/b-before-bh",
        "6376#3.7",
        signed(text="v=1; a=rsa-sha256; d=example.com; s=rsa2048; h=from:to:subject:date;\r\n b={b};\r\n bh={bh}"),
    ),
    Case(
        "tags/b-in-white-space",
        "6376#3.7",
        signed(
            text="v=1; a=rsa-sha256; d=example.com; s=rsa2048; h=from:to:subject:date;\r\n bh={bh};\r\n b = \r\n  {b} ;\r\n t=1772525700"
        ),
    ),
    Case("tags/b-at-the-end-with-semicolon", "6376#3.2", signed(b=" {b};", **SIMPLE)),
    Case("tags/b-inside-other-values", "6376#3.7", signed(z="From:b=x|To:b=y", x_b="b", **SIMPLE)),
    Case(
        "tags/white-space-everywhere",
        "6376#3.2",
        signed(
            text="\r\n v = 1 ;\t a\t=\trsa-sha256 ; c = relaxed/relaxed ;\r\n\td = example.com\r\n ; s = rsa2048 ; h = from : to :\r\n subject : date ; bh = {bh}\r\n ; b = {b}"
        ),
    ),
    Case(
        "tags/no-white-space",
        "6376#3.2",
        told("v=1;a=rsa-sha256;c=relaxed/relaxed;d=example.com;s=rsa2048;h=from:to:subject:date;bh={bh};b={b}"),
    ),
    Case(
        "tags/folded-everywhere",
        "6376#3.2",
        signed(
            text="v=1;\r\n a=rsa-sha256;\r\n c=relaxed/relaxed;\r\n d=example.com;\r\n s=rsa2048;\r\n h=from:\r\n  to\r\n  :subject:date;\r\n bh={bh};\r\n b={b}"
        ),
    ),
    Case("tags/trailing-semicolon", "6376#3.2", usual_with("b={b}", "b={b};")),
    Case("tags/trailing-semicolon-and-space", "6376#3.2", usual_with("b={b}", "b={b}; \t")),
    Case("tags/two-semicolons", "6376#3.2", usual_with("; d=", ";; d="), [SYNTAX]),
    Case("tags/two-semicolons-at-the-end", "6376#3.2", usual_with("b={b}", "b={b};;"), [SYNTAX]),
    Case("tags/duplicate", "6376#3.2", usual_with("; s=", "; d=example.com; s="), [SYNTAX]),
    Case("tags/duplicate-unknown", "6376#3.2", usual_with("; s=", "; r=1; r=2; s="), [SYNTAX]),
    Case("tags/without-equals", "6376#3.2", usual_with("; s=", "; lonely; s="), [SYNTAX]),
    Case("tags/name-begins-with-a-digit", "6376#3.2", usual_with("; s=", "; 1st=x; s="), [SYNTAX]),
    Case("tags/name-in-upper-case", "6376#3.2", usual_with("v=1", "V=1"), [permerror(MISSING)]),
    Case("tags/unknown", "6376#3.2", signed(r="y", x_note="a value", **SIMPLE)),
    Case("tags/unknown-empty", "6376#3.2", signed(note="", **SIMPLE)),
    Case("tags/z-is-never-hashed", "6376#3.5", signed(z="Subject:Another=20one|From:eve@example.org")),
    Case("tags/v-missing", "6376#6.1.1", signed(v=None), [permerror(MISSING)]),
    Case("tags/v-2", "6376#6.1.1", signed(v="2"), [permerror("version-unknown")]),
    Case("tags/v-1.0", "6376#3.5", signed(v="1.0"), [permerror("version-unknown")]),
    Case("tags/v-last", "6376#3.5", signed(text=value(v=None) + "; v=1")),
    Case("tags/a-missing", "6376#6.1.1", usual_with("a=rsa-sha256; ", ""), [permerror(MISSING, None, None)]),
    Case(
        "tags/b-missing",
        "6376#6.1.1",
        signed(text=USUAL).replace(b" b=", b" y="),
        [permerror(MISSING, signature="not-checked")],
    ),
    Case("tags/bh-missing", "6376#6.1.1", usual_with("bh={bh};\r\n ", ""), [permerror(MISSING, "not-checked", None)]),
    Case("tags/d-missing", "6376#6.1.1", signed(d=None), [permerror(MISSING, signature="not-checked")]),
    Case("tags/s-missing", "6376#6.1.1", signed(s=None), [permerror(MISSING, signature="not-checked")]),
    Case(
        "tags/h-missing",
        "6376#6.1.1",
        usual_with("h=from:to:subject:date;\r\n ", ""),
        [permerror(MISSING, signature=None)],
    ),
    Case(
        "tags/h-empty",
        "6376#3.5",
        usual_with("h=from:to:subject:date", "h="),
        [permerror("signature-syntax", signature=None)],
    ),
    Case("tags/d-empty", "6376#3.5", signed(d=""), [permerror("signature-syntax", signature="not-checked")]),
    Case("tags/b-empty", "6376#3.5", signed(b=""), [permerror("signature-syntax", signature="not-checked")]),
    Case("tags/bh-empty", "6376#3.5", signed(bh=""), [permerror("signature-syntax", None)]),
    Case("tags/bh-no-base64", "6376#3.5", signed(bh="*not*base64*"), [permerror("signature-syntax", None)]),
    Case("tags/bh-folded", "6376#3.5", signed(bh="\r\n {bh}")),
]

VALUES = [
    Case(
        "tags/c-unknown",
        "6376#3.4",
        usual_with("c=relaxed/relaxed", "c=relaxed/nowsp"),
        [permerror("canonicalization-unknown", None, None)],
    ),
    Case(
        "tags/a-unknown",
        "6376#3.3",
        usual_with("a=rsa-sha256", "a=rsa-md5"),
        [permerror("algorithm-unknown", None, None)],
    ),
    Case("tags/a-rsa-sha1", "8301#3.1", signed(a="rsa-sha1"), [policy("algorithm-not-allowed")]),
    Case(
        "tags/a-rsa-sha1-changed", "8301#3.1", signed(a="rsa-sha1").replace(b"bees are", b"bees Are"), [HEADER_CHANGED]
    ),
    Case("tags/q-dns-txt", "6376#3.5", signed(q="dns/txt")),
    Case("tags/q-other", "6376#3.5", signed(q="carrier/pigeon"), [permerror("query-method-unknown", signature=None)]),
    Case("tags/q-other-and-dns-txt", "6376#3.5", signed(q="carrier/pigeon : dns/txt")),
    Case("tags/i-same-domain", "6376#3.5", signed(i="ada@example.com")),
    Case("tags/i-subdomain", "6376#3.5", signed(i="@news.example.com")),
    Case("tags/i-in-other-case", "6376#3.5", signed(i="@Example.COM")),
    Case("tags/i-outside", "6376#6.1.1", signed(i="ada@example.org"), [IDENTITY]),
    Case("tags/i-parent", "6376#6.1.1", signed(d="news.example.com", i="ada@example.com"), [IDENTITY]),
    Case("tags/i-ends-alike", "6376#6.1.1", signed(i="@notexample.com"), [IDENTITY]),
    Case("tags/i-quoted-printable", "6376#3.5", signed(i="ada=3Dben@example.com")),
    Case("tags/i-subdomain-key-forbids", "6376#3.6.1", signed(s="strict", i="@news.example.com"), [IDENTITY]),
    Case("tags/i-same-domain-key-forbids-subdomains", "6376#3.6.1", signed(s="strict", i="ada@example.com")),
    Case("tags/x-past", "6376#3.5", signed(t=str(NOW - 2 * DAY), x=str(NOW - DAY)), [policy("expired")]),
    Case("tags/x-now", "6376#3.5", signed(t=str(NOW - DAY), x=str(NOW))),
    Case("tags/x-future", "6376#3.5", signed(t=str(NOW - DAY), x=str(NOW + DAY))),
    Case(
        "tags/x-past-and-changed",
        "6376#3.5",
        signed(x=str(NOW - DAY)).replace(b"bees are", b"bees Are"),
        [HEADER_CHANGED],
    ),
    Case("tags/t-after-x", "6376#3.5", signed(t=str(NOW + 2), x=str(NOW + 1)), [SYNTAX]),
    Case("tags/t-equals-x", "6376#3.5", signed(t=str(NOW + 1), x=str(NOW + 1)), [SYNTAX]),
    Case("tags/t-future", "6376#3.5", signed(t=str(NOW + DAY)), [policy("timestamp-in-future")]),
    Case("tags/t-future-within-clock-skew", "6376#3.5", signed(t=str(NOW + 200))),
    Case("tags/t-no-number", "6376#3.5", signed(t="yesterday"), [SYNTAX]),
    Case("tags/x-negative", "6376#3.5", signed(x="-1"), [SYNTAX]),
    Case("tags/l-exact", "6376#3.5", signed(LONG_BODY, l="17")),
    Case("tags/l-shorter", "6376#8.2", signed(LONG_BODY, l="9") + b"anything may follow\r\n"),
    Case("tags/l-exact-and-text-after", "6376#8.2", signed(LONG_BODY, l="17") + b"anything may follow\r\n"),
    Case("tags/l-0", "6376#8.2", signed(LONG_BODY, l="0") + b"all of it\r\n"),
    Case("tags/l-beyond-the-body", "6376#6.1.1", signed(LONG_BODY, l="18"), [permerror("body-length-exceeds-body")]),
    Case("tags/l-counts-raw-octets", "6376#3.5", signed(LONG_BODY, l="23"), [permerror("body-length-exceeds-body")]),
    Case("tags/l-no-final-line-end", "6376#3.5", signed(letter(b"no end"), l="8", **SIMPLE)),
    Case("tags/l-no-number", "6376#3.5", usual_with("; s=", "; l=all; s="), [permerror("signature-syntax", None)]),
    Case("tags/l-of-76-digits", "6376#3.5", signed(LONG_BODY, l="9" * 76), [permerror("body-length-exceeds-body")]),
    Case("tags/d-u-label", "8616#4", signed(d="bücher.example", i="@news.bücher.example")),
    Case("tags/s-u-label", "8616#4", signed(s="bücher")),
    Case("tags/d-a-label-i-u-label", "8616#4", signed(d="xn--bcher-kva.example", i="@bücher.example")),
    Case("tags/d-in-upper-case", "6376#3.5", signed(d="EXAMPLE.com")),
    Case("tags/d-in-quotes", "6376#3.5", signed(d='"example.com"'), [without_key("signature-syntax")]),
    Case("tags/d-with-nul", "6376#3.5", signed(d="example.com\0.example.org"), [without_key("signature-syntax")]),
    Case("tags/d-with-parentheses", "6376#3.5", signed(d="example.com(comment)"), [without_key("signature-syntax")]),
    Case("tags/d-with-empty-label", "6376#3.5", signed(d="example..com"), [without_key("signature-syntax")]),
    Case("tags/s-with-dots", "6376#3.1", signed(s="march.2026")),
    Case("tags/s-in-quotes", "6376#3.1", signed(s='"rsa2048"'), [without_key("signature-syntax")]),
    Case(
        "tags/s-and-d-too-long-together",
        "1035#2.3.4",
        signed(d=".".join(["d" * 60] * 3), s=".".join(["s" * 60] * 3)),
        [without_key("signature-syntax")],
    ),
    Case("tags/ed25519", "8463#3", signed(key=ED25519)),
    Case("tags/ed25519-simple", "8463#3", signed(key=ED25519, **SIMPLE)),
    Case(
        "tags/ed25519-body-changed",
        "8463#3",
        signed(key=ED25519).replace(b"noon", b"moon"),
        [Verdict("fail", "body-hash-mismatch", "mismatch")],
    ),
    Case(
        "tags/ed25519-header-changed", "8463#3", signed(key=ED25519).replace(b"bees are", b"bees Are"), [HEADER_CHANGED]
    ),
]

SEVERAL = [
    Case("several/none", "6376#6.1", letter(b"Nobody signed this.\r\n"), []),
    Case("several/rsa-and-ed25519", "8463#3", signed(letter(b"twice\r\n"), plan(), plan(key=ED25519)), [PASS, PASS]),
    Case(
        "several/first-is-broken",
        "6376#6.1",
        signed(letter(b"twice\r\n"), plan(), plan(v="2")),
        [permerror("version-unknown"), PASS],
    ),
    Case(
        "several/last-is-broken",
        "6376#6.1",
        signed(letter(b"twice\r\n"), plan(v="2"), plan()),
        [PASS, permerror("version-unknown")],
    ),
    Case(
        "several/with-and-without-l",
        "6376#8.2",
        signed(letter(b"short\r\n"), plan(), plan(l="7")) + b"more\r\n",
        [PASS, Verdict("fail", "body-hash-mismatch", "mismatch")],
    ),
]

# One field over and over: each passes, as far as they are evaluated.
ONE_OF_MANY = signing.fill(plan(key=ED25519), LETTER) + b"\r\n"
MANY_NAMES = ":".join(NAMES) + "".join(f":\r\n x-{number}" for number in range(2000))
NOT_EVALUATED = Verdict("neutral", "too-many-signatures", None, None)

LIMITS = [
    Case("several/fifty-two", "6376#6.1", ONE_OF_MANY * 52 + LETTER, [PASS] * 50 + [NOT_EVALUATED] * 2),
    Case(
        "several/two-thousand-names",
        "6376#8.9",
        signed(h=MANY_NAMES),
        [Verdict("neutral", "too-many-signed-headers", None, None)],
    ),
]

CASES = GRAMMAR + VALUES + SEVERAL + LIMITS
