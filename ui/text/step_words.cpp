// SPDX-License-Identifier: Apache-2.0
// What each step does and why, in two sentences that are the same for every message.

#include "ui/text/step_parts.h"
#include "ui/text/step_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

// For which signatures a row holds.
enum class Kind : std::uint8_t { Any, SimpleBody, SimpleHeader, Rsa, Ed25519, Seal };

struct Words
{
    std::string_view id;
    Kind kind;
    const char *explanation; // %1: the number of the step that hashes the header
    const char *rule;
};

// Of several rows with one id, the first that holds for the signature.
// clang-format off
constexpr std::array rows{
    Words{"dkim.signature", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "A signature is verified in steps, from splitting the message to the verdict. Later steps are computed even where an earlier one fails."), ""},
    Words{"dkim.message", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The first empty line divides the message into <b>header fields</b> and <b>body</b>. Each is signed in its own way."), ""},
    Words{"dkim.tags", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The signature field is a list of <b>tags</b>, each with a name, an equals sign and a value. They say who signed what, and how."), ""},
    Words{"dkim.tag-rules", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The standard has a rule for each tag, and this step checks them one by one. A signature that breaks a rule does not count."), ""},
    Words{"dkim.required-tags", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tags v=, a=, b=, bh=, d=, h= and s= must all be there. Without one of them, nobody can tell what was signed."), ""},
    Words{"dkim.version", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag v= names the version of the signature format. It must be 1, the only one that exists."), ""},
    Words{"dkim.algorithm", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag a= names the kind of key and the <b>hash</b>. It must be known, and rsa-sha1 is no longer allowed."), ""},
    Words{"dkim.canonicalization", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag c= names the <b>canonicalization</b>: the standard form of headers and body that is hashed. Signer and verifier must use the same."), ""},
    Words{"dkim.query-method", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag q= says how to get the public key. Only dns/txt is known, and it is meant where the tag is absent."), ""},
    Words{"dkim.domain", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag d= names the domain that takes responsibility. It must be a domain name, since the key stands below it in DNS."), ""},
    Words{"dkim.selector", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The <b>selector</b> in s= says which of the domain’s keys was used. It must fit into a name that DNS can be asked for."), ""},
    Words{"dkim.identity", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag i= may name the user for whom the domain signs. It must lie in the domain of d= or below it."), ""},
    Words{"dkim.base64", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tags b= and bh= hold bytes, written in letters and digits as <b>base64</b>. They must decode, or there is nothing to compare."), ""},
    Words{"dkim.signed-headers", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag h= lists the names of the signed header fields. Each must be a name that a field can have."), ""},
    Words{"dkim.from-signed", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Every signature must cover the field From. Otherwise anyone could change the author of a signed message."), ""},
    Words{"dkim.timestamp", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag t= says when the signature was made. It must not lie in the future, and it must be before x=."), ""},
    Words{"dkim.expiration", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag x= says until when the signature counts. After that time it must not be accepted."), ""},

    Words{"dkim.body", Kind::SimpleBody,
        QT_TRANSLATE_NOOP("StepWords", "The <b>simple</b> rules take the body as it is, except for empty lines at its end. Any other change on the way, even of one space, breaks the signature."), ""},
    Words{"dkim.body", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Mail servers sometimes change spaces and line ends. The <b>relaxed</b> rules put the body in one standard form, so that such changes do not break the signature."), ""},
    Words{"dkim.body-trailing-whitespace", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Spaces and tabs at the end of a line are removed. Nobody sees them, and mail servers sometimes drop them."),
        QT_TRANSLATE_NOOP("StepWords", "Remove spaces and tabs at line ends")},
    Words{"dkim.body-whitespace-runs", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Each run of spaces and tabs within a line becomes one space. So its length and its kind do not matter."),
        QT_TRANSLATE_NOOP("StepWords", "Turn each run of spaces and tabs into 1 space")},
    Words{"dkim.body-empty-lines", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Empty lines at the end of the body are removed. Mail servers sometimes add or drop them."),
        QT_TRANSLATE_NOOP("StepWords", "Remove empty lines at the end of the body")},
    Words{"dkim.body-final-line-end", Kind::SimpleBody,
        QT_TRANSLATE_NOOP("StepWords", "The body must end with a line end, and an empty body becomes one. So it does not matter whether a server added it."),
        QT_TRANSLATE_NOOP("StepWords", "End the body with a line end, even an empty body")},
    Words{"dkim.body-final-line-end", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The last line gets a line end where it has none. So it does not matter whether a server added it."),
        QT_TRANSLATE_NOOP("StepWords", "End the last line with a line end")},
    Words{"dkim.body-length", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag l= limits the signature to the first bytes of the canonical body. What follows is not signed, and anyone can change it."),
        QT_TRANSLATE_NOOP("StepWords", "Keep only the first l= bytes")},
    Words{"dkim.body-hash", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "A <b>hash</b> is a short fingerprint: one changed byte gives another one. This step hashes the canonical body and compares the result with bh=, which the signer wrote."), ""},

    Words{"dkim.header-selection", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The tag h= lists the names of the signed headers. For each name, the last header of that name is taken that is not taken yet."), ""},
    Words{"arc.seal-scope", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "A seal covers all ARC fields of its own set and of the sets before it. So nobody can change or remove one of them unnoticed."), ""},
    Words{"dkim.header-fields", Kind::SimpleHeader,
        QT_TRANSLATE_NOOP("StepWords", "The <b>simple</b> rules take each signed header exactly as it stands. Any change on the way, even of a line break, breaks the signature."), ""},
    Words{"dkim.header-fields", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Mail servers sometimes rewrap headers and change their spaces. The <b>relaxed</b> rules put each signed header in one standard form, so that this does not matter."), ""},
    Words{"dkim.field-name-case", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The names of the headers are written in lower case. Subject and SUBJECT name the same header, and servers may change one into the other."),
        QT_TRANSLATE_NOOP("StepWords", "Write header names in lower case")},
    Words{"dkim.field-unfold", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "A long header may be <b>folded</b> over several lines, and here it becomes one line. So it does not matter where a server breaks it."),
        QT_TRANSLATE_NOOP("StepWords", "Join folded lines into one")},
    Words{"dkim.field-whitespace-runs", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Each run of spaces and tabs becomes one space. So its length and its kind do not matter."),
        QT_TRANSLATE_NOOP("StepWords", "Turn each run of spaces and tabs into 1 space")},
    Words{"dkim.field-trim", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Spaces around the colon and at the end of the value are removed. They mean nothing, and servers may add or drop them."),
        QT_TRANSLATE_NOOP("StepWords", "Remove spaces around the colon and at the end")},
    Words{"dkim.own-field", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The signature field is signed too, as the last header. The value of b= is left out, since it is made only afterwards."), ""},
    Words{"dkim.header-hash", Kind::Seal,
        QT_TRANSLATE_NOOP("StepWords", "These are the exact bytes that are hashed: the covered ARC fields, then the seal itself. Their hash is what the private key signed."), ""},
    Words{"dkim.header-hash", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "These are the exact bytes that are hashed: the signed headers, then the signature field with its bh=. Their hash is what the private key signed."), ""},

    Words{"dkim.key-lookup", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The public key stands in DNS, under a name made of selector and domain. Only who controls the domain can publish it there."), ""},
    Words{"dkim.key", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The <b>key record</b> holds the public key and says what it may be used for. This step reads it and compares it with the signature."), ""},
    Words{"dkim.key-record", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The record is a list of tags, with the public key in p=. It must be readable, or nothing can be verified with it."), ""},
    Words{"dkim.key-type", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The record names the type of the key in k=. It must be the type that the algorithm in a= needs."), ""},
    Words{"dkim.key-hash", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The record may allow only some hashes, in its own tag h=. The hash that a= names must be among them."), ""},
    Words{"dkim.key-service", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The record may allow only some services, in its own tag s=. E-mail must be among them."), ""},
    Words{"dkim.key-subdomain", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "With the flag t=s, the record forbids i= to name a subdomain of d=. Without the flag, subdomains are allowed."), ""},
    Words{"dkim.key-strength", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Who breaks a short RSA key can sign in the name of the domain. RFC 8301 demands 1024 bits and recommends 2048."), ""},
    Words{"dkim.key-decoded", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The bytes in p= are decoded into the numbers of the key. A <b>fingerprint</b> of them tells whether two records hold the same key."), ""},
    Words{"dkim.signature-value", Kind::Rsa,
        QT_TRANSLATE_NOOP("StepWords", "Only the private key can make this signature, but the public key from DNS opens it. The opened value must be fixed padding followed by the hash that step %1 computed."), ""},
    Words{"dkim.signature-value", Kind::Ed25519,
        QT_TRANSLATE_NOOP("StepWords", "Signature, public key and the hash of step %1 give two points on a curve, which must be equal. Ed25519 cannot be opened, so a fail does not tell which part changed."), ""},
    Words{"dkim.signature-value", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Only the private key can make the value in b=, but the public key from DNS can check it. It must fit the hash that step %1 computed."), ""},
    Words{"dkim.verdict", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The steps before make the verdict, and one failed check is enough to fail. A pass says who signed, and that the signed parts are unchanged."), ""},

    Words{"arc.message-signature", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "An <b>ARC message signature</b> is verified like a DKIM signature. It keeps what the message was when a server passed it on."), ""},
    Words{"arc.seal", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "An <b>ARC seal</b> signs the ARC fields of its set and of all sets before it. It keeps what each server reported from being changed."), ""},
    Words{"arc.required-tags", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "An ARC field has required tags of its own, among them i= for the number of its set. Without one of them, it cannot be verified."), ""},
    Words{"arc.covered-fields", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "An ARC message signature should not cover fields that the servers after it add. Such a signature breaks with the next server."), ""},
    Words{"arc.seal-tags", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "A seal covers ARC fields only, so it must not have h=. Other tags that a seal does not know are ignored."), ""},
    Words{"arc.chain", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "An <b>ARC chain</b> keeps what each server found before it changed the message. It passes when all its seals and its newest message signature fit."), ""},
    Words{"arc.membership", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Each ARC field says with i= which set it belongs to. Sets are numbered from 1, the oldest, to 50 at most."), ""},
    Words{"arc.newest-status", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The newest seal says in cv= how the chain was before it. Where it says fail, the chain stays failed."), ""},
    Words{"arc.fields", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "A set is a seal, a message signature and a report of results. It must have each of the three exactly once."), ""},
    Words{"arc.sequence", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The numbers of the sets must run from 1 upward without a gap. Otherwise a set was removed or never written."), ""},
    Words{"arc.statuses", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The first seal must say cv=none, since no chain was there before it. All others must say cv=pass."), ""},
    Words{"arc.newest-message-signature", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The newest message signature must fit the message as it is now. Older ones need not, since servers may change a message they pass on."), ""},
    Words{"arc.oldest-pass", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "The oldest message signature that still fits shows since which server the message is unchanged. It does not decide about the chain."), ""},
    Words{"arc.seals", Kind::Any,
        QT_TRANSLATE_NOOP("StepWords", "Every seal must fit, from the newest to the oldest. One that does not fit breaks the whole chain."), ""},
};
// clang-format on

bool isSimpleHeader(const dkim::Signature &signature)
{
    return signature.canonicalization && signature.canonicalization->header == dkim::Canonicalization::Simple;
}

bool isKey(const dkim::Signature &signature, crypto::KeyType type)
{
    return signature.algorithm && signature.algorithm->key == type;
}

bool holds(Kind kind, const dkim::VerifiedSignature &verified)
{
    const dkim::Signature &signature = verified.signature;
    switch (kind) {
    case Kind::Any:
        return true;
    case Kind::SimpleBody:
        return signature.bodyCanonicalization == dkim::Canonicalization::Simple;
    case Kind::SimpleHeader:
        return isSimpleHeader(signature);
    case Kind::Rsa:
        return isKey(signature, crypto::KeyType::Rsa);
    case Kind::Ed25519:
        return isKey(signature, crypto::KeyType::Ed25519);
    case Kind::Seal:
        return verified.trace.id == "arc.seal";
    }
    return false;
}

const Words *wordsOf(std::string_view id, const dkim::VerifiedSignature &signature)
{
    const auto *row = std::ranges::find_if(
        rows, [&](const Words &words) { return words.id == id && holds(words.kind, signature); });
    return row == rows.end() ? nullptr : row;
}

QString translated(const char *source)
{
    return *source == '\0' ? QString() : QCoreApplication::translate("StepWords", source);
}

} // namespace

QString stepExplanation(std::string_view id, const dkim::VerifiedSignature &signature)
{
    const Words *words = wordsOf(id, signature);
    if (!words)
        return {};
    const QString text = translated(words->explanation);
    const bool namesStep = text.contains(QLatin1String("%1"));
    return namesStep ? text.arg(stepNumber(signature, "dkim.header-hash")) : text;
}

QString stepRule(std::string_view id, const dkim::VerifiedSignature &signature)
{
    const Words *words = wordsOf(id, signature);
    return words ? translated(words->rule) : QString();
}

} // namespace dkimlens::text
