/** Odds and ends: dates and numbers as text, bytes, digests, waiting. */
import {Blob, type BaseBlob} from './blob';
import {
  base64,
  fromBase64,
  fromWebSafe,
  signed,
  unsigned,
  utf8,
  webSafe,
} from './bytes';
import {parseCsv} from './csv';
import {emulated} from './emulation';
import {constants, nameOf} from './enums';
import {formatDate} from './format-date';
import {formatString} from './format-string';
import {host} from './host';
import {parseDate} from './parse-date';

type Service = GoogleAppsScript.Utilities.Utilities;
type Data = string | number[];

const ENUMS = [
  'Charset',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
] as const;
const LONGEST_SLEEP = 300_000;

export class Utilities extends emulated<Service>('Utilities') {
  constructor() {
    super();
    for (const kind of ENUMS)
      Object.defineProperty(this, kind, {value: constants(kind)});
  }
  override formatDate(
    date: GoogleAppsScript.Base.Date,
    timeZone: string,
    pattern: string,
  ): string {
    return formatDate(new Date(date.getTime()), timeZone, pattern);
  }
  override parseDate(text: string, timeZone: string, pattern: string): Date {
    return parseDate(text, timeZone, pattern);
  }
  override jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
  override jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  override formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }
  override getUuid(): string {
    return host('uuid', null);
  }
  override sleep(milliseconds: number): void {
    host('sleep', {milliseconds: Math.min(milliseconds, LONGEST_SLEEP)});
  }
  override parseCsv(text: string, delimiter = ','): string[][] {
    return parseCsv(text, delimiter);
  }

  override base64Encode(data: Data): string {
    return base64(bytesOf(data));
  }
  override base64EncodeWebSafe(data: Data): string {
    return webSafe(base64(bytesOf(data)));
  }
  override base64Decode(text: string): number[] {
    return signed(fromBase64(text));
  }
  override base64DecodeWebSafe(text: string): number[] {
    return signed(fromBase64(fromWebSafe(text)));
  }

  override computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    data: Data,
  ): number[] {
    return digest(nameOf(algorithm), data);
  }
  override computeHmacSignature(
    algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
    data: Data,
    key: Data,
  ): number[] {
    return digest(nameOf(algorithm).replace('HMAC_', ''), data, key);
  }
  override computeHmacSha256Signature(data: Data, key: Data): number[] {
    return digest('SHA_256', data, key);
  }

  override newBlob(data: Data, type?: string, name?: string): BaseBlob {
    return new Blob(
      bytesOf(data),
      type ?? (typeof data === 'string' ? 'text/plain' : null),
      name ?? null,
    );
  }
}

const bytesOf = (data: Data): number[] =>
  Array.isArray(data) ? unsigned(data) : utf8(String(data));

/** SHA_256 is sha256 to the host. */
function digest(name: string, data: Data, key?: Data): number[] {
  const bytes = host('digest', {
    algorithm: name.replace('_', '').toLowerCase(),
    bytes: bytesOf(data),
    ...(key !== undefined && {key: bytesOf(key)}),
  });
  return signed(bytes);
}
