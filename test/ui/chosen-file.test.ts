/** A file's letters are the same however a program saved them. */
import {decoded} from '../../src/ui/chosen-file';

const text = 'Código;Año\n3.NG.1;“Qué”';

const bytes = (...list: readonly number[]) => new Uint8Array(list).buffer;

const utf16 = (isLittle: boolean, written: string) =>
  bytes(
    ...[...written].flatMap(letter => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

test('UTF-8, with a byte order mark or without', () => {
  const plain = new TextEncoder().encode(text);
  expect(decoded(plain.buffer)).toBe(text);
  expect(decoded(bytes(0xef, 0xbb, 0xbf, ...plain))).toBe(text);
});

test('UTF-16, either way round', () => {
  expect(decoded(utf16(true, `\ufeff${text}`))).toBe(text);
  expect(decoded(utf16(false, `\ufeff${text}`))).toBe(text);
});

test.each([
  text,
  'a',
  'Ā,ă,Ą\n3.NG.1,ą,Ć',
  `3.NG.1,${'Счёт до ста '.repeat(9)}\n`,
])(
  'UTF-16 without its mark, told by the letters’ empty halves: %j',
  written => {
    expect(decoded(utf16(true, written))).toBe(written);
    expect(decoded(utf16(false, written))).toBe(written);
  },
);

test('a stray zero between letters makes no UTF-16 of them', () => {
  const letters = new TextEncoder().encode(`code\0${'a,b\n'.repeat(40)}`);
  expect(decoded(letters.buffer)).toBe(`code\0${'a,b\n'.repeat(40)}`);
});

test('the letters of older Windows programs', () => {
  expect(decoded(bytes(0x43, 0xf3, 0x64, 0x69, 0x67, 0x6f))).toBe('Código');
});

test('an empty file is no text', () => {
  expect(decoded(bytes())).toBe('');
});
