#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks four independent verifiers about every message that we made, and names each judgement that is not ours.

Ends with an error where one differs and peers/known.py does not say why, or says why and none differs.
"""

import json
import sys
import time
from pathlib import Path

import peers

from peers.known import KNOWN

ROOT = Path(__file__).resolve().parents[2]
NO_OPINION = "unsupported algorithm ed25519"  # Mail::DKIM before 1.20240923


def jobs_of(manifest: Path, expected) -> list:
    return [
        {
            "name": row["file"],
            "file": str(manifest.parent / row["file"]),
            "keys": records(manifest.parent / row["keys"]),
            "at": row.get("at", int(time.time())),
            "expected": [judgement(one) for one in expected(row)],
            "arc": row.get("arc"),
        }
        for row in json.loads(manifest.read_text())
    ]


def records(path: Path) -> dict:
    return {name.lower(): record for name, record in json.loads(path.read_text()).items()}


def judgement(signature: dict) -> str:
    """What RFC 8301 refuses, these verifiers were told to accept: to them a match is a pass."""
    is_refused_by_all = signature["reason"] not in ("", "algorithm-not-allowed", "key-too-weak")
    both = (signature["bodyHash"], signature["signature"])
    return "pass" if both == ("match", "match") and not is_refused_by_all else "not-pass"


def judgements(words: list, expected: list) -> list:
    """A verifier that drops what it cannot read says as little of it as one that knows no Ed25519."""
    said = ["pass" if word == "pass" else "not-pass" for word in words]
    said += ["not-pass"] * (len(expected) - len(said))
    return [
        wanted if index < len(words) and NO_OPINION in words[index] else said[index]
        for index, wanted in enumerate(expected)
    ]


def differs(job: dict, answer: dict) -> bool:
    arc_differs = answer["arc"] is not None and job["arc"] is not None and answer["arc"] != job["arc"]
    return arc_differs or judgements(answer["dkim"], job["expected"]) != job["expected"]


def report(job: dict, name: str, answer: dict) -> int:
    why = KNOWN.get((name, job["name"]))
    if differs(job, answer) == (why is not None):
        return 0
    print(f"{job['name']}: we say {job['expected']}, {name} says {answer}; known reason: {why}")
    return 1


def main() -> int:
    jobs = jobs_of(ROOT / "resources/samples/samples.json", lambda row: row["expect"])
    for manifest in ("manifest.json", "signers/manifest.json"):
        jobs += jobs_of(ROOT / "tests/data" / manifest, lambda row: row["want"]["signatures"])
    surprises = sum(
        report(job, name, answer) for name, ask in peers.VERIFIERS.items() for job, answer in zip(jobs, ask(jobs))
    )
    print(
        f"{len(jobs)} messages, {len(peers.VERIFIERS)} verifiers, {len(KNOWN)} known differences, {surprises} surprises"
    )
    return 1 if surprises else 0


if __name__ == "__main__":
    sys.exit(main())
