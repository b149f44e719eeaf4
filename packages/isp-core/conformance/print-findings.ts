/** Prints what all rules find, summed up, for the file that browsers are held to. */
import { readFileSync } from 'node:fs';
import { allFindings } from './findings.ts';

const { plans, findings, checksum } = await allFindings((url) =>
  Promise.resolve(JSON.parse(readFileSync(url, 'utf8')) as unknown),
);
console.log(JSON.stringify({ plans, findings, checksum }));
