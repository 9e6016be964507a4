# SPDX-License-Identifier: Apache-2.0
"""Signs with dkimpy. Jobs come as JSON on standard input; the fields that it makes go out so."""

import json
import sys
import types

import dkim


def sign(job: dict) -> str:
    dkim.time = types.SimpleNamespace(time=lambda: job["time"])
    is_ed25519 = job["algorithm"].startswith("ed25519")
    signer = dkim.DKIM(open(job["message"], "rb").read())
    field = signer.sign(
        job["selector"].encode(),
        job["domain"].encode(),
        job["seed"].encode() if is_ed25519 else open(job["key"], "rb").read(),
        signature_algorithm=job["algorithm"].encode(),
        canonicalize=tuple(word.encode() for word in job["canonicalization"].split("/")),
        length=job["length"] is not None,
    )
    return field.decode().strip()


json.dump([sign(job) for job in json.load(sys.stdin)], sys.stdout)
