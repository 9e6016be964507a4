# SPDX-License-Identifier: Apache-2.0
"""Other people's verifiers and signers. README.md says how to install them."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent
NODE_FOLDER = os.environ.get("MAILAUTH_DIR", str(FOLDER.parent))  # where `npm install mailauth` was called
PYTHON = "/usr/bin/python3"  # Debian's, which finds Debian's dkimpy


def ask(command: list, jobs: list, folder: str = None) -> list:
    run = subprocess.run(command, input=json.dumps(jobs).encode(), stdout=subprocess.PIPE, cwd=folder, check=True)
    return json.loads(run.stdout)


def program(folder: str, name: str) -> str:
    """A C program of ours, built; -rdynamic lets the library find what we put in place of the C library's."""
    path = str(Path(folder) / name)
    subprocess.run(["cc", "-rdynamic", "-o", path, str(FOLDER / f"{name}.c"), "-lopendkim"], check=True)
    return path


def opendkim_verify(jobs: list) -> list:
    with tempfile.TemporaryDirectory() as folder:
        verifier = program(folder, "opendkim_verify")
        return [opendkim_verify_one(verifier, job, Path(folder) / "keys") for job in jobs]


def opendkim_verify_one(verifier: str, job: dict, keys: Path) -> dict:
    records = {name: text[0] if isinstance(text, list) and text else text for name, text in job["keys"].items()}
    keys.write_text("".join(f"{name}\t{text}\n" for name, text in records.items() if text is not None and text != []))
    run = subprocess.run([verifier, str(keys), str(job["at"]), job["file"]], stdout=subprocess.PIPE, check=False)
    return {"dkim": run.stdout.decode().splitlines(), "arc": None}  # it knows no ARC


def opendkim_sign(jobs: list) -> list:
    with tempfile.TemporaryDirectory() as folder:
        signer = program(folder, "opendkim_sign")
        return [opendkim_sign_one(signer, job) for job in jobs]


def opendkim_sign_one(signer: str, job: dict) -> str:
    names = ("message", "key", "selector", "domain", "algorithm", "canonicalization")
    length = "-1" if job["length"] is None else str(job["length"])
    command = [signer, *(job[name] for name in names), length, str(job["time"])]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()


VERIFIERS = {
    "dkimpy": lambda jobs: ask([PYTHON, str(FOLDER / "dkimpy_verify.py")], jobs),
    "mailauth": lambda jobs: ask(["node", str(FOLDER / "mailauth_verify.mjs")], jobs, NODE_FOLDER),
    "Mail::DKIM": lambda jobs: ask(["perl", str(FOLDER / "mail_dkim_verify.pl")], jobs),
    "libopendkim": opendkim_verify,
}

SIGNERS = {
    "dkimpy": lambda jobs: ask([PYTHON, str(FOLDER / "dkimpy_sign.py")], jobs),
    "mailauth": lambda jobs: ask(["node", str(FOLDER / "mailauth_sign.mjs")], jobs, NODE_FOLDER),
    "mail-dkim": lambda jobs: ask(["perl", str(FOLDER / "mail_dkim_sign.pl")], jobs),
    "libopendkim": opendkim_sign,
}
