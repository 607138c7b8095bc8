/** Names, licences and identifiers of frameworks, however publishers write them. */
import {placeOf} from '../../../src/domain/framework/findings';
import {
  frameworkName,
  holdsCommonCore,
  isOfCommonCore,
  licenceNotice,
} from '../../../src/domain/framework/licence';
import {
  LONGEST_IDENTIFIER,
  endOf,
  sameId,
} from '../../../src/domain/framework/same-id';
import {subjectWord} from '../../../src/domain/framework/subject-word';

const ID = '6b9f0001-d7cc-11e8-824f-0242ac160002';
const OTHER = '7c9f0001-d7cc-11e8-824f-0242ac160003';

test.each([
  ID.toUpperCase(),
  ` ${ID} `,
  `{${ID}}`,
  `urn:uuid:${ID}`,
  `URN:UUID:${ID}`,
  `https://example.org/items/${ID}`,
  `https://example.org/${OTHER}/items/${ID}?view=json`,
  `https://example.org/${OTHER}#${ID.toUpperCase()}/`,
])('%s is one identifier', written => {
  expect(sameId(written)).toBe(ID);
});

test.each([
  ['http://purl.org/ASN/resources/S112', 's112'],
  ['http://purl.org/ASN/S112/?x#', 'x'],
  [' http://purl.org/ASN/S112/ ', 's112'],
  ['A-1', 'a-1'],
  ['x{a}', 'x{a}'],
  ['{a}x', '{a}x'],
  ['{a', '{a'],
  ['my urn:uuid:1', 'my urn:uuid:1'],
  ['//', ''],
])('%j is known as %j', (written, id) => {
  expect(sameId(written)).toBe(id);
});

test.each([
  `https://example.org/${ID.slice(1)}`,
  `https://example.org/${ID.replace('d7cc-', '')}`,
  `https://example.org/${ID.replace('d7cc', 'd7cx')}`,
  `https://example.org/${ID.replace('6b9f', 'xb9f')}`,
  `https://example.org/${ID.slice(0, -1)}z`,
])('what is almost an identifier, as in %s, is known as it is written', url => {
  expect(endOf(url)).toBe(url.split('/').pop());
});

test('an endless address is cut', () => {
  expect(endOf(`https://example.org/${'x'.repeat(300)}`)).toHaveLength(
    LONGEST_IDENTIFIER,
  );
});

test.each([
  ['Mathematics', 'Math'],
  ['  math ', 'Math'],
  ['ELA', 'ELA'],
  ['English  language arts', 'ELA'],
  ['Language Arts', 'ELA'],
  ['Literacy in science', 'ELA'],
  ['Social Studies', 'Social studies'],
  ['History of Rhode Island', 'Social studies'],
  ['Science and engineering', 'Science'],
  [' Computer \n Science ', 'Computer Science'],
  ['Applied mathematics', 'Applied mathematics'],
  ['World history', 'World history'],
  ['Creative writing', 'Creative writing'],
  ['Elastic', 'Elastic'],
])('the subject %j is the planner’s %s', (written, word) => {
  expect(subjectWord(written)).toBe(word);
});

const NOTICE =
  /^The wording of these standards is the Common Core’s.*Copyright 2010\. National Governors Association/;

test('the wording of the Common Core brings its notice, its codes alone do not', () => {
  expect(licenceNotice('Common Core', true)).toMatch(NOTICE);
  expect(licenceNotice('Our standards (CCSS)', true)).toMatch(NOTICE);
  expect(licenceNotice('Common Core', false)).toBeNull();
  expect(licenceNotice('Indiana', true)).toBeNull();
});

test('one code of the Common Core among others is enough to owe it', () => {
  const codes = (...all: string[]) => all.map(code => ({code}));
  expect(holdsCommonCore(codes('A.1', 'CCSS.Math.Content.3.OA.A.1'))).toBe(
    true,
  );
  expect(holdsCommonCore(codes('A.1', 'ACCSS.1'))).toBe(false);
  expect(holdsCommonCore([])).toBe(false);
});

test.each([
  ['Common Core State Standards', true],
  ['National Governors Association Center', true],
  ['Council of Chief State School Officers', true],
  ['Department of Education', false],
])('a file of “%s” is the Common Core’s: %s', (text, isOurs) => {
  expect(isOfCommonCore(text)).toBe(isOurs);
});

test.each([
  ['Math, 2023 ; K–12', false, 'Math – 2023 – K–12'],
  ['  Our \n  standards ', false, 'Our standards'],
  ['Our standards', true, 'Our standards (Common Core)'],
  ['Our CCSS', true, 'Our CCSS'],
  ['Our CCSS', false, 'Our CCSS'],
  [`${'x'.repeat(99)} y`, false, 'x'.repeat(99)],
])('the framework %j is kept as a name', (wanted, isCommonCore, name) => {
  expect(frameworkName(wanted, isCommonCore)).toBe(name);
});

test('a place names its code, as far as that is short', () => {
  expect(placeOf('Line 2', ' A.1 ')).toBe('Line 2 (A.1)');
  expect(placeOf('Line 2', '  ')).toBe('Line 2');
  expect(placeOf('Line 2', 'x'.repeat(70))).toBe(`Line 2 (${'x'.repeat(70)})`);
  expect(placeOf('Line 2', 'x'.repeat(71))).toBe(`Line 2 (${'x'.repeat(70)}…)`);
});
