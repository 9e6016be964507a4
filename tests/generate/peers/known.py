# SPDX-License-Identifier: Apache-2.0
"""Where other verifiers judge a message otherwise than the RFCs ask, as far as we know why: why, who, which messages."""

D, A, M, O = "dkimpy", "mailauth", "Mail::DKIM", "libopendkim"  # noqa: E741

ROWS = [
    # Octets and line ends
    ("wants no white space before a colon", [D, O], [
        "bytes/space-before-colon-relaxed", "bytes/space-before-colon-simple", "bytes/space-before-colon-added-relaxed",
    ]),
    ("wants a colon in every line of the header", [D], ["bytes/line-without-colon"]),
    ("wants a blank line after the header", [A], [
        "bytes/no-blank-line", "bytes/no-blank-line-simple", "bytes/last-field-without-line-end",
    ]),
    ("decides once whether a file has CRLF or LF", [O], ["bytes/mixed-ends"]),
    ("takes a bare CR for a line end", [O], [
        "bytes/bare-cr-in-body", "bytes/bare-cr-in-body-relaxed", "bytes/bare-cr-in-header", "bytes/cr-cr-lf-simple",
    ]),
    ("takes a CR at a line's end for white space, or for its end", [A, O], [
        "bytes/cr-cr-lf-relaxed", "bytes/cr-cr-lf-lines-at-end",
    ]),
    ("takes a CR at the body's end for half a line end", [A, M, O], ["bytes/bare-cr-at-end"]),
    ("adds the last line end before it strips white space", [D, O], ["body/no-final-line-end-after-space"]),
    ("adds no last line end", [M], [
        "body/no-final-line-end-simple", "body/final-line-end-lost", "tags/l-no-final-line-end",
    ]),
    # Header fields
    ("refuses a From that was added", [D], ["header/from-added-on-top"]),
    ("does not ask for From in h=", [D, A, M], ["header/from-not-signed"]),
    ("selects the very field that it verifies", [D, A, M, O], ["header/dkim-signature-in-h-is-not-itself"]),
    # The list of tags
    ("leaves white space in the emptied b=", [D, A, O], ["tags/b-in-white-space"]),
    ("leaves white space in the emptied b=, or before its equals sign", [A, O], ["tags/white-space-everywhere"]),
    ("looks for b= inside other values", [A, O], ["tags/b-inside-other-values"]),
    ("lets empty tags pass", [A, M], ["tags/two-semicolons"]),
    ("lets empty tags at the end pass", [A, M, O], ["tags/two-semicolons-at-the-end"]),
    ("lets duplicates pass", [A, M, O], ["tags/duplicate", "tags/duplicate-unknown", "keys/duplicate-p"]),
    ("does not check the form of names", [A, M, O], ["tags/name-begins-with-a-digit"]),
    ("passes over what has no equals sign", [A], ["tags/without-equals"]),
    ("reads V= as v=, or does without", [A, M], ["tags/name-in-upper-case", "tags/v-missing"]),
    ("does not read v=", [A], ["tags/v-2", "tags/v-1.0", "several/first-is-broken", "several/last-is-broken"]),
    # What tags say
    ("does without bh=, as DomainKeys did", [M], ["tags/bh-missing", "tags/bh-empty"]),
    ("takes one method of q= only", [D, M], ["tags/q-other-and-dns-txt"]),
    ("asks DNS whatever q= says", [A, O], ["tags/q-other"]),
    ("does not read i=", [A], ["tags/i-outside", "tags/i-parent", "tags/i-ends-alike"]),
    ("does not read t=s", [D, A, O], ["tags/i-subdomain-key-forbids"]),
    ("lets x= lie before t=", [D, M], ["tags/t-after-x"]),
    ("lets x= equal t=", [D, A, M], ["tags/t-equals-x"]),
    ("lets t= lie in the future, or be no number", [A, M], ["tags/t-future", "tags/t-no-number"]),
    ("hashes what there is when l= is larger", [D, A, M], [
        "tags/l-beyond-the-body", "tags/l-counts-raw-octets", "tags/l-of-76-digits",
    ]),
    ("takes l=0 for no l=", [A, M], ["tags/l-0"]),
    ("takes an unreadable l= for no l=", [A], ["tags/l-no-number"]),
    ("makes no A-labels", [D, A, M, O], ["tags/d-u-label", "tags/s-u-label"]),
    ("compares U-labels and A-labels as text", [D, M, O], ["tags/d-a-label-i-u-label"]),
    ("cuts comments out of d=", [A], ["tags/d-with-parentheses"]),
    # Keys
    ("knows no bare RSAPublicKey", [A, M, O], ["keys/bare"]),
    ("lets v= stand anywhere", [D, A, M, O], ["keys/v-last"]),
    ("lets octets follow the key", [D, A, M, O], ["keys/octets-after"]),
    ("does not read the key's h=", [D, A], ["keys/hash-sha1", "keys/hash-unknown"]),
    ("does not read the key's s=", [A], ["keys/service-other"]),
    ("takes no white space in the key's lists", [D, M], ["keys/service-email"]),
    ("takes no white space in the key's lists", [M], ["keys/hash-both"]),
    ("takes SubjectPublicKeyInfo for Ed25519", [A], ["keys/ed25519-spki"]),
    ("takes the first of several records", [D, A, M, O], [
        "keys/several-spf-first", "keys/several-wrong-first", "keys/several-revoked-first",
    ]),
    # Limits
    ("sets its limits higher", [D, A, O], ["several/fifty-two"]),
    ("sets its limits higher", [D, A, M, O], ["several/two-thousand-names"]),
    # Chains
    ("knows no Ed25519 in a chain", [D, A, M], ["arc/ed25519"]),
    ("reads v= where there is none", [D, M], ["arc/version-is-ignored"]),
    ("reads c= of a seal", [D, A, M], ["arc/seal-is-relaxed-whatever-c-says"]),
    ("knows no comments", [D, A, M], ["arc/instance-with-comments"]),
    ("takes i= from anywhere", [D, A, M], ["arc/results-do-not-begin-with-instance"]),
    ("counts no sets", [D, M], ["arc/fifty-one-sets"]),
    ("does not ask for From in h=", [D, A, M], ["arc/from-not-signed"]),
    ("lets message signatures never expire", [D], ["arc/message-signature-expired"]),
    ("gives a chain that had failed no verdict", [D], ["arc/cv-fail-in-the-newest", "arc/cv-fail-continued"]),
    ("gives a chain no verdict where DNS does not answer", [D], [
        "arc/message-signature-key-unanswered", "arc/seal-key-unanswered",
    ]),
    ("calls a chain invalid whose key cannot be used", [M], [
        "arc/message-signature-key-gone", "arc/message-signature-key-unanswered", "arc/seal-key-gone",
        "arc/seal-key-unanswered", "arc/seal-key-of-another-service",
    ]),
    ("lets a seal have h=", [M], ["arc/seal-with-h"]),
    ("lets SHA-1 pass in a chain", [M], ["arc/message-signature-by-sha1", "arc/seal-by-sha1"]),
    ("does not read the key's s=", [A], ["arc/seal-key-of-another-service"]),
    ("lets t= lie in the future", [A, M], ["arc/seal-in-the-future"]),
    ("was told to accept short keys", [D, A, M], ["arc/weak-key"]),
]  # fmt: skip

KNOWN = {(name, f"{message}.eml"): why for why, names, messages in ROWS for name in names for message in messages}
