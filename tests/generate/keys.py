# SPDX-License-Identifier: Apache-2.0
"""The test keys: signing with them, and the records that publish them. All of it by the openssl command."""

import base64
import functools
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "keys"


def openssl(*arguments: str, data: bytes = b"") -> bytes:
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


@dataclass(frozen=True)
class Key:
    name: str  # of its PEM file

    @property
    def path(self) -> str:
        return str(FOLDER / f"{self.name}.pem")

    @property
    def is_ed25519(self) -> bool:
        return self.name.startswith("ed25519")

    def spki(self) -> bytes:
        return public_der(self.path)

    def published(self) -> bytes:
        """What p= holds: SubjectPublicKeyInfo for RSA, the 32 octets alone for Ed25519 (RFC 8463, 4)."""
        return self.spki()[-32:] if self.is_ed25519 else self.spki()

    def rsa_public_key(self) -> bytes:
        """The bare RSAPublicKey of RFC 8017, A.1.1."""
        return openssl("rsa", "-in", self.path, "-RSAPublicKey_out", "-outform", "DER")

    def record(self, tags: str = "") -> str:
        return f"v=DKIM1; k={'ed25519' if self.is_ed25519 else 'rsa'}; {tags}p={base64_of(self.published())}"

    def sign(self, data: bytes, hash_name: str) -> bytes:
        if not self.is_ed25519:
            return openssl("dgst", f"-{hash_name}", "-sign", self.path, data=data)
        with tempfile.NamedTemporaryFile() as digest:  # Ed25519 signs the hash itself (RFC 8463, 3)
            digest.write(openssl("dgst", f"-{hash_name}", "-binary", data=data))
            digest.flush()
            return openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.path, "-in", digest.name)


@functools.lru_cache(maxsize=None)
def public_der(path: str) -> bytes:
    return openssl("pkey", "-in", path, "-pubout", "-outform", "DER")


def base64_of(octets: bytes) -> str:
    return base64.b64encode(octets).decode()
