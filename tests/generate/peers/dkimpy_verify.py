# SPDX-License-Identifier: Apache-2.0
"""What dkimpy says of each signature and of the ARC chain. Jobs come as JSON on standard input; answers go out so."""

import json
import sys
import types

import dkim

MIN_BITS = 512


class LookupFailed(Exception):
    pass


def lookup(keys: dict):
    def answer(name, timeout=5):
        record = keys.get((name if isinstance(name, str) else name.decode()).rstrip(".").lower())
        if isinstance(record, str) and record.startswith("!"):
            raise LookupFailed(record)
        if isinstance(record, list):
            record = record[0] if record else None
        return None if record is None else record.encode()

    return answer


def signature_result(message: bytes, index: int, keys: dict) -> str:
    try:
        return "pass" if dkim.DKIM(message, minkey=MIN_BITS).verify(index, dnsfunc=lookup(keys)) else "fail"
    except Exception as error:  # whatever it raises is its verdict
        return f"fail: {type(error).__name__}: {error}"


def arc_result(message: bytes, keys: dict) -> str:
    try:
        return dkim.ARC(message, minkey=MIN_BITS).verify(dnsfunc=lookup(keys))[0].decode()
    except Exception as error:
        return f"fail: {type(error).__name__}: {error}"


def verify(job: dict) -> dict:
    message = open(job["file"], "rb").read()
    dkim.time = types.SimpleNamespace(time=lambda: job["at"])
    try:
        count = sum(1 for name, _ in dkim.DKIM(message).headers if name.lower() == b"dkim-signature")
    except Exception as error:
        return {"dkim": [f"unreadable: {error}"], "arc": "none"}
    return {
        "dkim": [signature_result(message, index, job["keys"]) for index in range(count)],
        "arc": arc_result(message, job["keys"]),
    }


json.dump([verify(job) for job in json.load(sys.stdin)], sys.stdout)
