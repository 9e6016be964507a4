# SPDX-License-Identifier: Apache-2.0
"""Sealing as RFC 8617, 5.1 says: ARC-Authentication-Results, ARC-Message-Signature, ARC-Seal."""

from dataclasses import dataclass

import canonical
import signing
from keys import Key, base64_of
from signing import Plan

SET_ORDER = (b"arc-authentication-results", b"arc-message-signature", b"arc-seal")


@dataclass(frozen=True)
class Set:
    key: Key
    results: str  # the three fields
    message_signature: str
    seal: str


def instance(field: bytes) -> int:
    return int(signing.tag(field.decode(), "i", "0"))


def sealed_fields(fields: list, own: str) -> list:
    """The fields of all sets in the order that the seal covers them (RFC 8617, 5.1.1), or of its set alone (5.1.2)."""
    arc = [one for one in fields if name_of(one) in SET_ORDER]
    if signing.tag(own, "cv", "") == "fail":
        arc = [one for one in arc if instance(one) == instance(own.encode())]
    return sorted(arc, key=lambda one: (instance(one), SET_ORDER.index(name_of(one))))


def name_of(field: bytes) -> bytes:
    return field.split(b":", 1)[0].lower()


def fill_seal(field: str, key: Key, message: bytes) -> bytes:
    fields, _ = signing.split(message)
    covered = [canonical.relaxed_header(one) for one in sealed_fields(fields, field)]
    own = canonical.relaxed_header(signing.without_signature(field).encode() + b"\r\n")[:-2]
    signature = key.sign(b"".join(covered) + own, signing.tag(field, "a", "").split("-")[1])
    return field.replace(signing.SIGNATURE, signing.folded(base64_of(signature))).encode()


def seal(message: bytes, arc_set: Set) -> bytes:
    message = arc_set.results.encode() + b"\r\n" + message
    message = signing.fill(Plan(arc_set.message_signature, arc_set.key), message) + b"\r\n" + message
    return fill_seal(arc_set.seal, arc_set.key, message) + b"\r\n" + message
