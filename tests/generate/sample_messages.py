# SPDX-License-Identifier: Apache-2.0
"""The texts of the bundled samples, and how each is signed, changed and sealed. All names are invented."""

import signing
from arc import Set, seal
from keys import Key
from mail import field, mail
from signing import Plan

RSA = Key("rsa2048")
ED25519 = Key("ed25519")
RSA_1024 = Key("rsa1024")
NORTHWIND, LISTS, UNIVERSITY = Key("northwind"), Key("lists"), Key("university")
HARBOUR, CHOIR, ALUMNI = Key("harbour"), Key("choir"), Key("alumni")

LIST_KEYS = {
    "mail2025._domainkey.northwind.example": NORTHWIND.record(),
    "list1._domainkey.lists.example.org": LISTS.record(),
    "arc24._domainkey.uni.example.edu": UNIVERSITY.record(),
    "_dmarc.northwind.example": "v=DMARC1; p=none; rua=mailto:dmarc@northwind.example",
    "northwind.example": "v=spf1 ip4:192.0.2.25 -all",
    "lists.example.org": "v=spf1 ip4:198.51.100.25 -all",
}
HARBOUR_KEYS = {
    "k1._domainkey.news.harbour.example": HARBOUR.record(),
    "_dmarc.harbour.example": "v=DMARC1; p=quarantine; sp=reject; adkim=r",
}
FERRY_KEYS = {"m1._domainkey.ferry.example": RSA.record()}
CHAIN_KEYS = {
    "tenor._domainkey.choir.example": CHOIR.record(),
    "fwd._domainkey.alumni.example": ALUMNI.record(),
    "arc1._domainkey.office.example": RSA.record(),
    "_dmarc.choir.example": "v=DMARC1; p=reject",
}
ORCHARD_KEYS = {
    "ed2026._domainkey.orchard.example": ED25519.record(),
    "rsa2026._domainkey.orchard.example": RSA.record(),
}
WEAK_KEYS = {"old._domainkey.museum.example": RSA_1024.record()}
THEATRE_KEYS = {"box._domainkey.theatre.example": RSA.record()}
PRINTER_KEYS = {"scan._domainkey.scanner.example": RSA.record()}


def list_footer() -> bytes:
    """Written by Nora, signed by northwind.example, changed and signed by the list, forwarded by a university."""
    message = signing.sign(NORA_WROTE, Plan(NORTHWIND_SIGNS, NORTHWIND))
    message = NORTHWIND_SENDS + message
    message = LIST_RECEIVES + message.replace(b"Subject: Re:", b"Subject: [mta-ops] Re:", 1) + LIST_FOOTER
    message = LIST_HEADERS + message
    message = signing.sign(message, Plan(LIST_SIGNS, LISTS))
    message = seal(message, LIST_SEALS)
    message = seal(UNIVERSITY_RECEIVES + message, UNIVERSITY_SEALS)
    return MAILBOX_RECEIVES + message


NORA_WROTE = mail(
    """
    From: Nora Lindqvist <nora@northwind.example>
    To: mta-ops@lists.example.org
    Subject: Re: Soft bounces after key rotation
    Date: Tue, 14 Oct 2025 09:12:04 +0200
    Message-ID: <b7c1f0a2@northwind.example>
    In-Reply-To: <5a90d3e7@harbour.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=us-ascii

    Hello Tomas,

    we had the same thing in spring.

    We publish the new key first and wait for a day. Then the outgoing
    servers start to sign with the new selector, one after the other. The
    old key stays in DNS for two more weeks, because some messages wait
    that long in a queue.

    So my advice is:

      1. publish the old record once more, unchanged,
      2. wait until your queues are empty,
      3. set p= to nothing, which says that the key is revoked,
      4. remove the record a month later.

    Please tell me how it goes.

    Best wishes,
    Nora
    """
)

NORTHWIND_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
     d=northwind.example; s=mail2025; t=1760425924;
     h=from:to:subject:date:message-id:in-reply-to:mime-version:content-type;
     bh={bh};
     b={b}
    """
)

NORTHWIND_SENDS = mail(
    """
    Received: from laptop.northwind.example (laptop.northwind.example [192.0.2.44])
     by mail.northwind.example with ESMTPSA (TLS1.3) id 4cm7Qh2V;
     Tue, 14 Oct 2025 07:12:04 +0000
    """
)

LIST_RECEIVES = mail(
    """
    Received: from mail.northwind.example (mail.northwind.example [192.0.2.25])
     by mx.lists.example.org with ESMTPS (TLS1.3) id 9D2F1A;
     Tue, 14 Oct 2025 07:12:06 +0000
    """
)

LIST_HEADERS = mail(
    """
    Received: from mx.lists.example.org (localhost [127.0.0.1])
     by lists.example.org with LMTP id 77A0C3;
     Tue, 14 Oct 2025 07:23:38 +0000
    List-Id: Mail operations <mta-ops.lists.example.org>
    List-Post: <mailto:mta-ops@lists.example.org>
    List-Unsubscribe: <mailto:mta-ops-leave@lists.example.org>
    Precedence: list
    """
)

LIST_FOOTER = mail(
    """
    _______________________________________________
    mta-ops mailing list -- mta-ops@lists.example.org
    To unsubscribe send an email to mta-ops-leave@lists.example.org
    https://lists.example.org/mailman3/lists/mta-ops.lists.example.org/
    """
)

LIST_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
     d=lists.example.org; s=list1; t=1760426620;
     h=from:to:subject:date:message-id:mime-version:content-type:list-id;
     bh={bh};
     b={b}
    """
)

LIST_SEALS = Set(
    LISTS,
    field(
        """
        ARC-Authentication-Results: i=1; lists.example.org;
         dkim=pass header.d=northwind.example header.s=mail2025;
         spf=pass smtp.mailfrom=nora@northwind.example;
         dmarc=pass (p=none) header.from=northwind.example
        """
    ),
    field(
        """
        ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed;
         d=lists.example.org; s=list1; t=1760426620;
         h=from:to:subject:date:message-id:mime-version:content-type:list-id;
         bh={bh};
         b={b}
        """
    ),
    field(
        """
        ARC-Seal: i=1; a=rsa-sha256; cv=none;
         d=lists.example.org; s=list1; t=1760426620;
         b={b}
        """
    ),
)

UNIVERSITY_RECEIVES = mail(
    """
    Authentication-Results: mx.uni.example.edu;
     dkim=fail (body hash differs) header.d=northwind.example header.s=mail2025;
     dkim=pass header.d=lists.example.org header.s=list1;
     spf=pass smtp.mailfrom=mta-ops-bounces@lists.example.org;
     dmarc=fail (p=none) header.from=northwind.example;
     arc=pass
    Received: from lists.example.org (lists.example.org [198.51.100.25])
     by mx.uni.example.edu with ESMTPS (TLS1.2) id 51BB02;
     Tue, 14 Oct 2025 07:23:44 +0000
    """
)

UNIVERSITY_SEALS = Set(
    UNIVERSITY,
    field(
        """
        ARC-Authentication-Results: i=2; mx.uni.example.edu;
         dkim=fail (body hash differs) header.d=northwind.example header.s=mail2025;
         dkim=pass header.d=lists.example.org header.s=list1;
         spf=pass smtp.mailfrom=mta-ops-bounces@lists.example.org;
         dmarc=fail (p=none) header.from=northwind.example;
         arc=pass
        """
    ),
    field(
        """
        ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed;
         d=uni.example.edu; s=arc24; t=1760426625;
         h=from:to:subject:date:message-id:list-id:dkim-signature;
         bh={bh};
         b={b}
        """
    ),
    field(
        """
        ARC-Seal: i=2; a=rsa-sha256; cv=pass;
         d=uni.example.edu; s=arc24; t=1760426625;
         b={b}
        """
    ),
)

MAILBOX_RECEIVES = mail(
    """
    Return-Path: <mta-ops-bounces@lists.example.org>
    Received: from mx.uni.example.edu (mx.uni.example.edu [203.0.113.9])
     by mbox.example.net with ESMTPS (TLS1.3) id 0F44E1;
     Tue, 14 Oct 2025 07:23:51 +0000
    """
)


def length_limit() -> bytes:
    return signing.sign(HARBOUR_WROTE, Plan(HARBOUR_SIGNS, HARBOUR)) + GATEWAY_ADDED


HARBOUR_WROTE = mail(
    """
    From: Harbour Books <news@news.harbour.example>
    To: readers@example.net
    Subject: Five new sea stories for autumn
    Date: Wed, 15 Oct 2025 07:30:00 +0000
    Message-ID: <20251015073000.a91@news.harbour.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=us-ascii

    Dear reader,

    five new sea stories have reached our shelves this week.
    Members have free postage until Sunday.

      https://harbour.example/autumn

    Harbour Books
    """
)

HARBOUR_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=news.harbour.example;
    \ts=k1; t=1760513400; x=1761118200;
    \ti=@news.harbour.example; q=dns/txt; l=167;
    \th=from:to:subject:date:subject;
    \tbh={bh};
    \tb={b}
    """
)

GATEWAY_ADDED = mail(
    """
    --
    Checked by gateway.example.net. You have won a prize, claim it:
    https://prize-claim.example/now
    """
)


def key_gone() -> bytes:
    return signing.sign(LANTERN_WROTE, Plan(LANTERN_SIGNS, RSA))


LANTERN_WROTE = mail(
    """
    From: Lantern Walks <hello@lantern.example>
    To: Mara <mara@example.net>
    Subject: The night walk on Friday
    Date: Wed, 04 Mar 2026 17:20:00 +0100
    Message-ID: <walk-214@lantern.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    Dear Mara,

    we meet at half past eight at the old mill. Warm shoes are a good
    idea, the path along the stream is wet. Lanterns are there for all.

    See you on Friday
    Jules from Lantern Walks
    """
)

LANTERN_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=lantern.example;
     s=spring2026; t=1772641200;
     h=from:to:subject:date:message-id:mime-version:content-type;
     bh={bh};
     b={b}
    """
)


def flipped_byte() -> bytes:
    """The 7 becomes a 1 after signing: the body hash still matches, the header hash has nothing in common."""
    message = signing.sign(FERRY_WROTE, Plan(FERRY_SIGNS, RSA))
    return message.replace(b"leaves at 7", b"leaves at 1", 1)


FERRY_WROTE = mail(
    """
    From: Island Ferry <office@ferry.example>
    To: Noor <noor@example.net>
    Subject: Your boat leaves at 7
    Date: Thu, 05 Mar 2026 12:00:00 +0000
    Message-ID: <ticket-3380@ferry.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=us-ascii

    Dear Noor,

    your ticket is attached to the railing, as they say here: just tell
    the crew your name. Bicycles go to the lower deck.

    A calm sea to you
    Island Ferry
    """
)

FERRY_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=ferry.example;
     s=m1; t=1772712000;
     h=from:to:subject:date:message-id:mime-version:content-type:subject;
     bh={bh};
     b={b}
    """
)


def arc_chain() -> bytes:
    """Two forwarders pass the message on unchanged; each writes down what it saw, and seals that."""
    message = signing.sign(CHOIR_WROTE, Plan(CHOIR_SIGNS, CHOIR))
    message = seal(ALUMNI_RECEIVES + message, ALUMNI_SEALS)
    return seal(OFFICE_RECEIVES + message, OFFICE_SEALS)


CHOIR_WROTE = mail(
    """
    From: Ines Okafor <ines@choir.example>
    To: Peter Vale <peter@alumni.example>
    Subject: Notes for the second tenor
    Date: Mon, 09 Mar 2026 19:05:00 +0000
    Message-ID: <tenor-17@choir.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=us-ascii

    Dear Peter,

    the second page has a new ending, two bars longer than before. Could
    you sing it with Jonas once before Thursday? The hall is open from six.

    Warm greetings
    Ines
    """
)

CHOIR_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=choir.example;
     s=tenor; t=1773083100;
     h=from:to:subject:date:message-id:mime-version:content-type;
     bh={bh};
     b={b}
    """
)

ALUMNI_RECEIVES = mail(
    """
    Received: from mail.choir.example (mail.choir.example [192.0.2.70])
     by mx.alumni.example with ESMTPS (TLS1.3) id A1B2C3;
     Mon, 09 Mar 2026 19:05:02 +0000
    """
)

ALUMNI_SEALS = Set(
    ALUMNI,
    field(
        """
        ARC-Authentication-Results: i=1; mx.alumni.example;
         dkim=pass header.d=choir.example header.s=tenor;
         spf=pass smtp.mailfrom=ines@choir.example;
         dmarc=pass (p=reject) header.from=choir.example
        """
    ),
    field(
        """
        ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed;
         d=alumni.example; s=fwd; t=1773083103;
         h=from:to:subject:date:message-id:mime-version:content-type:dkim-signature;
         bh={bh};
         b={b}
        """
    ),
    field(
        """
        ARC-Seal: i=1; a=rsa-sha256; cv=none;
         d=alumni.example; s=fwd; t=1773083103;
         b={b}
        """
    ),
)

OFFICE_RECEIVES = mail(
    """
    Received: from mx.alumni.example (mx.alumni.example [198.51.100.71])
     by mx.office.example with ESMTPS (TLS1.3) id D4E5F6;
     Mon, 09 Mar 2026 19:05:06 +0000
    """
)

OFFICE_SEALS = Set(
    RSA,
    field(
        """
        ARC-Authentication-Results: i=2; mx.office.example;
         dkim=pass header.d=choir.example header.s=tenor;
         spf=fail smtp.mailfrom=ines@choir.example;
         dmarc=pass (p=reject) header.from=choir.example;
         arc=pass
        """
    ),
    field(
        """
        ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed;
         d=office.example; s=arc1; t=1773083107;
         h=from:to:subject:date:message-id:mime-version:content-type:dkim-signature;
         bh={bh};
         b={b}
        """
    ),
    field(
        """
        ARC-Seal: i=2; a=rsa-sha256; cv=pass;
         d=office.example; s=arc1; t=1773083107;
         b={b}
        """
    ),
)


def signed_twice() -> bytes:
    return signing.sign(ORCHARD_WROTE, Plan(ORCHARD_SIGNS_RSA, RSA), Plan(ORCHARD_SIGNS_ED25519, ED25519))


ORCHARD_WROTE = mail(
    """
    From: Hill Orchard <apples@orchard.example>
    To: Samira <samira@example.net>
    Subject: Your apple tree has blossomed
    Date: Fri, 24 Apr 2026 08:00:00 +0000
    Message-ID: <tree-58@orchard.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=us-ascii

    Dear Samira,

    tree 58, which you look after with us, opened its first blossoms
    yesterday. If the nights stay mild, there will be apples in September.

    From the hill
    Anton
    """
)

ORCHARD_SIGNS_RSA = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=orchard.example;
     s=rsa2026; t=1777017600;
     h=from:to:subject:date:message-id:mime-version:content-type;
     bh={bh};
     b={b}
    """
)

ORCHARD_SIGNS_ED25519 = field(
    """
    DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=orchard.example;
     s=ed2026; t=1777017600;
     h=from:to:subject:date:message-id:mime-version:content-type;
     bh={bh};
     b={b}
    """
)


def weak_key() -> bytes:
    return signing.sign(MUSEUM_WROTE, Plan(MUSEUM_SIGNS, RSA_1024))


MUSEUM_WROTE = mail(
    """
    From: Clock Museum <desk@museum.example>
    To: Lev <lev@example.net>
    Subject: The tower clock runs again
    Date: Sat, 07 Mar 2026 10:30:00 +0000
    Message-ID: <clock-9@museum.example>

    Dear Lev,

    after eleven years the tower clock runs again. It strikes twelve on
    Sunday for the first time, and there is tea in the yard.

    The Clock Museum
    """
)

MUSEUM_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=museum.example;
     s=old; t=1772879400; h=from:to:subject:date:message-id;
     bh={bh};
     b={b}
    """
)


def revoked_key() -> bytes:
    return signing.sign(BAKERY_WROTE, Plan(BAKERY_SIGNS, RSA))


BAKERY_WROTE = mail(
    """
    From: Corner Bakery <bread@bakery.example>
    To: Juno <juno@example.net>
    Subject: Rye bread on Tuesday
    Date: Mon, 02 Mar 2026 06:10:00 +0000
    Message-ID: <rye-77@bakery.example>

    Good morning Juno,

    one rye loaf is put aside for you, as every Tuesday. We close at one.

    The bakers at the corner
    """
)

BAKERY_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=bakery.example;
     s=autumn; t=1772431800; h=from:to:subject:date:message-id;
     bh={bh};
     b={b}
    """
)


def expired() -> bytes:
    return signing.sign(THEATRE_WROTE, Plan(THEATRE_SIGNS, RSA))


THEATRE_WROTE = mail(
    """
    From: Small Theatre <box@theatre.example>
    To: Hana <hana@example.net>
    Subject: Two seats in row four
    Date: Tue, 03 Mar 2026 09:00:00 +0000
    Message-ID: <seat-412@theatre.example>

    Dear Hana,

    your two seats are kept until the bell rings. The play has one pause,
    and the soup in the foyer is very good.

    Small Theatre
    """
)

THEATRE_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=theatre.example;
     s=box; t=1772528400; x=1773133200;
     h=from:to:subject:date:message-id;
     bh={bh};
     b={b}
    """
)


def sha1() -> bytes:
    return signing.sign(PRINTER_WROTE, Plan(PRINTER_SIGNS, RSA))


PRINTER_WROTE = mail(
    """
    From: Scanner on the second floor <scan@scanner.example>
    To: Emil <emil@example.net>
    Subject: Scan of 3 pages
    Date: Fri, 06 Mar 2026 14:02:00 +0000
    Message-ID: <page-0003@scanner.example>

    Three pages were scanned. This device was set up in 2009 and has
    signed its mail in the same way ever since.
    """
)

PRINTER_SIGNS = field(
    """
    DKIM-Signature: v=1; a=rsa-sha1; c=relaxed/relaxed; d=scanner.example;
     s=scan; t=1772805720; h=from:to:subject:date:message-id;
     bh={bh};
     b={b}
    """
)


UNSIGNED = mail(
    """
    From: Grandpa <otto@example.net>
    To: Lina <lina@example.com>
    Subject: Lunch on Friday
    Date: Sun, 08 Mar 2026 18:45:00 +0100
    Message-ID: <friday@example.net>

    Dear Lina,

    there are dumplings on Friday. Bring your brother, and be hungry.

    Grandpa
    """
)
