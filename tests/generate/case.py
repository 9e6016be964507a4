# SPDX-License-Identifier: Apache-2.0
"""A test message with the verdict that the RFCs ask for, and the words to write many of them down."""

from dataclasses import dataclass, field as default

import signing
from keys import Key
from mail import mail
from signing import Plan

NOW = 1772526000  # 3 March 2026, 08:20 UTC: five minutes after the letter was written
RSA = Key("rsa2048")
ED25519 = Key("ed25519")

HEADER = mail(
    """
    From: Ada Brook <ada@example.com>
    To: Ben Hollow <ben@example.net>
    Subject: The bees are back
    Date: Tue, 03 Mar 2026 08:15:00 +0000
    Message-ID: <bees-1@example.com>
    """
)

BODY = mail(
    """
    Good morning Ben,

    the first bees came out at noon.

    Ada
    """
)

LETTER = HEADER + b"\r\n" + BODY


@dataclass(frozen=True)
class Verdict:
    """Of one signature. None: the text leaves it open, or there is nothing to say."""

    result: str = "pass"
    reason: str = ""
    body_hash: str = "match"
    signature: str = "match"

    def as_json(self) -> dict:
        return {
            "result": self.result,
            "reason": self.reason,
            "bodyHash": self.body_hash,
            "signature": self.signature,
        }


PASS = Verdict()
BODY_CHANGED = Verdict("fail", "body-hash-mismatch", "mismatch")
HEADER_CHANGED = Verdict("fail", "signature-mismatch", signature="mismatch")


def permerror(reason: str, body_hash="match", signature="match") -> Verdict:
    return Verdict("permerror", reason, body_hash, signature)


def without_key(reason: str) -> Verdict:
    """The key is not there or cannot be used, so only the body's hash can be compared."""
    return permerror(reason, signature="not-checked")


def policy(reason: str) -> Verdict:
    return Verdict("policy", reason)


@dataclass(frozen=True)
class Case:
    name: str  # folder and file, without .eml
    rfc: str  # "6376#3.5": the section that decides
    message: bytes
    verdicts: list = default(default_factory=lambda: [PASS])  # top to bottom
    at: int = NOW
    chain: dict = None  # see cases_arc.py

    def result(self) -> str:
        """RFC 6376, 6.1: one that passes is enough."""
        results = [verdict.result for verdict in self.verdicts]
        if not results:
            return "none"
        return next((word for word in ("pass", "temperror") if word in results), "not-pass")

    def row(self) -> dict:
        want = {"result": self.result(), "signatures": [verdict.as_json() for verdict in self.verdicts]}
        row = {"file": f"{self.name}.eml", "keys": "keys.json", "at": self.at, "rfc": self.rfc, "want": want}
        return row | ({"arc": self.chain["result"], "chain": self.chain} if self.chain else {})


FOLDED = {"h", "bh", "b"}  # tags that begin a line


def value(**tags) -> str:
    """The tags in the order given, or in the usual one; None takes a tag out. A trailing _ is dropped: `from_`."""
    usual = {"v": "1", "a": "rsa-sha256", "c": "relaxed/relaxed", "d": "example.com", "s": "rsa2048"}
    last = {"h": "from:to:subject:date", "bh": signing.BODY_HASH, "b": signing.SIGNATURE}
    own = {name: text for name, text in tags.items() if name not in usual and name not in last}
    chosen = usual | {name: tags[name] for name in usual if name in tags} | own
    chosen |= {name: tags.get(name, text) for name, text in last.items()}
    return joined((name, text) for name, text in chosen.items() if text is not None)


def joined(tags) -> str:
    text = ""
    for name, content in tags:
        separator = "" if not text else ";\r\n " if name in FOLDED else "; "
        text += f"{separator}{name}={content}"
    return text


def plan(text: str = None, key: Key = RSA, **how) -> Plan:
    """`how` has the tags of the field, and what the signer shall do where the tags do not tell."""
    told = {name[4:]: how.pop(name) for name in list(how) if name.startswith("use_")}
    if key != RSA and text is None:
        how = {"a": "ed25519-sha256" if key.is_ed25519 else "rsa-sha256", "s": key.name} | how
    return Plan("DKIM-Signature: " + (text if text is not None else value(**how)), key, **told)


def signed(message: bytes = LETTER, *plans: Plan, **how) -> bytes:
    return signing.sign(message, *(plans or [plan(**how)]))


def letter(body: bytes) -> bytes:
    return HEADER + b"\r\n" + body


def with_field(line: bytes) -> bytes:
    """The letter with one more field at the end of its header."""
    return HEADER + line + b"\r\n\r\n" + BODY
