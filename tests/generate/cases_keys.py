# SPDX-License-Identifier: Apache-2.0
"""Key records: what a verifier may do with each (RFC 6376, 3.6.1 and 6.1.2; RFC 8301; RFC 8463)."""

from case import ED25519, RSA, Case, PASS, Verdict, letter, permerror, plan, policy, signed, without_key
from keys import Key, base64_of

OTHER_RSA = Key("rsa2048-other")
P = base64_of(RSA.published())
ED25519_P = base64_of(ED25519.published())
ED25519_SPKI = base64_of(ED25519.spki())
SPF = "v=spf1 -all"

# Under example.com, where nothing else is said: selector and record.
RECORDS = {
    "rsa512": Key("rsa512").record(),
    "rsa768": Key("rsa768").record(),
    "rsa1024": Key("rsa1024").record(),
    "rsa1031": Key("rsa1031").record(),
    "rsa2048": RSA.record(),
    "rsa4096": Key("rsa4096").record(),
    "ed25519": ED25519.record(),
    "march.2026": RSA.record(),
    "xn--bcher-kva": RSA.record(),
    "strict": RSA.record("t=s; "),
    "testing": RSA.record("t=y; "),
    "testing-strict": RSA.record("t=y:s; "),
    "bare": f"v=DKIM1; p={base64_of(RSA.rsa_public_key())}",
    "no-v": f"k=rsa; p={P}",
    "no-k": f"v=DKIM1; p={P}",
    "p-alone": f"p={P}",
    "unknown-tags": f"v=DKIM1; g=*; note=hello; n=a note; p={P};",
    "spaces": f" v = DKIM1 ; k = rsa ; p = {P[:64]} {P[64:128]}\t{P[128:]} ",
    "other-key": OTHER_RSA.record(),
    "revoked": "v=DKIM1; k=rsa; p=",
    "no-p": "v=DKIM1; k=rsa",
    "v-last": f"k=rsa; p={P}; v=DKIM1",
    "v-dkim2": f"v=DKIM2; p={P}",
    "k-unknown": f"v=DKIM1; k=dsa; p={P}",
    "no-base64": "v=DKIM1; p=this is *no* key",
    "no-key": "v=DKIM1; p=aGVsbG8gd29ybGQ=",
    "octets-after": f"v=DKIM1; p={base64_of(RSA.published() + b'more')}",
    "truncated": f"v=DKIM1; p={base64_of(RSA.published()[:180])}",
    "duplicate-p": f"v=DKIM1; p={P}; p={P}",
    "spf": SPF,
    "hash-sha256": RSA.record("h=sha256; "),
    "hash-both": RSA.record("h=sha1 : sha256; "),
    "hash-sha1": RSA.record("h=sha1; "),
    "hash-unknown": RSA.record("h=sha3; "),
    "service-any": RSA.record("s=*; "),
    "service-email": RSA.record("s=tlsrpt : email; "),
    "service-other": RSA.record("s=tlsrpt; "),
    "ed25519-spki": f"v=DKIM1; k=ed25519; p={ED25519_SPKI}",
    "ed25519-as-rsa": f"v=DKIM1; k=rsa; p={ED25519_P}",
    "several-spf-first": [SPF, RSA.record()],
    "several-wrong-first": [OTHER_RSA.record(), RSA.record()],
    "several-revoked-first": ["v=DKIM1; p=", RSA.record()],
    "several-alike": [RSA.record(), RSA.record()],
    "several-none-fits": [SPF, OTHER_RSA.record()],
    "gone": None,
    "no-data": [],
    "servfail": "!servfail",
    "timeout": "!timeout",
}

KEYS = {f"{selector}._domainkey.example.com": record for selector, record in RECORDS.items()} | {
    "rsa2048._domainkey.news.example.com": RSA.record(),
    "rsa2048._domainkey.xn--bcher-kva.example": RSA.record(),
}

NO_ANSWER = Verdict("temperror", "key-lookup-failed", signature="not-checked")
SYNTAX = without_key("key-syntax")


def by(selector: str, rfc: str = "6376#3.6.1", verdict: Verdict = PASS, **tags) -> Case:
    return Case(f"keys/{selector}", rfc, signed(s=selector, **tags), [verdict])


CASES = [
    Case("keys/rsa-512", "8301#3.2", signed(key=Key("rsa512")), [policy("key-too-weak")]),
    Case("keys/rsa-768", "8301#3.2", signed(key=Key("rsa768")), [policy("key-too-weak")]),
    Case("keys/rsa-1024", "8301#3.2", signed(key=Key("rsa1024"))),
    Case("keys/rsa-1031", "8017#4.1", signed(key=Key("rsa1031"))),
    Case("keys/rsa-4096", "8301#3.2", signed(key=Key("rsa4096"))),
    by("bare"),
    by("no-v"),
    by("no-k"),
    by("p-alone"),
    by("unknown-tags"),
    by("spaces"),
    by("testing"),
    by("testing-strict"),
    by("hash-sha256"),
    by("hash-both"),
    by("service-any"),
    by("service-email"),
    by("other-key", "6376#6.1.3", Verdict("fail", "signature-mismatch", signature="mismatch")),
    by("revoked", "6376#6.1.2", without_key("key-revoked")),
    by("no-p", "6376#3.6.1", SYNTAX),
    by("v-last", "6376#3.6.1", permerror("key-syntax", signature=None)),
    by("v-dkim2", "6376#3.6.1", permerror("key-syntax", signature=None)),
    by("k-unknown", "6376#3.6.1", without_key("key-type-mismatch")),
    by("no-base64", "6376#3.6.1", SYNTAX),
    by("no-key", "6376#3.6.1", SYNTAX),
    by("octets-after", "6376#3.6.1", SYNTAX),
    by("truncated", "6376#3.6.1", SYNTAX),
    by("duplicate-p", "6376#3.2", permerror("key-syntax", signature=None)),
    by("spf", "6376#6.1.2", SYNTAX),
    by("hash-sha1", "6376#6.1.2", permerror("key-hash-not-allowed")),
    by("hash-unknown", "6376#6.1.2", permerror("key-hash-not-allowed")),
    by("service-other", "6376#6.1.2", permerror("key-service-not-allowed")),
    by("ed25519-as-rsa", "6376#6.1.2", SYNTAX),
    Case(
        "keys/ed25519-spki",
        "8463#4.2",
        signed(key=ED25519, s="ed25519-spki"),
        [permerror("key-syntax", signature=None)],
    ),
    Case(
        "keys/type-rsa-for-ed25519", "6376#6.1.2", signed(key=ED25519, s="rsa2048"), [without_key("key-type-mismatch")]
    ),
    Case("keys/type-ed25519-for-rsa", "6376#6.1.2", signed(s="ed25519"), [without_key("key-type-mismatch")]),
    by("several-spf-first", "6376#3.6.2.2"),
    by("several-wrong-first", "6376#3.6.2.2"),
    by("several-revoked-first", "6376#3.6.2.2"),
    by("several-alike", "6376#3.6.2.2"),
    by("several-none-fits", "6376#3.6.2.2", Verdict("fail", "signature-mismatch", signature="mismatch")),
    by("gone", "6376#6.1.2", without_key("key-not-found")),
    by("no-data", "6376#6.1.2", without_key("key-not-found")),
    by("never-published", "6376#6.1.2", without_key("key-not-found")),
    by("servfail", "6376#6.1.2", NO_ANSWER),
    by("timeout", "6376#6.1.2", NO_ANSWER),
    Case(
        "keys/servfail-and-body-changed",
        "6376#6.1",
        signed(s="servfail").replace(b"noon", b"moon"),
        [Verdict("fail", "body-hash-mismatch", "mismatch", "not-checked")],
    ),
    Case(
        "keys/servfail-and-another-passes",
        "6376#6.1",
        signed(letter(b"twice\r\n"), plan(), plan(s="servfail")),
        [NO_ANSWER, PASS],
    ),
    Case(
        "keys/gone-and-body-changed",
        "6376#6.1.2",
        signed(s="gone").replace(b"noon", b"moon"),
        [permerror("key-not-found", "mismatch", "not-checked")],
    ),
    Case(
        "keys/weak-and-body-changed",
        "8301#3.2",
        signed(key=Key("rsa512")).replace(b"noon", b"moon"),
        [Verdict("fail", "body-hash-mismatch", "mismatch")],
    ),
]
