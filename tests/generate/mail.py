# SPDX-License-Identifier: Apache-2.0
"""Messages written as Python text: lines with LF and an indent, made into lines with CRLF and none."""

from textwrap import dedent


def mail(text: str) -> bytes:
    return dedent(text).lstrip("\n").replace("\n", "\r\n").encode()


def field(text: str) -> str:
    """A header field without a line end at its end; continuation lines keep the indent they have below the first."""
    return dedent(text).strip("\n").replace("\n", "\r\n")
