/* SPDX-License-Identifier: Apache-2.0
 * Signs one message with libopendkim, and prints the field that it makes.
 * Usage: opendkim_sign MESSAGE KEY SELECTOR DOMAIN ALGORITHM HEADER/BODY LENGTH SECONDS; LENGTH is -1 for no l=. */

#include <sys/types.h>
#include <opendkim/dkim.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static u_char *contents(const char *path, size_t *size)
{
    static const size_t limit = 1 << 20;
    u_char *text = calloc(1, limit);
    FILE *file = fopen(path, "rb");
    if (file == NULL || text == NULL)
        exit(EXIT_FAILURE);
    *size = fread(text, 1, limit - 1, file);
    fclose(file);
    return text;
}

static dkim_canon_t canonicalization(const char *word)
{
    return strncmp(word, "simple", 6) == 0 ? DKIM_CANON_SIMPLE : DKIM_CANON_RELAXED;
}

int main(int argc, char **argv)
{
    if (argc != 9)
        return EXIT_FAILURE;
    size_t messageSize = 0;
    size_t keySize = 0;
    u_char *message = contents(argv[1], &messageSize);
    u_char *key = contents(argv[2], &keySize);
    uint64_t now = strtoull(argv[8], NULL, 10);
    DKIM_LIB *library = dkim_init(NULL, NULL);
    dkim_options(library, DKIM_OP_SETOPT, DKIM_OPTS_FIXEDTIME, &now, sizeof now);

    DKIM_STAT status;
    DKIM *dkim = dkim_sign(library, (const u_char *) "message", NULL, key, (const u_char *) argv[3],
                           (const u_char *) argv[4], canonicalization(argv[6]),
                           canonicalization(strchr(argv[6], '/') + 1),
                           strcmp(argv[5], "rsa-sha256") == 0 ? DKIM_SIGN_RSASHA256 : DKIM_SIGN_ED25519SHA256,
                           strtol(argv[7], NULL, 10), &status);
    u_char *field = NULL;
    size_t fieldSize = 0;
    if (dkim == NULL || dkim_chunk(dkim, message, messageSize) != DKIM_STAT_OK
        || dkim_chunk(dkim, NULL, 0) != DKIM_STAT_OK || dkim_eom(dkim, NULL) != DKIM_STAT_OK
        || dkim_getsighdr_d(dkim, strlen("DKIM-Signature: "), &field, &fieldSize) != DKIM_STAT_OK)
        return EXIT_FAILURE;
    printf("DKIM-Signature: %s", (const char *) field);
    return EXIT_SUCCESS;
}
