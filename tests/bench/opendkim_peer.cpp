// SPDX-License-Identifier: Apache-2.0
// opendkim-peer KEYS FILE…: verifies the files with libopendkim in one thread and prints a line for each.
// KEYS has a name, a space and a record on each line; no network is asked.

#include <cstdio>
#include <fstream>
#include <map>
#include <opendkim/dkim.h>
#include <span>
#include <string>

namespace {

std::map<std::string, std::string> keys;

// libopendkim asks for the key of a signature, and wants the text of its record.
DKIM_CBSTAT lookUp(DKIM *, DKIM_SIGINFO *signature, u_char *buffer, size_t size)
{
    const auto *selector = reinterpret_cast<const char *>(dkim_sig_getselector(signature));
    const auto *domain = reinterpret_cast<const char *>(dkim_sig_getdomain(signature));
    const auto key = keys.find(std::string(selector) + "._domainkey." + domain);
    if (key == keys.end())
        return DKIM_CBSTAT_NOTFOUND;
    std::snprintf(reinterpret_cast<char *>(buffer), size, "%s", key->second.c_str());
    return DKIM_CBSTAT_CONTINUE;
}

void readKeys(const char *file)
{
    std::ifstream in(file);
    for (std::string name, record; in >> name && std::getline(in >> std::ws, record);)
        keys[name] = record;
}

std::string readFile(const char *file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    std::string text(static_cast<std::size_t>(in.tellg()), '\0');
    in.seekg(0);
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    return text;
}

u_char *octets(std::string &text, std::size_t at)
{
    return reinterpret_cast<u_char *>(text.data() + at);
}

// Field by field, then the body in one piece: faster than dkim_chunk(), which looks at every octet once more.
DKIM_STAT verify(DKIM *dkim, std::string &text)
{
    std::size_t at = 0;
    while (text.compare(at, 2, "\r\n") != 0) {
        std::size_t end = text.find("\r\n", at);
        while (text[end + 2] == ' ' || text[end + 2] == '\t')
            end = text.find("\r\n", end + 2);
        dkim_header(dkim, octets(text, at), end - at);
        at = end + 2;
    }
    dkim_eoh(dkim);
    dkim_body(dkim, octets(text, at + 2), text.size() - at - 2);
    return dkim_eom(dkim, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    const std::span<char *> arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() < 3)
        return 2;
    readKeys(arguments[1]);
    DKIM_LIB *library = dkim_init(nullptr, nullptr);
    dkim_set_key_lookup(library, lookUp);
    bool allPass = true;
    for (const char *file : arguments.subspan(2)) {
        std::string text = readFile(file);
        DKIM_STAT status = DKIM_STAT_OK;
        DKIM *dkim = dkim_verify(library, reinterpret_cast<const u_char *>("bench"), nullptr, &status);
        status = verify(dkim, text);
        std::printf("%s %s\n", file, dkim_getresultstr(status));
        allPass = allPass && status == DKIM_STAT_OK;
        dkim_free(dkim);
    }
    dkim_close(library);
    return allPass ? 0 : 1;
}
