# SPDX-License-Identifier: Apache-2.0
"""Other people's verifiers, asked about our messages. README.md says how to install them."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent
NODE_FOLDER = os.environ.get("MAILAUTH_DIR", str(FOLDER.parent))  # where `npm install mailauth` was called


def ask(command: list, jobs: list, folder: str = None) -> list:
    run = subprocess.run(command, input=json.dumps(jobs).encode(), stdout=subprocess.PIPE, cwd=folder, check=True)
    return json.loads(run.stdout)


def dkimpy(jobs: list) -> list:
    return ask(["/usr/bin/python3", str(FOLDER / "dkimpy_verify.py")], jobs)


def mailauth(jobs: list) -> list:
    return ask(["node", str(FOLDER / "mailauth_verify.mjs")], jobs, NODE_FOLDER)


def mail_dkim(jobs: list) -> list:
    return ask(["perl", str(FOLDER / "mail_dkim_verify.pl")], jobs)


def opendkim(jobs: list) -> list:
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(folder) / "opendkim_verify")
        subprocess.run(["cc", "-rdynamic", "-o", program, str(FOLDER / "opendkim_verify.c"), "-lopendkim"], check=True)
        return [opendkim_one(program, job, Path(folder) / "keys") for job in jobs]


def opendkim_one(program: str, job: dict, keys: Path) -> dict:
    records = {name: text[0] if isinstance(text, list) and text else text for name, text in job["keys"].items()}
    keys.write_text("".join(f"{name}\t{text}\n" for name, text in records.items() if text is not None and text != []))
    run = subprocess.run([program, str(keys), str(job["at"]), job["file"]], stdout=subprocess.PIPE, check=False)
    return {"dkim": run.stdout.decode().splitlines(), "arc": None}  # it knows no ARC


ALL = {"dkimpy": dkimpy, "mailauth": mailauth, "Mail::DKIM": mail_dkim, "libopendkim": opendkim}
