// SPDX-License-Identifier: Apache-2.0
// What mailauth says of each signature and of the ARC chain. Jobs come as JSON on standard input; answers go out so.

import fs from 'node:fs';
import { createRequire } from 'node:module';

const { authenticate, dkimVerify } = createRequire(process.cwd() + '/')('mailauth'); // found from the folder we run in

console.log = console.error; // it prints notes of its own

function resolver(keys) {
    return async (name, type) => {
        const record = keys[name.toLowerCase()];
        if (type === 'TXT' && typeof record === 'string' && record.startsWith('!')) {
            throw Object.assign(new Error(record), { code: record === '!timeout' ? 'ETIMEOUT' : 'ESERVFAIL' });
        }
        if (type !== 'TXT' || record === undefined || record === null) {
            throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
        }
        return (Array.isArray(record) ? record : [record]).map(text => [text]);
    };
}

// A message without any signature gets a result too.
function isSignature({ status }) {
    return status.result !== 'none';
}

async function verify(job) {
    const message = fs.readFileSync(job.file);
    const options = { resolver: resolver(job.keys), curTime: new Date(job.at * 1000), minBitLength: 512 };
    const { results } = await dkimVerify(message, options);
    const { arc } = await authenticate(message, { ...options, disableDmarc: true, disableBimi: true });
    const word = ({ status }) => (status.result === 'pass' ? 'pass' : `${status.result}: ${status.comment || ''}`);
    return { dkim: results.filter(isSignature).map(word), arc: arc?.status?.result ?? 'none' };
}

// On some messages it never settles.
function withinTwoSeconds(promise) {
    return Promise.race([
        promise,
        new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), 2000))
    ]);
}

const jobs = JSON.parse(fs.readFileSync(0, 'utf8'));
const answers = [];
for (const job of jobs) {
    const unreadable = error => ({ dkim: [`unreadable: ${error.message}`], arc: 'none' });
    answers.push(await withinTwoSeconds(verify(job)).catch(unreadable));
}
process.stdout.write(JSON.stringify(answers), () => process.exit());
