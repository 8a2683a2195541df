/** A certificate for a server of this machine that plays the internet, made anew each time: no key lies in the sources. */
import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const TEXT = 0x0c;
const UTC_TIME = 0x17;
const VERSION = 0xa0;
/** `ecdsa-with-SHA256` and `commonName`, as DER writes object identifiers. */
const ECDSA_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const DAY_MS = 86_400_000;

/** One DER value: tag, length, content. */
function der(tag, ...contents) {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const bits = (content) => der(BIT_STRING, Buffer.from([0]), content);
const objectId = (hex) => der(OBJECT_ID, Buffer.from(hex, 'hex'));
const time = (ms) => {
  const digits = new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return der(UTC_TIME, Buffer.from(digits.slice(2)));
};

/** @returns {{ key: string, cert: string }} PEM; valid for a day, for any name that a client forgives */
export function selfSigned() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, objectId(ECDSA_SHA256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, objectId(COMMON_NAME), der(TEXT, Buffer.from('played internet')))));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const validity = der(SEQUENCE, time(Date.now() - DAY_MS), time(Date.now() + DAY_MS));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const version = der(VERSION, der(INTEGER, Buffer.from([2])));
  const certificate = der(SEQUENCE, version, der(INTEGER, serial), algorithm, name, validity, name, spki);
  const signature = createSign('sha256').update(certificate).sign(privateKey);
  const whole = der(SEQUENCE, certificate, algorithm, bits(signature)).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.match(/.{1,64}/g).join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
