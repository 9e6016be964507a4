# SPDX-License-Identifier: Apache-2.0
"""A signer that does what it is told, faults included: the field is given as text with places for bh= and b=."""

import hashlib
import re
from dataclasses import dataclass

import canonical
from keys import Key, base64_of

BODY_HASH = "{bh}"
SIGNATURE = "{b}"
LINE = 64  # base64 characters a line


@dataclass(frozen=True)
class Plan:
    """One field to be made. What is None is read from the field's own tags."""

    field: str
    key: Key
    header: str = None  # canonicalization
    body: str = None
    limit: int = None  # l=
    names: tuple = None  # h=
    hash: str = None


def tag(field: str, name: str, default: str) -> str:
    found = re.search(rf"(?:[:;\s]){name}\s*=\s*([^;]*)", field)
    return re.sub(r"\s+", "", found[1]) if found else default


def split(message: bytes) -> tuple:
    """The header fields, top to bottom, each with its line end; and the body."""
    header, _, body = message.partition(b"\r\n\r\n")
    return re.split(rb"\r\n(?![ \t])", header), body


def selected(fields: list, names: list) -> list:
    """RFC 6376, 5.4.2: from the bottom up; a name with no field left selects nothing."""
    left = list(fields)
    found = []
    for name in names:
        for index in range(len(left) - 1, -1, -1):
            if left[index].split(b":", 1)[0].strip(b" \t").lower() == name.lower().encode():
                found.append(left.pop(index) + b"\r\n")
                break
    return found


def without_signature(field: str) -> str:
    """b= emptied, and the white space around its value (RFC 6376, 3.7)."""
    before, _, after = field.partition(SIGNATURE)
    return before.rstrip() + after.lstrip()


def body_hash(plan: Plan, body: bytes) -> bytes:
    form = plan.body or (tag(plan.field, "c", "simple/simple") + "/simple").split("/")[1]
    limit = plan.limit if plan.limit is not None else tag(plan.field, "l", "")
    text = canonical.BODY[form](body)
    return hashlib.new(hash_of(plan), text[: int(limit)] if str(limit).isdigit() else text).digest()


def hash_of(plan: Plan) -> str:
    return plan.hash or tag(plan.field, "a", "").split("-")[1]


def header_data(plan: Plan, field: str, fields: list) -> bytes:
    form = canonical.HEADER[plan.header or tag(field, "c", "simple/simple").split("/")[0]]
    names = plan.names if plan.names is not None else tag(field, "h", "").split(":")
    own = form(without_signature(field).encode() + b"\r\n")[:-2]
    return b"".join(form(one) for one in selected(fields, names)) + own


def folded(text: str) -> str:
    return "\r\n ".join(text[at : at + LINE] for at in range(0, len(text), LINE))


def fill(plan: Plan, message: bytes) -> bytes:
    """The field with both values in, without a line end at its end."""
    fields, body = split(message)
    field = plan.field.replace(BODY_HASH, base64_of(body_hash(plan, body)))
    signature = plan.key.sign(header_data(plan, field, fields), hash_of(plan))
    return field.replace(SIGNATURE, folded(base64_of(signature))).encode()


def sign(message: bytes, *plans: Plan) -> bytes:
    """One field after the other, each on top of the last, as servers add them."""
    for plan in plans:
        message = fill(plan, message) + b"\r\n" + message
    return message
