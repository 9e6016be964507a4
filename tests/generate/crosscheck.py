#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks four independent verifiers about every generated message, and says where they disagree with what we expect."""

import json
import sys
import time
from pathlib import Path

import peers

ROOT = Path(__file__).resolve().parents[2]
NO_OPINION = "unsupported algorithm ed25519"  # Mail::DKIM before 1.20240923


def rows(manifest: Path, expected) -> list:
    return [
        {
            "name": row["file"],
            "file": str(manifest.parent / row["file"]),
            "keys": {name.lower(): record for name, record in json.loads((manifest.parent / row["keys"]).read_text()).items()},
            "at": row.get("at") or int(time.time()),
            "expected": expected(row),
            "arc": row.get("arc"),
        }
        for row in json.loads(manifest.read_text())
    ]


def matches(signature: dict) -> str:
    """What RFC 8301 refuses, these verifiers were told to accept: to them a match is a pass."""
    refused_by_all = signature["reason"] not in ("", "algorithm-not-allowed", "key-too-weak")
    both = (signature["bodyHash"], signature["signature"])
    return "pass" if both == ("match", "match") and not refused_by_all else "not-pass"


def compare(row: dict, name: str, answer: dict) -> int:
    wanted = [matches(one) for one in row["expected"]]
    said = ["pass" if word == "pass" else "not-pass" for word in answer["dkim"]]
    for index, word in enumerate(answer["dkim"]):
        if NO_OPINION in word and index < len(wanted):
            said[index] = wanted[index]
    arc_differs = answer["arc"] is not None and row["arc"] is not None and answer["arc"] != row["arc"]
    if said == wanted and not arc_differs:
        return 0
    print(f"{row['name']}: expected {wanted}, arc {row['arc']}; {name} says {answer}")
    return 1


def main() -> int:
    jobs = rows(ROOT / "resources/samples/samples.json", lambda row: row["expect"])
    differences = 0
    for name, ask in peers.ALL.items():
        for row, answer in zip(jobs, ask(jobs)):
            differences += compare(row, name, answer)
    print(f"{len(jobs)} messages, {len(peers.ALL)} verifiers, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
