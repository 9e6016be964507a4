# SPDX-License-Identifier: Apache-2.0
"""The canonical forms of RFC 6376, 3.4, written once more so that the test data does not come from the engine."""

import re


def simple_header(field: bytes) -> bytes:
    return field


def relaxed_header(field: bytes) -> bytes:
    name, value = field.split(b":", 1)
    unfolded = value.replace(b"\r\n", b"")
    return name.strip(b" \t").lower() + b":" + re.sub(rb"[ \t]+", b" ", unfolded).strip(b" ") + b"\r\n"


def simple_body(body: bytes) -> bytes:
    return without_empty_lines_at_end(body) + b"\r\n"


def relaxed_body(body: bytes) -> bytes:
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    kept = without_empty_lines_at_end(b"\r\n".join(lines))
    return kept + b"\r\n" if kept else b""


def without_empty_lines_at_end(text: bytes) -> bytes:
    while text.endswith(b"\r\n"):
        text = text[:-2]
    return text


HEADER = {"simple": simple_header, "relaxed": relaxed_header}
BODY = {"simple": simple_body, "relaxed": relaxed_body}
