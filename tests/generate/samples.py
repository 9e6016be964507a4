# SPDX-License-Identifier: Apache-2.0
"""The messages that the program ships to be looked at, in the order in which the window lists them."""

import json
from dataclasses import dataclass, field as default
from pathlib import Path

import sample_messages as messages
from rfc_examples import RFC6376, RFC6376_KEYS, RFC8463, RFC8463_EXTRA_SPACES, RFC8463_KEYS


@dataclass(frozen=True)
class Expected:
    """A signature's verdict, decided from the RFCs."""

    domain: str
    result: str = "pass"
    reason: str = ""
    body_hash: str = "match"
    signature: str = "match"

    def as_json(self) -> dict:
        return {
            "domain": self.domain,
            "result": self.result,
            "reason": self.reason,
            "bodyHash": self.body_hash,
            "signature": self.signature,
        }


@dataclass(frozen=True)
class Sample:
    name: str
    title: str
    subtitle: str
    status: str
    message: bytes
    keys: dict
    expect: list = default(default_factory=list)
    at: int = None  # seconds since 1970: when the message arrived, where a later time would change the verdict
    arc: str = "none"

    def row(self) -> dict:
        row = {
            "file": f"{self.name}.eml",
            "title": self.title,
            "subtitle": self.subtitle,
            "status": self.status,
            "keys": f"{self.name}.keys.json",
        }
        if self.at is not None:
            row["at"] = self.at
        return row | {"arc": self.arc, "expect": [one.as_json() for one in self.expect]}


FOOTBALL = "football.example.com"

SAMPLES = [
    Sample(
        "dinner",
        "Is dinner ready?",
        "Ed25519 and RSA, the example of RFC 8463",
        "pass",
        RFC8463,
        RFC8463_KEYS,
        [Expected(FOOTBALL), Expected(FOOTBALL)],
    ),
    Sample(
        "dinner-whitespace",
        "Is dinner ready? With extra spaces",
        "What relaxed canonicalization forgives",
        "pass",
        RFC8463_EXTRA_SPACES,
        RFC8463_KEYS,
        [Expected(FOOTBALL), Expected(FOOTBALL)],
    ),
    Sample(
        "list-footer",
        "A mailing list added a footer",
        "The most common reason why a signature breaks",
        "fail",
        messages.list_footer(),
        messages.LIST_KEYS,
        [
            Expected("lists.example.org"),
            Expected("northwind.example", "fail", "body-hash-mismatch", "mismatch", "mismatch"),
        ],
        arc="pass",
    ),
    Sample(
        "length-limit",
        "Five new sea stories for autumn",
        "Why l= is dangerous",
        "warning",
        messages.length_limit(),
        messages.HARBOUR_KEYS,
        [Expected("news.harbour.example")],
        at=1760513460,
    ),
    Sample(
        "key-gone",
        "The key is gone",
        "The selector was removed from DNS too early",
        "fail",
        messages.key_gone(),
        {"spring2026._domainkey.lantern.example": None},
        [Expected("lantern.example", "permerror", "key-not-found", signature="not-checked")],
    ),
    Sample(
        "flipped-byte",
        "One flipped byte",
        "RSA shows the change in every byte",
        "fail",
        messages.flipped_byte(),
        messages.FERRY_KEYS,
        [Expected("ferry.example", "fail", "signature-mismatch", signature="mismatch")],
    ),
    Sample(
        "arc-chain",
        "Two forwarders and an ARC chain",
        "Who saw the signature while it still passed",
        "pass",
        messages.arc_chain(),
        messages.CHAIN_KEYS,
        [Expected("choir.example")],
        arc="pass",
    ),
    Sample(
        "signed-twice",
        "Signed twice by the same domain",
        "Ed25519 for new verifiers, RSA for old ones",
        "info",
        messages.signed_twice(),
        messages.ORCHARD_KEYS,
        [Expected("orchard.example"), Expected("orchard.example")],
    ),
    Sample(
        "rfc6376",
        "Is dinner ready? In RFC 6376",
        "Where every space counts: simple canonicalization",
        "warning",
        RFC6376,
        RFC6376_KEYS,
        [Expected("example.com")],
    ),
    Sample(
        "weak-key",
        "A key of 1024 bits",
        "It still passes, but 2048 bits are asked for",
        "warning",
        messages.weak_key(),
        messages.WEAK_KEYS,
        [Expected("museum.example")],
    ),
    Sample(
        "revoked-key",
        "The key was revoked",
        "What an empty p= says",
        "fail",
        messages.revoked_key(),
        {"autumn._domainkey.bakery.example": "v=DKIM1; k=rsa; n=replaced on 2 March; p="},
        [Expected("bakery.example", "permerror", "key-revoked", signature="not-checked")],
    ),
    Sample(
        "expired",
        "The signature has expired",
        "x= says until when a signature counts",
        "fail",
        messages.expired(),
        messages.THEATRE_KEYS,
        [Expected("theatre.example", "policy", "expired")],
        at=1773219600,
    ),
    Sample(
        "sha1",
        "Signed with SHA-1",
        "It matches, and verifiers must refuse it all the same",
        "fail",
        messages.sha1(),
        messages.PRINTER_KEYS,
        [Expected("scanner.example", "policy", "algorithm-not-allowed")],
    ),
    Sample(
        "unsigned",
        "No signature at all",
        "What can be said without DKIM",
        "none",
        messages.UNSIGNED,
        {},
    ),
]


def write(folder: Path) -> None:
    for sample in SAMPLES:
        (folder / f"{sample.name}.eml").write_bytes(sample.message)
        (folder / f"{sample.name}.keys.json").write_text(as_json(sample.keys), newline="\n")
    (folder / "samples.json").write_text(as_json([sample.row() for sample in SAMPLES]), newline="\n")


def as_json(value) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
