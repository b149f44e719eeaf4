/** `isp transfer keys`: makes a setting’s keys, and the file by which others trust it. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { algorithms } from '../../transfer/keys.ts';
import { parseTrust } from '../../transfer/trust/parse-trust.ts';
import { exitCodes } from '../command.ts';
import { todayHere } from '../today-here.ts';
import { wrap } from '../wrap.ts';
import { needed, oneOf, settingNumber, type Action } from './action.ts';
import { Trouble } from './trouble.ts';
import { mustBeNew, writeNewFile } from './write-new-file.ts';

interface Pair {
  readonly secret: JWK;
  readonly shared: JWK;
}

export const keysAction: Action = async (given, streams) => {
  const start = needed(given, 'output');
  const contact = given.texts.get('contact');
  const setting = {
    ...settingNumber(given, 'setting'),
    name: needed(given, 'name'),
    ...(contact !== undefined && { contact }),
  };
  const algorithm = oneOf(given, 'algorithm', algorithms, 'ES256');
  const pairs = [await newPair(algorithm, 'sig'), await newPair('ECDH-ES+A256KW', 'enc')];
  const head = { formatVersion: '1.0' } as const;
  const validFrom = todayHere();
  const trust = {
    ...{ format: 'isp-trust', ...head },
    settings: [{ ...setting, keys: pairs.map(({ shared }) => ({ ...shared, validFrom })) }],
  };
  const own = { format: 'isp-keys', ...head, setting, keys: pairs.map(({ secret }) => secret) };
  if (!parseTrust(trust).ok) throw new Trouble('--setting, --name or --contact is too long.');
  await mustBeNew(`${start}.trust.json`);
  await writeNewFile(`${start}.keys.json`, json(own));
  await writeNewFile(`${start}.trust.json`, json(trust));
  streams.out(`${wrap(made(start))}\n`);
  return exitCodes.clean;
};

async function newPair(algorithm: string, use: 'sig' | 'enc'): Promise<Pair> {
  const options = { extractable: true, ...(use === 'enc' && { crv: 'P-256' }) };
  const { publicKey, privateKey } = await generateKeyPair(algorithm, options);
  const [shared, secret] = [await exportJWK(publicKey), await exportJWK(privateKey)];
  const about = { kid: await calculateJwkThumbprint(shared), use };
  return { shared: { ...shared, ...about }, secret: { ...secret, ...about } };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const made = (start: string) =>
  `Keep ${start}.keys.json where only this setting’s system can read it, and never send it. Give ${start}.trust.json to the other settings, in a way that they know it is from you.`;
