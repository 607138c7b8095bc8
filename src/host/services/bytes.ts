/** Text and bytes: UTF-8, Base64, and Java's bytes from -128 to 127. */
import {Exception} from './exception';

/** From 0 to 255. */
export type Bytes = readonly number[];

export const signed = (bytes: Bytes): number[] =>
  bytes.map(byte => (byte > 127 ? byte - 256 : byte));
export const unsigned = (bytes: readonly number[]): number[] =>
  bytes.map(byte => byte & 255);

/** Half a sign, which UTF-8 can't hold. */
const LONE_HALVES =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text.replace(LONE_HALVES, '\ufffd'));
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at++)
    if (encoded[at] === '%') {
      bytes.push(parseInt(encoded.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(encoded.charCodeAt(at));
  return bytes;
}

export function utf8Text(bytes: Bytes): string {
  const encoded = bytes.map(byte => `%${byte.toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(encoded.join(''));
  } catch {
    // Not UTF-8: a sign a byte, as Latin-1 has it.
    return String.fromCharCode(...bytes);
  }
}

const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    text += DIGITS[a >> 2]! + DIGITS[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    text += b === undefined ? '=' : DIGITS[((b & 15) << 2) | ((c ?? 0) >> 6)];
    text += c === undefined ? '=' : DIGITS[c & 63];
  }
  return text;
}

/** @throws Exception "Could not decode string." */
export function fromBase64(text: string): number[] {
  const digits = text.replace(/\s/g, '').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1)
    throw new Exception('Could not decode string.');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return bytes;
}

export const webSafe = (text: string): string =>
  text.replace(/\+/g, '-').replace(/\//g, '_');
export const fromWebSafe = (text: string): string =>
  text.replace(/-/g, '+').replace(/_/g, '/');
