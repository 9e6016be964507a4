// SPDX-License-Identifier: Apache-2.0
// Signs messages inside a test, so that any variation can be made. It canonicalizes with the naive reference,
// selects fields by plain search and calls OpenSSL itself: nothing of the engine that is tested takes part.

#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace dkimlens::test {

// One of the private keys that the test data are made with.
class SigningKey
{
public:
    explicit SigningKey(const std::string &name); // "rsa2048", "ed25519": tests/generate/keys/NAME.pem

    std::string subjectPublicKeyInfo() const; // DER
    std::string privateKeyInfo() const; // DER, PKCS#8
    std::string rawPublicKey() const; // the 32 octets of Ed25519
    std::string record() const; // the key record that publishes it, RFC 6376, 3.6.1 and RFC 8463, 4

    // With an algorithm of RFC 6376, 3.3 or RFC 8463, 3; any other name is taken for the key's own with
    // SHA-256.
    std::string sign(const std::string &algorithm, const std::string &data) const;

    // block^d mod n (RFC 8017, 5.2.1): the signature that opens to this block, which is as long as the
    // modulus.
    std::string signBlock(const std::string &block) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

// A message and the signature that it is to get.
struct Draft
{
    std::vector<std::string> fields{"From: Joe <joe@example.org>", "To: Ann <ann@example.net>",
                                    "Subject: Dinner", "Date: Thu, 1 Jan 2026 12:00:00 +0000"};
    std::string body = "Are you hungry?\r\n";
    std::vector<std::pair<std::string, std::string>> tags{
        {"v", "1"},           {"a", "rsa-sha256"}, {"c", "relaxed/relaxed"},
        {"d", "example.org"}, {"s", "sel"},        {"h", "from:to:subject:date"}};

    Draft with(const std::string &tag, const std::string &value) const; // in its place, or at the end
    Draft without(const std::string &tag) const;
    Draft withBody(const std::string &text) const;
    Draft withField(const std::string &field) const; // below the others
};

// The draft's DKIM-Signature field, without line end. bh= and b= are computed, and stand at the end unless
// the draft says where; a bh= that the draft gives is left as it is.
std::string signatureField(const Draft &draft, const SigningKey &key);

// The fields, with `signature` on top, and the body.
std::string messageOf(const Draft &draft, const std::string &signature);
std::string signedMessage(const Draft &draft, const SigningKey &key);

// DER (X.690), for keys that no program would make. `contents` of a SEQUENCE, an unsigned INTEGER.
std::string derSequence(const std::string &contents);
std::string derInteger(const std::string &magnitude);
std::string derRsaPublicKey(const std::string &modulus, const std::string &exponent); // RFC 8017, A.1.1
std::string derSubjectPublicKeyInfo(const std::string &rsaPublicKey); // RFC 3279, 2.3.1

} // namespace dkimlens::test
