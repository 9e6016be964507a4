// SPDX-License-Identifier: Apache-2.0
// The titles of the steps, by their stable ids.

#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

struct StepTitle
{
    std::string_view id;
    const char *title;
};

constexpr std::array stepTitles{
    StepTitle{"dkim.signature", QT_TRANSLATE_NOOP("StepTitle", "Verify the signature field")},
    StepTitle{"dkim.message", QT_TRANSLATE_NOOP("StepTitle", "Split the message")},
    StepTitle{"dkim.tag-rules", QT_TRANSLATE_NOOP("StepTitle", "Check the tags")},
    StepTitle{"dkim.body", QT_TRANSLATE_NOOP("StepTitle", "Canonicalize the body")},
    StepTitle{"dkim.body-trailing-whitespace", QT_TRANSLATE_NOOP("StepTitle", "Strip spaces at line ends")},
    StepTitle{"dkim.body-whitespace-runs", QT_TRANSLATE_NOOP("StepTitle", "Reduce runs of spaces")},
    StepTitle{"dkim.body-empty-lines", QT_TRANSLATE_NOOP("StepTitle", "Drop empty lines at end")},
    StepTitle{"dkim.body-final-line-end", QT_TRANSLATE_NOOP("StepTitle", "Add a final line end")},
    StepTitle{"dkim.header-fields", QT_TRANSLATE_NOOP("StepTitle", "Canonicalize the headers")},
    StepTitle{"dkim.field-name-case", QT_TRANSLATE_NOOP("StepTitle", "Lower-case the names")},
    StepTitle{"dkim.field-unfold", QT_TRANSLATE_NOOP("StepTitle", "Unfold the lines")},
    StepTitle{"dkim.field-whitespace-runs", QT_TRANSLATE_NOOP("StepTitle", "Reduce runs of spaces")},
    StepTitle{"dkim.field-trim", QT_TRANSLATE_NOOP("StepTitle", "Trim the values")},
    StepTitle{"dkim.key", QT_TRANSLATE_NOOP("StepTitle", "Check the key record")},
    StepTitle{"dkim.verdict", QT_TRANSLATE_NOOP("StepTitle", "Verdict")},
    StepTitle{"dkim.tags", QT_TRANSLATE_NOOP("StepTitle", "Read the signature tags")},
    StepTitle{"dkim.required-tags", QT_TRANSLATE_NOOP("StepTitle", "Find the required tags")},
    StepTitle{"dkim.version", QT_TRANSLATE_NOOP("StepTitle", "Check the version, v=")},
    StepTitle{"dkim.algorithm", QT_TRANSLATE_NOOP("StepTitle", "Check the algorithm, a=")},
    StepTitle{"dkim.canonicalization", QT_TRANSLATE_NOOP("StepTitle", "Check the canonicalization, c=")},
    StepTitle{"dkim.domain", QT_TRANSLATE_NOOP("StepTitle", "Check the domain, d=")},
    StepTitle{"dkim.selector", QT_TRANSLATE_NOOP("StepTitle", "Check the selector, s=")},
    StepTitle{"dkim.query-method", QT_TRANSLATE_NOOP("StepTitle", "Check the query method, q=")},
    StepTitle{"dkim.signed-headers", QT_TRANSLATE_NOOP("StepTitle", "Read the names in h=")},
    StepTitle{"dkim.from-signed", QT_TRANSLATE_NOOP("StepTitle", "Find From in h=")},
    StepTitle{"dkim.identity", QT_TRANSLATE_NOOP("StepTitle", "Compare the identity i= with d=")},
    StepTitle{"dkim.base64", QT_TRANSLATE_NOOP("StepTitle", "Decode b= and bh=")},
    StepTitle{"dkim.timestamp", QT_TRANSLATE_NOOP("StepTitle", "Check the time of signing, t=")},
    StepTitle{"dkim.expiration", QT_TRANSLATE_NOOP("StepTitle", "Check the expiration, x=")},
    StepTitle{"dkim.body-length", QT_TRANSLATE_NOOP("StepTitle", "Apply l=")},
    StepTitle{"dkim.body-hash", QT_TRANSLATE_NOOP("StepTitle", "Hash the body, compare bh=")},
    StepTitle{"dkim.header-selection", QT_TRANSLATE_NOOP("StepTitle", "Select the headers in h=")},
    StepTitle{"dkim.header-hash", QT_TRANSLATE_NOOP("StepTitle", "Hash the header data")},
    StepTitle{"dkim.own-field", QT_TRANSLATE_NOOP("StepTitle", "Signature header, b= emptied")},
    StepTitle{"dkim.key-lookup", QT_TRANSLATE_NOOP("StepTitle", "Look up the key")},
    StepTitle{"dkim.key-record", QT_TRANSLATE_NOOP("StepTitle", "Read the key record")},
    StepTitle{"dkim.key-type", QT_TRANSLATE_NOOP("StepTitle", "Compare the type of key, k=")},
    StepTitle{"dkim.key-hash", QT_TRANSLATE_NOOP("StepTitle", "Check the hashes that the key allows")},
    StepTitle{"dkim.key-service", QT_TRANSLATE_NOOP("StepTitle", "Check the services that the key allows")},
    StepTitle{"dkim.key-subdomain", QT_TRANSLATE_NOOP("StepTitle", "Check that the key allows subdomains")},
    StepTitle{"dkim.key-strength", QT_TRANSLATE_NOOP("StepTitle", "Check the length of the key")},
    StepTitle{"dkim.key-decoded", QT_TRANSLATE_NOOP("StepTitle", "Decode the key")},
    StepTitle{"dkim.signature-value", QT_TRANSLATE_NOOP("StepTitle", "Verify the signature")},
    StepTitle{"arc.message-signature", QT_TRANSLATE_NOOP("StepTitle", "Verify the ARC message signature")},
    StepTitle{"arc.seal", QT_TRANSLATE_NOOP("StepTitle", "Verify the ARC seal")},
    StepTitle{"arc.required-tags", QT_TRANSLATE_NOOP("StepTitle", "Find the required tags")},
    StepTitle{"arc.covered-fields", QT_TRANSLATE_NOOP("StepTitle", "Look for ARC fields in h=")},
    StepTitle{"arc.seal-tags", QT_TRANSLATE_NOOP("StepTitle", "Look for tags that a seal has not")},
    StepTitle{"arc.seal-scope", QT_TRANSLATE_NOOP("StepTitle", "Select the sealed headers")},
    StepTitle{"arc.chain", QT_TRANSLATE_NOOP("StepTitle", "Verify the ARC chain")},
    StepTitle{"arc.membership", QT_TRANSLATE_NOOP("StepTitle", "Sort the fields into sets")},
    StepTitle{"arc.newest-status", QT_TRANSLATE_NOOP("StepTitle", "Read cv= of the newest seal")},
    StepTitle{"arc.fields", QT_TRANSLATE_NOOP("StepTitle", "Find three fields in each set")},
    StepTitle{"arc.sequence", QT_TRANSLATE_NOOP("StepTitle", "Check the numbers of the sets")},
    StepTitle{"arc.statuses", QT_TRANSLATE_NOOP("StepTitle", "Check cv= of every seal")},
    StepTitle{"arc.newest-message-signature",
              QT_TRANSLATE_NOOP("StepTitle", "Verify the newest message signature")},
    StepTitle{"arc.oldest-pass", QT_TRANSLATE_NOOP("StepTitle", "Find the oldest signature that fits")},
    StepTitle{"arc.seals", QT_TRANSLATE_NOOP("StepTitle", "Verify all seals")},
    StepTitle{"spf.check", QT_TRANSLATE_NOOP("StepTitle", "Check SPF")},
    StepTitle{"spf.identity", QT_TRANSLATE_NOOP("StepTitle", "Find out who is checked")},
    StepTitle{"spf.check-host", QT_TRANSLATE_NOOP("StepTitle", "Evaluate the record of a domain")},
    StepTitle{"spf.lookup", QT_TRANSLATE_NOOP("StepTitle", "Ask DNS")},
    StepTitle{"spf.record-selection", QT_TRANSLATE_NOOP("StepTitle", "Select the SPF record")},
    StepTitle{"spf.record-syntax", QT_TRANSLATE_NOOP("StepTitle", "Read the record")},
    StepTitle{"spf.syntax-error", QT_TRANSLATE_NOOP("StepTitle", "A term against the grammar")},
    StepTitle{"spf.all", QT_TRANSLATE_NOOP("StepTitle", "Mechanism all")},
    StepTitle{"spf.include", QT_TRANSLATE_NOOP("StepTitle", "Mechanism include")},
    StepTitle{"spf.a", QT_TRANSLATE_NOOP("StepTitle", "Mechanism a")},
    StepTitle{"spf.mx", QT_TRANSLATE_NOOP("StepTitle", "Mechanism mx")},
    StepTitle{"spf.ptr", QT_TRANSLATE_NOOP("StepTitle", "Mechanism ptr")},
    StepTitle{"spf.ip4", QT_TRANSLATE_NOOP("StepTitle", "Mechanism ip4")},
    StepTitle{"spf.ip6", QT_TRANSLATE_NOOP("StepTitle", "Mechanism ip6")},
    StepTitle{"spf.exists", QT_TRANSLATE_NOOP("StepTitle", "Mechanism exists")},
    StepTitle{"spf.redirect", QT_TRANSLATE_NOOP("StepTitle", "Modifier redirect")},
    StepTitle{"spf.exp", QT_TRANSLATE_NOOP("StepTitle", "Modifier exp")},
    StepTitle{"spf.unknown-modifier", QT_TRANSLATE_NOOP("StepTitle", "Unknown modifier")},
    StepTitle{"spf.default", QT_TRANSLATE_NOOP("StepTitle", "No mechanism matched")},
    StepTitle{"spf.validated-names", QT_TRANSLATE_NOOP("StepTitle", "Validate the names of the client")},
    StepTitle{"spf.macro", QT_TRANSLATE_NOOP("StepTitle", "Expand a macro")},
    StepTitle{"spf.explanation", QT_TRANSLATE_NOOP("StepTitle", "Fetch the explanation")},
    StepTitle{"spf.result", QT_TRANSLATE_NOOP("StepTitle", "Result of SPF")},
};

} // namespace

QString stepTitle(std::string_view stepId)
{
    const auto row = std::ranges::find(stepTitles, stepId, &StepTitle::id);
    return row == stepTitles.end() ? fromOctets(stepId)
                                   : QCoreApplication::translate("StepTitle", row->title);
}

} // namespace dkimlens::text
