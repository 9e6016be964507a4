// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signer.h"

#include "tests/properties/reference.h"
#include "tests/support/corpus.h"

#include <QByteArray>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>

namespace dkimlens::test {

namespace {

using Tags = std::vector<std::pair<std::string, std::string>>;

const unsigned char *octetsOf(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *octetsOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string base64(const std::string &octets)
{
    return QByteArray::fromStdString(octets).toBase64().toStdString();
}

std::string digestOf(const EVP_MD *method, const std::string &data)
{
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_Digest(data.data(), data.size(), octetsOf(digest), &size, method, nullptr);
    digest.resize(size);
    return digest;
}

const EVP_MD *methodOf(const std::string &algorithm)
{
    if (algorithm.ends_with("-sha1"))
        return EVP_sha1();
    return algorithm.ends_with("-sha512") ? EVP_sha512() : EVP_sha256();
}

std::string valueOf(const Tags &tags, const std::string &name, const std::string &whenAbsent)
{
    const auto it = std::ranges::find(tags, name, &Tags::value_type::first);
    return it == tags.end() ? whenAbsent : it->second;
}

bool isRelaxedHeader(const Draft &draft)
{
    return valueOf(draft.tags, "c", "simple").starts_with("relaxed");
}

bool isRelaxedBody(const Draft &draft)
{
    return valueOf(draft.tags, "c", "simple").ends_with("/relaxed");
}

std::string lowerName(std::string text)
{
    std::string name;
    for (const char c : text.substr(0, text.find(':'))) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            name += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return name;
}

bool isFieldNamed(const std::string &field, const std::string &name)
{
    return field.find(':') != std::string::npos && lowerName(field) == name;
}

std::vector<std::string> namesOf(const std::string &list)
{
    std::vector<std::string> names;
    std::string rest = list;
    while (true) {
        names.push_back(lowerName(rest));
        const std::size_t colon = rest.find(':');
        if (colon == std::string::npos)
            return names;
        rest.erase(0, colon + 1);
    }
}

std::string canonicalField(const Draft &draft, const std::string &field)
{
    return isRelaxedHeader(draft) ? relaxedField(field) : simpleField(field);
}

// RFC 6376, 5.4.2: each name takes the lowest field that none before it took.
std::string headerData(const Draft &draft, const std::string &own)
{
    std::string data;
    std::vector<std::string> left = draft.fields;
    for (const std::string &name : namesOf(valueOf(draft.tags, "h", ""))) {
        const auto it = std::find_if(left.rbegin(), left.rend(),
                                     [&](const std::string &field) { return isFieldNamed(field, name); });
        if (it == left.rend())
            continue;
        data += canonicalField(draft, *it) + "\r\n";
        left.erase(std::next(it).base());
    }
    return data + canonicalField(draft, own);
}

std::string bodyHash(const Draft &draft)
{
    std::string body = isRelaxedBody(draft) ? relaxedBody(draft.body) : simpleBody(draft.body);
    const QByteArray length = QByteArray::fromStdString(valueOf(draft.tags, "l", ""));
    bool isNumber = false;
    const auto octets = static_cast<std::size_t>(length.toULongLong(&isNumber));
    if (isNumber && octets < body.size())
        body.resize(octets);
    return base64(digestOf(methodOf(valueOf(draft.tags, "a", "")), body));
}

std::string fieldWith(const Tags &tags)
{
    std::string field = "DKIM-Signature:";
    for (const auto &[name, value] : tags)
        field += (field.ends_with(':') ? " " : "; ") + name + '=' + value;
    return field;
}

std::string der(char tag, const std::string &contents)
{
    std::string length;
    for (std::size_t rest = contents.size(); rest > 0; rest >>= 8U)
        length.insert(length.begin(), static_cast<char>(rest & 0xffU));
    if (contents.size() < 0x80)
        return tag + std::string(1, static_cast<char>(contents.size())) + contents;
    return tag + std::string(1, static_cast<char>(0x80U | length.size())) + length + contents;
}

} // namespace

SigningKey::SigningKey(const std::string &name)
{
    const QByteArray pem = readFile(
        QStringLiteral(DKIMLENS_TEST_DATA_DIR "/../generate/keys/%1.pem").arg(QString::fromStdString(name)));
    const std::unique_ptr<BIO, decltype(&BIO_free)> file(
        BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
    m_key.reset(PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
}

std::string SigningKey::subjectPublicKeyInfo() const
{
    std::string octets(static_cast<std::size_t>(i2d_PUBKEY(m_key.get(), nullptr)), '\0');
    unsigned char *at = octetsOf(octets);
    i2d_PUBKEY(m_key.get(), &at);
    return octets;
}

std::string SigningKey::privateKeyInfo() const
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> info(
        EVP_PKEY2PKCS8(m_key.get()), PKCS8_PRIV_KEY_INFO_free);
    std::string octets(static_cast<std::size_t>(i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr)), '\0');
    unsigned char *at = octetsOf(octets);
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at);
    return octets;
}

std::string SigningKey::rawPublicKey() const
{
    std::size_t size = 32;
    std::string octets(size, '\0');
    EVP_PKEY_get_raw_public_key(m_key.get(), octetsOf(octets), &size);
    return octets;
}

std::string SigningKey::record() const
{
    if (EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_ED25519)
        return "v=DKIM1; k=ed25519; p=" + base64(rawPublicKey());
    return "v=DKIM1; k=rsa; p=" + base64(subjectPublicKeyInfo());
}

std::string SigningKey::sign(const std::string &algorithm, const std::string &data) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const bool isEd25519 = EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_ED25519;
    const std::string text = isEd25519 ? digestOf(EVP_sha256(), data) : data; // RFC 8463, 3
    std::size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, isEd25519 ? nullptr : methodOf(algorithm), nullptr,
                       m_key.get());
    EVP_DigestSign(context.get(), nullptr, &size, octetsOf(text), text.size());
    std::string signature(size, '\0');
    EVP_DigestSign(context.get(), octetsOf(signature), &size, octetsOf(text), text.size());
    signature.resize(size);
    return signature;
}

std::string SigningKey::signBlock(const std::string &block) const
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(m_key.get(), nullptr), EVP_PKEY_CTX_free);
    std::size_t size = block.size();
    std::string signature(size, '\0');
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING);
    EVP_PKEY_sign(context.get(), octetsOf(signature), &size, octetsOf(block), block.size());
    signature.resize(size);
    return signature;
}

Draft Draft::with(const std::string &tag, const std::string &value) const
{
    Draft draft = *this;
    const auto it = std::ranges::find(draft.tags, tag, &Tags::value_type::first);
    if (it == draft.tags.end())
        draft.tags.emplace_back(tag, value);
    else
        it->second = value;
    return draft;
}

Draft Draft::without(const std::string &tag) const
{
    Draft draft = *this;
    std::erase_if(draft.tags, [&](const auto &other) { return other.first == tag; });
    return draft;
}

Draft Draft::withBody(const std::string &text) const
{
    Draft draft = *this;
    draft.body = text;
    return draft;
}

Draft Draft::withField(const std::string &field) const
{
    Draft draft = *this;
    draft.fields.push_back(field);
    return draft;
}

std::string signatureField(const Draft &draft, const SigningKey &key)
{
    Draft complete = draft.with("bh", valueOf(draft.tags, "bh", bodyHash(draft))).with("b", "");
    const std::string data = headerData(complete, fieldWith(complete.tags));
    return fieldWith(complete.with("b", base64(key.sign(valueOf(draft.tags, "a", ""), data))).tags);
}

std::string messageOf(const Draft &draft, const std::string &signature)
{
    std::string text = signature + "\r\n";
    for (const std::string &field : draft.fields)
        text += field + "\r\n";
    return text + "\r\n" + draft.body;
}

std::string signedMessage(const Draft &draft, const SigningKey &key)
{
    return messageOf(draft, signatureField(draft, key));
}

std::string derSequence(const std::string &contents)
{
    return der(0x30, contents);
}

std::string derInteger(const std::string &magnitude)
{
    const bool looksNegative = (static_cast<unsigned char>(magnitude.front()) & 0x80U) != 0;
    return der(0x02, looksNegative ? std::string(1, '\0') + magnitude : magnitude);
}

std::string derRsaPublicKey(const std::string &modulus, const std::string &exponent)
{
    return derSequence(derInteger(modulus) + derInteger(exponent));
}

std::string derSubjectPublicKeyInfo(const std::string &rsaPublicKey)
{
    const std::string rsaEncryption("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00", 13);
    return derSequence(derSequence(rsaEncryption) + der(0x03, std::string(1, '\0') + rsaPublicKey));
}

} // namespace dkimlens::test
