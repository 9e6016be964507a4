#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the fuzzers' seeds (tests/fuzz/corpus) anew, with keys made on the spot.

Needs openssl and dkimpy (Debian: python3-dkim): seeds must be signed by somebody else's signer.
"""

import base64
import pathlib
import struct
import subprocess

import dkim

CORPUS = pathlib.Path(__file__).parent / "corpus"
HEADER = "From: Ann <ann@example.com>\r\nTo: Bob <bob@example.org>\r\nSubject: A test\r\n"
MESSAGE = (HEADER + "\r\nHello  Bob, \r\n\r\nthis is\ttext.\r\n\r\n").encode()

MESSAGES = {
    "crlf": HEADER + "\r\nHello,\r\n\r\nthis is text.\r\n",
    "lf": (HEADER + "\r\nHello,\r\n\r\nthis is text.\r\n").replace("\r\n", "\n"),
    "mixed": "From: a@b\r\nSubject: x\n folded\r\n\tagain\n\r\nbody\nwith\r\nboth \t \r\n",
    "bare_cr": "From: a@b\r\nSubject: x\ry\r\r\n\r\na\rb \r\r\nc\r",
    "mbox": "From ann@example.com Mon Jun  2 10:00:00 2025\n" + HEADER.replace("\r\n", "\n") + "\nbody\n",
    "no_body": "From: a@b\r\nSubject: x\r\n",
    "no_blank_line": "From: a@b\r\nSubject: x",
    "no_colon": "From: a@b\r\nthis is no field\r\nSubject : spaced\r\n: no name\r\n\r\nx\r\n",
    "nul": "From: a@b\r\nSubject: \0x\r\n\r\na\0b  \0\r\n",
    "blank_lines": "From: a@b\r\n\r\n\r\n \t\r\n\r\n\r\n",
    "spaces": "From:  a@b\t \r\nX:\r\n \r\n\ty  z\r\nE:\r\n\r\na  b \t c\t\r\n\t \r\n  d",
    "byte_order_mark": "\ufeffFrom: a@b\r\n\r\nx\r\n",
    "utf8": "From: J\u00f6rg <j@ex\u00e4mple.com>\r\nSubject: \u00fc\r\n\r\n\u00e4  \u00f6\r\n",
    "block_borders": "From: a@b\r\n\r\n" + "x" * 63 + "  " + "y" * 62 + "\t\r\n" + " " * 130 + "z\n",
}

TAG_LISTS = {
    "signature": " v=1; a=rsa-sha256; c=relaxed/simple; d=example.com; s=s1;\r\n\th=from:to:subject; l=10;\r\n"
                 "\tt=1750000000; x=1760000000; i=@mail.example.com; q=dns/txt; z=From:a@b|To:c@d;\r\n"
                 "\tbh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\r\n\tb=AAAA BBBB\r\n\t CCCC",
    "key": "v=DKIM1; k=rsa; t=y:s; h=sha256; s=email; n=note; p=AAAA",
    "double": "a=1; b=2; a=3;",
    "empty_tag": "a=1;; b=2",
    "no_equals": "a; b=2",
    "bad_names": "1a=1; -=2; \u00e4=3",
    "folded": "a\r\n =\r\n 1 2\r\n ;\r\n b = \r\n",
    "empty_values": "a=;b=;c=",
    "equals_in_value": "a=b=c; d===",
    "controls": "a=\x01; b=\x7f; c=\0",
    "only_space": " \t\r\n ",
}

# The values of fields that mail systems and filters write.
FIELD_PARTS = {
    "forefront": " CIP:2001:db8::1;CTRY:IE;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;CAT:NONE;SFS:(1)(2);\r\n\tDIR:INB;",
    "spam_status": " Yes, score=7.5 required=5.0 tests=[BAYES_99=3.5,\r\n\tDKIM_VALID=-0.1, HTML_MESSAGE] autolearn=no",
    "spam_status_old": "No, hits=4.4 required=5.0\r\n\ttests=BAYES_90,HTML_30_40,\r\n\t\tNORMAL_HTTP\r\n\tversion=2.55",
    "spam_report": "\r\n\t*  3.5 BAYES_99 BODY: 99%\r\n\t*      [score: 1.0000]\r\n\t* -0.1 DKIM_VALID Signed",
    "spamd_result": " default: False [-2.80 / 50.00];\r\n\tBAYES_HAM(-3.00)[100.00%];\r\n\tA(0.20)[a;b];\r\n\tB(0.00)[]",
    "scores": " R_DKIM_ALLOW(-0.2) MIME_GOOD(-0.1)\r\n X",
    "results": " mx.example; dkim=pass (a; b) header.d=x.example;\r\n spf=none smtp.mailfrom=\";\"",
    "uris": " <https://a.example/u?x=1,2>,\r\n <mailto:leave@a.example> (by mail)",
    "colons": " campaign:customer::sender",
    "assignments": " rule=notspam policy=default\r\n score=0; x=(y)",
    "tags": " a=rsa-sha1; q=dns;\r\n\td=example.org; b=AB\r\n CD;",
}

# From, an authenticated domain, and records from the top-level domain down.
DMARC = {
    "simple": "a@example.com\nmail.example.com\n\nv=DMARC1; p=reject; rua=mailto:a@example.com",
    "public_suffix": "a@giant.bank.example\nmail.giant.bank.example\n\nv=DMARC1; p=none; psd=y\nv=DMARC1; p=none",
    "own_organization": "a@b.example.com\nexample.com\n\nv=DMARC1; p=none\nv=DMARC1; p=reject; psd=n",
    "nonexistent": "a@no.example.com\nexample.org\n\nv=DMARC1; p=none; sp=quarantine; np=reject; t=y",
    "strict": "a@example.com\nmail.example.com\n\nv=DMARC1; p=quarantine; adkim=s; aspf=s",
    "historic": "a@example.com\nexample.com\n\nv=DMARC1; p=reject; pct=50; rf=afrf; ri=3600; fo=1:d:s; ruf=mailto:a@b!1k",
    "long": "a@a.b.c.d.e.f.g.h.i.j.example.com\na.b.c.d.example.com\n\nv=DMARC1; p=none",
    "several_authors": "a@example.com, b@example.org\nexample.org\n\nv=DMARC1; p=reject",
    "u_labels": "a@b\u00fccher.example\nb\u00fccher.example\n\nv=DMARC1; p=reject",
    "faulty": "a@example.com\nexample.com\n\nv=DMARC1; p=rejected;; sp; rua=nowhere,,mailto:a@b!x; P=none",
    "no_version": "a@example.com\nexample.com\nv=spf1 -all\np=reject; v=DMARC1",
    "no_author": "undisclosed:;\nexample.com",
}


def dns_name(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


DNS_POINTER = b"\xc0\x0c"  # to the question's name
DNS_TYPES = {"A": 1, "CNAME": 5, "PTR": 12, "MX": 15, "TXT": 16, "AAAA": 28}


def dns_record(owner, kind, data, ttl=300):
    return owner + struct.pack(">HHIH", DNS_TYPES[kind], 1, ttl, len(data)) + data


def dns_response(kind, *records, flags=0x8180):
    head = struct.pack(">HHHHHH", 0, flags, 1, len(records), 0, 0)
    question = dns_name("s1._domainkey.example.com") + struct.pack(">HH", DNS_TYPES[kind], 1)
    return head + question + b"".join(records)


DNS_MESSAGES = {
    "txt": dns_response("TXT", dns_record(DNS_POINTER, "TXT", b"\x0av=DKIM1; p\x03=ab")),
    "two_txt": dns_response("TXT", *2 * [dns_record(DNS_POINTER, "TXT", b"\x01x")]),
    "txt_cut_off": dns_response("TXT", dns_record(DNS_POINTER, "TXT", b"\x09short")),
    "a": dns_response("A", dns_record(DNS_POINTER, "A", b"\xc0\x00\x02\x01")),
    "aaaa": dns_response("AAAA", dns_record(DNS_POINTER, "AAAA", b"\x20\x01\x0d\xb8" + 11 * b"\0" + b"\1")),
    "mx": dns_response("MX", dns_record(DNS_POINTER, "MX", b"\0\x0a\x02mx" + DNS_POINTER)),
    "ptr": dns_response("PTR", dns_record(DNS_POINTER, "PTR", b"\x03a.b\x02\0\xff\0")),
    "alias": dns_response("TXT", dns_record(b"\x01b\0", "TXT", b"\x01x"), dns_record(b"\x01a\0", "CNAME", b"\x01b\0"),
                          dns_record(DNS_POINTER, "CNAME", b"\x01a\0", ttl=0x80000000)),
    "circle": dns_response("TXT", dns_record(DNS_POINTER, "CNAME", b"\x01a\0"),
                           dns_record(b"\x01a\0", "CNAME", DNS_POINTER)),
    "pointer_to_itself": dns_response("TXT", dns_record(b"\xc0\x2b", "TXT", b"")),
    "no_such_name": dns_response("TXT", flags=0x8183),
    "server_failure": dns_response("TXT", flags=0x8182),
    "cut_off": dns_response("TXT", dns_record(DNS_POINTER, "TXT", b"\x01x"), flags=0x8380),
}


SPF_RECORDS = {
    "networks": "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all",
    "hosts": "v=spf1 a mx a:a.example.com/24//64 mx:%{d}/32 ~all",
    "include": "v=spf1 include:_spf.example.net include:%{d2} ?all",
    "redirect": "v=spf1 redirect=_spf.%{d}",
    "ptr": "v=spf1 ptr ptr:example.org exists:%{p}.ok.example.com",
    "macros": "v=spf1 exists:%{ir}.%{v}.%{l1r-}.lp._spf.%{d2} exists:%{S}.%{H}.%{o}.a -all",
    "explanation": "v=spf1 -all exp=why.%{d}",
    "escapes": "v=spf1 a:a%%b%_c%-d.example.com x=%{r}%{t}%{c}",
    "faults": "v=spf1 moo a: ip4:1.2.3 ip6:::/129 a/33 all. =x exp=a.b exp=a.b %{",
    "macro_faults": "v=spf1 a:%{a}.b a:%(d) a:%{d0} a:%{c}.b a:museum a:1.2.3.4",
    "case": "V=SPF1 A MX -ALL",
    "spaces": "v=spf1   a  ",
    "controls": "v=spf1 a\r\n\0 \t-all",
}


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, check=True).stdout


def b64(octets):
    return base64.b64encode(octets).decode()


class Keys:
    def __init__(self):
        self.rsa = run("openssl", "genrsa", "1024")
        self.spki = run("openssl", "rsa", "-pubout", "-outform", "DER", text=self.rsa)
        self.bare = run("openssl", "rsa", "-RSAPublicKey_out", "-outform", "DER", text=self.rsa)
        self.weak = run("openssl", "rsa", "-pubout", "-outform", "DER", text=run("openssl", "genrsa", "768"))
        ed25519 = run("openssl", "genpkey", "-algorithm", "ed25519", "-outform", "DER")
        self.ed25519 = base64.b64encode(ed25519[-32:])
        self.ed25519_spki = run("openssl", "pkey", "-inform", "DER", "-pubout", "-outform", "DER", text=ed25519)
        self.rsa_record = "v=DKIM1; k=rsa; p=" + b64(self.spki)
        self.ed25519_record = "v=DKIM1; k=ed25519; p=" + b64(self.ed25519_spki[-32:])


def key_records(keys):
    bare, spki = b64(keys.bare), b64(keys.spki)
    return {
        "rsa": keys.rsa_record,
        "rsa_public_key": "v=DKIM1; p=" + bare,
        "weak": "v=DKIM1; p=" + b64(keys.weak),
        "ed25519": keys.ed25519_record,
        "ed25519_spki": "v=DKIM1; k=ed25519; p=" + b64(keys.ed25519_spki),
        "revoked": "v=DKIM1; p=",
        "no_key": "v=DKIM1; k=rsa",
        "version_last": "k=rsa; p=" + bare + "; v=DKIM1",
        "quotes": '"v=DKIM1; k=rsa; " "p=' + bare + '"',
        "backslashes": "v=DKIM1\\; k=rsa\\; p=" + bare,
        "no_semicolons": "v=DKIM1 k=rsa p=" + bare,
        "pem": "v=DKIM1; p=-----BEGIN PUBLIC KEY-----" + spki + "-----END PUBLIC KEY-----",
        "truncated": "v=DKIM1; p=" + spki[:100],
        "base64url": "v=DKIM1; p=" + spki.replace("+", "-").replace("/", "_"),
        "restricted": "v=DKIM1; h=sha1:sha256; s=email:*; t=y:s; p=" + bare,
        "spf": "v=spf1 -all",
        "unknown_type": "v=DKIM1; k=dsa; p=AAAA",
        "double": "v=DKIM1; p=; p=" + bare,
        "version_unknown": "v=DKIM2; p=" + bare,
    }


def signed(message, canonicalization, algorithm, key, headers=("from", "to", "subject"), length=False):
    field = dkim.sign(
        message, b"s1", b"example.com", key, signature_algorithm=algorithm.encode(), length=length,
        canonicalize=tuple(name.encode() for name in canonicalization.split("/")),
        include_headers=[name.encode() for name in headers])
    return field + message


def analyses(keys):
    relaxed = signed(MESSAGE, "relaxed/relaxed", "rsa-sha256", keys.rsa)
    twice = signed(signed(MESSAGE, "simple/relaxed", "rsa-sha256", keys.rsa), "relaxed/simple", "rsa-sha256", keys.rsa)
    oversigned = ("from", "from", "to", "subject", "subject")
    return {
        "relaxed": (keys.rsa_record, relaxed),
        "simple": (keys.rsa_record, signed(MESSAGE, "simple/simple", "rsa-sha256", keys.rsa)),
        "ed25519": (keys.ed25519_record, signed(MESSAGE, "relaxed/simple", "ed25519-sha256", keys.ed25519)),
        "body_length": (keys.rsa_record, signed(MESSAGE, "relaxed/relaxed", "rsa-sha256", keys.rsa, length=True) + b"more\r\n"),
        "changed_body": (keys.rsa_record, relaxed.replace(b"Hello", b"Hallo")),
        "changed_header": (keys.rsa_record, relaxed.replace(b"A test", b"A tost")),
        "oversigned": (keys.rsa_record, signed(MESSAGE, "relaxed/relaxed", "rsa-sha256", keys.rsa, oversigned)),
        "twice": (keys.rsa_record, twice),
        "lf": (keys.rsa_record, relaxed.replace(b"\r\n", b"\n")),
        "revoked": ("v=DKIM1; p=", relaxed),
        "unsigned": (keys.rsa_record, MESSAGE),
        "broken_tags": (keys.rsa_record, relaxed.replace(b"v=1", b"v=1;;")),
    }


def write(folder, seeds):
    (CORPUS / folder).mkdir(parents=True, exist_ok=True)
    for name, octets in seeds.items():
        (CORPUS / folder / name).write_bytes(octets if isinstance(octets, bytes) else octets.encode())


def main():
    keys = Keys()
    write("message", MESSAGES)
    write("canonicalization", MESSAGES)
    write("tag_list", TAG_LISTS)
    write("field_parts", FIELD_PARTS)
    write("dns_wire", DNS_MESSAGES)
    write("spf", SPF_RECORDS)
    write("dmarc", DMARC)
    write("key", key_records(keys))
    write("analysis", {name: record.encode() + b"\0" + message for name, (record, message) in analyses(keys).items()})


if __name__ == "__main__":
    main()
