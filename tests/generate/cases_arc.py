# SPDX-License-Identifier: Apache-2.0
"""Chains of ARC: their form, and the two signatures of each set (RFC 8617, 4 and 5.2)."""

from arc import Set, seal
from case import ED25519, LETTER, NOW, RSA, Case
from keys import Key

ALL = 50  # sets that a chain may have
PASS = ("pass", "pass", "")


def tags(values: dict) -> str:
    return "; ".join(f"{name}={value}" for name, value in values.items() if value is not None)


def arc_set(instance: int, key: Key = RSA, results: str = None, ams: dict = None, seal: dict = None) -> Set:
    """As it should be, but for the tags given: None takes one out."""
    signing = {"a": "ed25519-sha256" if key.is_ed25519 else "rsa-sha256", "d": "example.com", "s": key.name}
    names = {"h": "from:to:subject:date", "bh": "{bh}", "b": "{b}"}
    signature = {"i": instance} | signing | {"c": "relaxed/relaxed"} | names | (ams or {})
    sealing = {"i": instance} | signing | {"cv": "none" if instance == 1 else "pass", "b": "{b}"} | (seal or {})
    return Set(
        key,
        results or f"ARC-Authentication-Results: i={instance}; mx{instance}.example.com; dkim=none",
        "ARC-Message-Signature: " + tags(signature),
        "ARC-Seal: " + tags(sealing),
    )


def sealed(*sets: Set, message: bytes = LETTER) -> bytes:
    for one in sets:
        message = seal(message, one)
    return message


def usual(count: int) -> bytes:
    return sealed(*(arc_set(instance) for instance in range(1, count + 1)))


def without(message: bytes, field: bytes) -> bytes:
    """Without the first field of this name, the newest set's."""
    fields = message.split(b"\r\n")
    first = next(at for at, line in enumerate(fields) if line.startswith(field))
    after = next(at for at in range(first + 1, len(fields)) if not fields[at].startswith(b" "))
    return b"\r\n".join(fields[:first] + fields[after:])


def changed(message: bytes, old: bytes, new: bytes) -> bytes:
    assert old in message
    return message.replace(old, new, 1)


def case(name: str, rfc: str, message: bytes, result: str, reason: str, *sets: tuple) -> Case:
    """A set: its instance, and what its message signature and its seal come to, and why."""
    rows = [dict(zip(("instance", "ams", "as", "reason"), one)) for one in sets]
    return Case(f"arc/{name}", rfc, message, [], chain={"result": result, "reason": reason, "sets": rows})


def passes(name: str, rfc: str, message: bytes, count: int = 1) -> Case:
    return case(name, rfc, message, "pass", "", *((instance, *PASS) for instance in range(1, count + 1)))


def fails(name: str, rfc: str, message: bytes, reason: str, *sets: tuple) -> Case:
    return case(name, rfc, message, "fail", reason, *sets)


def one(**how) -> bytes:
    return sealed(arc_set(1, **how))


FIRST = (1, *PASS)
TWO = usual(2)

GOOD = [
    passes("one-set", "8617#5.2", usual(1)),
    passes("two-sets", "8617#5.1.1", TWO, 2),
    passes("fifty-sets", "8617#4.2.1", usual(ALL), ALL),
    passes("ed25519", "8463#3", one(key=ED25519)),
    passes("simple", "8617#4.1.2", one(ams={"c": "simple/simple"})),
    passes("version-is-ignored", "8617#4.1.2", one(ams={"v": "2"})),
    passes("covers-results", "8617#4.1.2", one(ams={"h": "from:arc-authentication-results"})),
    passes("seal-with-unknown-tag", "8617#4.1.3", one(seal={"w": "y"})),
    passes("seal-is-relaxed-whatever-c-says", "8617#4.1.3", one(seal={"c": "simple/simple"})),
    passes("seal-does-not-expire", "8617#4.1.3", one(seal={"x": NOW - 1})),
    passes(
        "instance-with-comments",
        "8617#3.9",
        one(results="ARC-Authentication-Results: (a (b)) i (c) = 1 (d); mx.example.com; none"),
    ),
    case(
        "changed-between-the-sets",
        "8617#5.2",
        sealed(arc_set(2), message=sealed(arc_set(1)) + b"A footer.\r\n"),
        "pass",
        "",
        (1, "fail", "pass", "body-hash-mismatch"),
        (2, *PASS),
    ),
]

FORM = [
    fails(
        "fifty-one-sets", "8617#4.2.1", usual(ALL + 1), "arc-too-many-sets", *((i, *PASS) for i in range(1, ALL + 1))
    ),
    fails(
        "results-do-not-begin-with-instance",
        "8617#4.1.1",
        one(results="ARC-Authentication-Results: mx.example.com; i=1; none"),
        "arc-instance-invalid",
        (1, "pass", "permerror", "arc-field-missing"),
    ),
    fails(
        "instance-zero",
        "8617#4.2.1",
        one(results="ARC-Authentication-Results: i=0; mx.example.com; none"),
        "arc-instance-invalid",
        (1, "pass", "permerror", "arc-field-missing"),
    ),
    fails(
        "seal-missing",
        "8617#5.2",
        without(TWO, b"ARC-Seal"),
        "arc-field-missing",
        FIRST,
        (2, "pass", "none", "arc-field-missing"),
    ),
    fails(
        "message-signature-missing",
        "8617#5.2",
        without(TWO, b"ARC-Message-Signature"),
        "arc-field-missing",
        FIRST,
        (2, "none", "permerror", "arc-field-missing"),
    ),
    fails(
        "results-missing",
        "8617#5.2",
        without(TWO, b"ARC-Authentication-Results"),
        "arc-field-missing",
        FIRST,
        (2, "pass", "permerror", "arc-field-missing"),
    ),
    fails(
        "set-twice",
        "8617#4.2.1",
        sealed(arc_set(1), arc_set(2), arc_set(2)),
        "arc-field-repeated",
        FIRST,
        (2, "permerror", "permerror", "arc-field-repeated"),
    ),
    fails(
        "gap",
        "8617#5.2",
        sealed(arc_set(1), arc_set(3)),
        "arc-set-missing",
        FIRST,
        (3, "pass", "permerror", "arc-scope-broken"),
    ),
    fails(
        "begins-with-two",
        "8617#5.2",
        sealed(arc_set(2)),
        "arc-set-missing",
        (2, "pass", "permerror", "arc-scope-broken"),
    ),
]

STATUS = [
    fails(
        "cv-pass-in-the-first",
        "8617#5.2",
        one(seal={"cv": "pass"}),
        "arc-status-invalid",
        (1, "pass", "pass", "arc-status-invalid"),
    ),
    fails(
        "cv-none-in-the-second",
        "8617#5.2",
        sealed(arc_set(1), arc_set(2, seal={"cv": "none"})),
        "arc-status-invalid",
        FIRST,
        (2, "pass", "pass", "arc-status-invalid"),
    ),
    fails(
        "cv-missing",
        "8617#4.1.3",
        one(seal={"cv": None}),
        "arc-status-invalid",
        (1, "pass", "permerror", "arc-status-invalid"),
    ),
    fails(
        "cv-unknown",
        "8617#3.9",
        one(seal={"cv": "neutral"}),
        "arc-status-invalid",
        (1, "pass", "pass", "arc-status-invalid"),
    ),
    fails(
        "cv-fail-in-the-newest",
        "8617#5.1.2",
        sealed(arc_set(1), arc_set(2, seal={"cv": "fail"})),
        "arc-failed-before",
        FIRST,
        (2, "pass", "pass", "arc-failed-before"),
    ),
    fails(
        "cv-fail-continued",
        "8617#5.1.3",
        sealed(arc_set(1, seal={"cv": "fail"}), arc_set(2)),
        "arc-status-invalid",
        (1, "pass", "pass", "arc-status-invalid"),
        (2, *PASS),
    ),
]


def bad_signature(name: str, rfc: str, reason: str, result: str = "permerror", **ams) -> Case:
    return fails(name, rfc, one(ams=ams), reason, (1, result, "pass", reason))


def bad_seal(name: str, rfc: str, reason: str, result: str = "permerror", **tags_of_seal) -> Case:
    return fails(name, rfc, one(seal=tags_of_seal), reason, (1, "pass", result, reason))


SIGNATURES = [
    fails(
        "body-changed",
        "8617#5.2",
        TWO + b"A footer.\r\n",
        "body-hash-mismatch",
        (1, "fail", "pass", "body-hash-mismatch"),
        (2, "fail", "pass", "body-hash-mismatch"),
    ),
    fails(
        "subject-changed",
        "8617#5.2",
        changed(usual(1), b"The bees are back", b"The bees are gone"),
        "signature-mismatch",
        (1, "fail", "pass", "signature-mismatch"),
    ),
    fails(
        "results-changed",
        "8617#5.2",
        changed(TWO, b"mx1.example.com; dkim=none", b"mx1.example.com; dkim=pass"),
        "signature-mismatch",
        (1, "pass", "fail", "signature-mismatch"),
        (2, "pass", "fail", "signature-mismatch"),
    ),
    fails(
        "covers-a-seal",
        "8617#4.1.2",
        sealed(arc_set(1), arc_set(2, ams={"h": "from:to:subject:date:arc-seal"})),
        "arc-seal-covered",
        FIRST,
        (2, "permerror", "pass", "arc-seal-covered"),
    ),
    bad_signature("from-not-signed", "6376#5.4", "from-not-signed", h="to:subject:date"),
    bad_signature("message-signature-by-sha1", "8301#3.1", "algorithm-not-allowed", a="rsa-sha1"),
    bad_signature("message-signature-expired", "8617#4.1.2", "expired", x=NOW - 1),
    bad_signature("message-signature-key-gone", "6376#6.1.2", "key-not-found", s="gone"),
    bad_signature("message-signature-key-unanswered", "8617#5.2.1", "key-lookup-failed", "temperror", s="servfail"),
    bad_seal("seal-with-h", "8617#4.1.3", "arc-seal-names-headers", h="from:to"),
    bad_seal("seal-by-sha1", "8301#3.1", "algorithm-not-allowed", a="rsa-sha1"),
    bad_seal("seal-key-gone", "6376#6.1.2", "key-not-found", s="gone"),
    bad_seal("seal-key-unanswered", "8617#5.2.1", "key-lookup-failed", "temperror", s="timeout"),
    bad_seal("seal-key-of-another-service", "6376#3.6.1", "key-service-not-allowed", s="service-other"),
    bad_seal("seal-in-the-future", "6376#3.5", "timestamp-in-future", t=NOW + 86400),
    fails(
        "weak-key",
        "8301#3.2",
        one(key=Key("rsa768")),
        "key-too-weak",
        (1, "permerror", "permerror", "key-too-weak"),
    ),
]

CASES = GOOD + FORM + STATUS + SIGNATURES
