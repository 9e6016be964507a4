# SPDX-License-Identifier: Apache-2.0
"""The messages of tests/data, with one keys file and one manifest for all of them."""

from pathlib import Path

import cases_arc
import cases_bytes
import cases_header
import cases_keys
import cases_tags
from case import Case, Verdict
from rfc_examples import RFC6376, RFC6376_KEYS, RFC6376_PRINTED, RFC8463, RFC8463_EXTRA_SPACES, RFC8463_KEYS
from samples import as_json

FAILED = Verdict("fail", "body-hash-mismatch", "mismatch", "mismatch")

RFC_CASES = [
    Case("rfc/rfc6376-appendix-a", "6376#A", RFC6376),
    Case("rfc/rfc6376-appendix-a-as-printed", "6376#A", RFC6376_PRINTED, [FAILED]),
    Case("rfc/rfc8463-appendix-a", "8463#A", RFC8463, [Verdict(), Verdict()]),
    Case("rfc/rfc8463-appendix-a-extra-spaces", "8463#A", RFC8463_EXTRA_SPACES, [Verdict(), Verdict()]),
]

CASES = RFC_CASES + cases_bytes.CASES + cases_header.CASES + cases_tags.CASES + cases_keys.CASES + cases_arc.CASES
KEYS = cases_keys.KEYS | RFC6376_KEYS | RFC8463_KEYS


def write(folder: Path) -> None:
    for case in CASES:
        path = folder / f"{case.name}.eml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(case.message)
    (folder / "keys.json").write_text(as_json(KEYS), newline="\n")
    (folder / "manifest.json").write_text(as_json([case.row() for case in CASES]), newline="\n")
