// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/known_selectors.h"

#include <array>

namespace dkimlens::dkim {

namespace {

// What the instructions of signers and mail providers name. Amazon SES and others make random ones: those
// cannot be guessed.
constexpr std::array<std::string_view, 62> selectors{
    // Signers' defaults
    "default", "dkim", "mail", "email", "smtp", "mx", "key1", "key2", "dkim1", "dkim2", "selector", "x",
    "2024", "2025", "202401", "202501",
    // Microsoft 365, Google
    "selector1", "selector2", "google", "20161025", "20210112", "20221208", "20230601",
    // SendGrid, and others with s1 and s2
    "s1", "s2", "s3", "smtpapi", "m1",
    // Mailchimp and Mandrill
    "k1", "k2", "k3", "mandrill", "mte1", "mte2",
    // Fastmail, Proton Mail, iCloud, Zoho, mailbox.org
    "fm1", "fm2", "fm3", "mesmtp", "protonmail", "protonmail2", "protonmail3", "sig1", "zoho", "zmail",
    "mbo0001",
    // Mailgun, Mailjet, Postmark, Brevo, Sparkpost, others that send for customers
    "mg", "mailo", "krs", "pic", "pm", "mailjet", "brevo1", "brevo2", "scph0920", "hs1", "hs2", "zendesk1",
    "zendesk2", "everlytickey1", "everlytickey2", "turbo-smtp", "cm"};

} // namespace

std::span<const std::string_view> knownSelectors()
{
    return selectors;
}

} // namespace dkimlens::dkim
