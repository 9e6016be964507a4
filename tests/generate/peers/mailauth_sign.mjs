// SPDX-License-Identifier: Apache-2.0
// Signs with mailauth. Jobs come as JSON on standard input; the fields that it makes go out so.

import fs from 'node:fs';
import { createRequire } from 'node:module';

const { dkimSign } = createRequire(process.cwd() + '/')('mailauth'); // found from the folder we run in

async function sign(job) {
    const { signatures, errors } = await dkimSign(fs.readFileSync(job.message), {
        algorithm: job.algorithm,
        canonicalization: job.canonicalization,
        signTime: new Date(job.time * 1000),
        signatureData: [
            {
                signingDomain: job.domain,
                selector: job.selector,
                privateKey: fs.readFileSync(job.key),
                ...(job.length === null ? {} : { maxBodyLength: job.length })
            }
        ]
    });
    if (errors.length) {
        throw errors[0].err;
    }
    return signatures.trim();
}

const fields = [];
for (const job of JSON.parse(fs.readFileSync(0, 'utf8'))) {
    fields.push(await sign(job));
}
process.stdout.write(JSON.stringify(fields));
