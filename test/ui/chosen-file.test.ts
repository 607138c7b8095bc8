/** A file's letters are the same however a program saved them. */
import {decoded} from '../../src/ui/chosen-file';

const text = 'Código;Año\n3.NG.1;“Qué”';

const bytes = (...list: readonly number[]) => new Uint8Array(list).buffer;

const utf16 = (isLittle: boolean) =>
  bytes(
    ...[0xfeff, ...[...text].map(letter => letter.charCodeAt(0))].flatMap(
      code => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]),
    ),
  );

test('UTF-8, with a byte order mark or without', () => {
  const plain = new TextEncoder().encode(text);
  expect(decoded(plain.buffer)).toBe(text);
  expect(decoded(bytes(0xef, 0xbb, 0xbf, ...plain))).toBe(text);
});

test('UTF-16, either way round', () => {
  expect(decoded(utf16(true))).toBe(text);
  expect(decoded(utf16(false))).toBe(text);
});

test('the letters of older Windows programs', () => {
  expect(decoded(bytes(0x43, 0xf3, 0x64, 0x69, 0x67, 0x6f))).toBe('Código');
});

test('an empty file is no text', () => {
  expect(decoded(bytes())).toBe('');
});
