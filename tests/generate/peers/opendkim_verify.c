/* SPDX-License-Identifier: Apache-2.0
 * What libopendkim says of each signature of one message: a line each, "pass" or its own words.
 * Usage: opendkim_verify KEYS SECONDS MESSAGE; KEYS has lines of a name, a tab and its record. */

#include <sys/types.h>
#include <opendkim/dkim.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

static const char *keysPath;
static time_t now;

/* The library asks the clock by this name: with -rdynamic, ours is found first. */
time_t time(time_t *result)
{
    if (result != NULL)
        *result = now;
    return now;
}

static bool findKey(const char *name, unsigned char *record, size_t size)
{
    char line[16384];
    FILE *keys = fopen(keysPath, "r");
    bool found = false;
    const size_t length = strlen(name);
    while (keys != NULL && !found && fgets(line, sizeof line, keys) != NULL) {
        found = strncasecmp(line, name, length) == 0 && line[length] == '\t';
        if (found) {
            line[strcspn(line, "\n")] = '\0';
            snprintf((char *) record, size, "%s", line + length + 1);
        }
    }
    if (keys != NULL)
        fclose(keys);
    return found;
}

static DKIM_CBSTAT answer(DKIM *dkim, DKIM_SIGINFO *signature, u_char *record, size_t size)
{
    char name[1024];
    (void) dkim;
    snprintf(name, sizeof name, "%s._domainkey.%s", dkim_sig_getselector(signature), dkim_sig_getdomain(signature));
    if (!findKey(name, record, size))
        return DKIM_CBSTAT_NOTFOUND;
    return record[0] == '!' ? DKIM_CBSTAT_TRYAGAIN : DKIM_CBSTAT_CONTINUE;
}

static void feed(DKIM *dkim, const char *path)
{
    static u_char text[1 << 22];
    FILE *file = fopen(path, "rb");
    const size_t size = file != NULL ? fread(text, 1, sizeof text, file) : 0;
    const DKIM_STAT status = dkim_chunk(dkim, text, size);
    if (status == DKIM_STAT_OK)
        dkim_chunk(dkim, NULL, 0);
    else if (status != DKIM_STAT_NOSIG)
        printf("unreadable: %s\n", dkim_getresultstr(status));
    if (file != NULL)
        fclose(file);
}

static void judge(DKIM *dkim, DKIM_SIGINFO *signature)
{
    dkim_sig_process(dkim, signature);
    const bool signatureMatches = (dkim_sig_getflags(signature) & DKIM_SIGFLAG_PASSED) != 0;
    const bool bodyMatches = dkim_sig_getbh(signature) == DKIM_SIGBH_MATCH;
    if (signatureMatches && bodyMatches)
        puts("pass");
    else if (signatureMatches)
        puts("fail: body hash");
    else
        printf("fail: %s\n", dkim_sig_geterrorstr(dkim_sig_geterror(signature)));
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    keysPath = argv[1];
    now = (time_t) strtoll(argv[2], NULL, 10);
    u_int minimum = 512;
    u_int flags = DKIM_LIBFLAGS_FIXCRLF | DKIM_LIBFLAGS_DELAYSIGPROC | DKIM_LIBFLAGS_BADSIGHANDLES;
    DKIM_LIB *library = dkim_init(NULL, NULL);
    dkim_options(library, DKIM_OP_SETOPT, DKIM_OPTS_MINKEYBITS, &minimum, sizeof minimum);
    dkim_options(library, DKIM_OP_SETOPT, DKIM_OPTS_FLAGS, &flags, sizeof flags);
    dkim_set_key_lookup(library, answer);

    DKIM_STAT status;
    bool test = false;
    DKIM *dkim = dkim_verify(library, (const unsigned char *) "message", NULL, &status);
    feed(dkim, argv[3]);
    status = dkim_eom(dkim, &test);

    int count = 0;
    DKIM_SIGINFO **signatures = NULL;
    if (dkim_getsiglist(dkim, &signatures, &count) == DKIM_STAT_OK)
        for (int index = 0; index < count; ++index)
            judge(dkim, signatures[index]);
    return EXIT_SUCCESS;
}
