#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the bundled samples and the test messages again. A second run gives the same bytes: see README.md."""

from pathlib import Path

import samples

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    samples.write(ROOT / "resources" / "samples")


if __name__ == "__main__":
    main()
