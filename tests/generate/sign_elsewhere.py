#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Has other people's signers sign one message in every way that they know: tests/data/signers."""

import itertools
import tempfile
from pathlib import Path

import peers
from case import ED25519, NOW, RSA, Case
from keys import base64_of, openssl
from mail import mail
from samples import as_json

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "data" / "signers"
FORMS = ["/".join(pair) for pair in itertools.product(("simple", "relaxed"), repeat=2)]
NO_ED25519 = {"mail-dkim"}  # Debian's Mail::DKIM 1.20230212
NO_LENGTH = {"mail-dkim"}  # it has no option for l=

# Something of everything that canonicalization looks at: folding, runs, trailing white space, empty lines, octets.
MESSAGE = mail(
    """
    Received: from field.example.com (field.example.com [192.0.2.7])
    \tby mail.example.com with ESMTPSA; Tue, 03 Mar 2026 08:15:01 +0000
    From: "Ada Brook"  <ada@example.com>
    To: Ben Hollow <ben@example.net>,
     Cleo Marsh <cleo@example.net>
    Cc: Dora   Field <dora@example.org>
    Subject: The bees are back,\t and the
      meadow is loud
    Date: Tue, 03 Mar 2026 08:15:00 +0000
    Message-ID:<bees-1@example.com>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    Good morning, Ben and Cleo,

      the first bees  came out at noon.\t
    They like the häßlich old hedge  best. \t

    \t
    -- \

    Ada


    """
)


def seed() -> str:
    """The 32 octets of the Ed25519 key, which end its PKCS#8 form."""
    return base64_of(openssl("pkey", "-in", ED25519.path, "-outform", "DER")[-32:])


def job(message: str, form: str, key, length: int) -> dict:
    return {
        "message": message,
        "key": key.path,
        "seed": seed(),
        "selector": key.name,
        "domain": "example.com",
        "algorithm": "ed25519-sha256" if key.is_ed25519 else "rsa-sha256",
        "canonicalization": form,
        "length": length,
        "time": NOW - 60,
    }


def name_of(signer: str, job: dict) -> str:
    form = job["canonicalization"].replace("/", "-")
    return f"{signer}-{job['selector']}-{form}{'' if job['length'] is None else '-l'}"


def jobs_for(signer: str, message: str) -> list:
    keys = [RSA] if signer in NO_ED25519 else [RSA, ED25519]
    lengths = [None] if signer in NO_LENGTH else [None, 20]
    return [job(message, *choice) for choice in itertools.product(FORMS, keys, lengths)]


def is_sound(signer: str, job: dict) -> bool:
    """libopendkim folds an Ed25519 field otherwise than it signed it: under `simple` it cannot verify that itself."""
    is_simple = job["canonicalization"].startswith("simple")
    return not (signer == "libopendkim" and is_simple and job["algorithm"] == "ed25519-sha256")


def signed_by(signer: str, message: str) -> list:
    jobs = [job for job in jobs_for(signer, message) if is_sound(signer, job)]
    fields = peers.SIGNERS[signer](jobs)
    return [
        Case(name_of(signer, job), "6376#5", b"\r\n".join(field.encode().splitlines()) + b"\r\n" + MESSAGE)
        for job, field in zip(jobs, fields)
    ]


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with tempfile.NamedTemporaryFile() as file:
        file.write(MESSAGE)
        file.flush()
        cases = [case for signer in peers.SIGNERS for case in signed_by(signer, file.name)]
    for case in cases:
        (FOLDER / f"{case.name}.eml").write_bytes(case.message)
    rows = [case.row() | {"keys": "../keys.json"} for case in cases]
    (FOLDER / "manifest.json").write_text(as_json(rows), newline="\n")


if __name__ == "__main__":
    main()
