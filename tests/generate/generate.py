#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the bundled samples and the test messages again. A second run gives the same bytes: see README.md."""

import argparse
import sys
import tempfile
from pathlib import Path

import samples
import test_data

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = Path("resources", "samples")
TEST_DATA = Path("tests", "data")


def write(root: Path) -> None:
    for folder in (SAMPLES, TEST_DATA):
        (root / folder).mkdir(parents=True, exist_ok=True)
    samples.write(root / SAMPLES)
    test_data.write(root / TEST_DATA)


def different(made: Path) -> list:
    """Files that are not what a new run makes, and files that it does not make at all."""
    names = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
    there = {path.relative_to(ROOT) for folder in (SAMPLES, TEST_DATA) for path in (ROOT / folder).rglob("*.*")}
    kept = {name for name in there if name.is_relative_to(TEST_DATA / "signers")}  # see sign_elsewhere.py
    changed = {name for name in names & there if (made / name).read_bytes() != (ROOT / name).read_bytes()}
    return sorted(changed | (names ^ (there - kept)))


def check() -> int:
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        names = different(Path(folder))
    for name in names:
        print(f"differs: {name}")
    return 1 if names else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, say which files would change")
    if parser.parse_args().check:
        return check()
    write(ROOT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
