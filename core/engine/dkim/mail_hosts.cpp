// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/mail_hosts.h"

#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

namespace {

// As the providers' own instructions have customers set the alias.
constexpr std::array hosts{
    MailHost{"sendgrid.net", "SendGrid"},
    MailHost{"dkim.amazonses.com", "Amazon SES"},
    MailHost{"onmicrosoft.com", "Microsoft 365"},
    MailHost{"dkim.mail.microsoft", "Microsoft 365"},
    MailHost{"mcsv.net", "Mailchimp"},
    MailHost{"mandrillapp.com", "Mailchimp Transactional"},
    MailHost{"mailgun.org", "Mailgun"},
    MailHost{"mailgun.com", "Mailgun"},
    MailHost{"fmhosted.com", "Fastmail"},
    MailHost{"domains.proton.ch", "Proton Mail"},
    MailHost{"icloudmailadmin.com", "iCloud Mail"},
    MailHost{"hubspotemail.net", "HubSpot"},
    MailHost{"zendesk.com", "Zendesk"},
    MailHost{"custdkim.salesforce.com", "Salesforce"},
    MailHost{"brevo.com", "Brevo"},
    MailHost{"mlsend.com", "MailerLite"},
    MailHost{"ccsend.com", "Constant Contact"},
    MailHost{"myshopify.com", "Shopify"},
    MailHost{"dkim.intercom.io", "Intercom"},
    MailHost{"migadu.com", "Migadu"},
    MailHost{"mailbox.org", "mailbox.org"},
    MailHost{"tutanota.de", "Tuta"},
    MailHost{"simplelogin.co", "SimpleLogin"},
};

} // namespace

std::span<const MailHost> mailHosts()
{
    return hosts;
}

const MailHost *mailHostOf(std::string_view target)
{
    const auto *host = std::ranges::find_if(
        hosts, [target](const MailHost &each) { return dns::isWithin(target, each.suffix); });
    return host == hosts.end() ? nullptr : host;
}

} // namespace dkimlens::dkim
