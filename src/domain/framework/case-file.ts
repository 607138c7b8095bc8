/** Reads a framework from CASE (v1.0 and v1.1 JSON), as tolerantly as publishers are careless. */
import {listed} from '../count';
import type {Grade} from '../grade';
import {
  type Fields,
  fieldsOf,
  identifierOf,
  listIn,
  textIn,
  textsIn,
} from './case-fields';
import {type CasePackage, readPackages} from './case-package';
import {type Tree, treeOf} from './case-tree';
import {gradesOfLevel} from './education-level';
import {findings, placeOf, type Findings} from './findings';
import {type FrameworkFile, type Refusal, isRefused} from './framework-file';
import {holdsCommonCore, isOfCommonCore} from './licence';
import {plainText} from './plain-text';
import {sameId} from './same-id';
import {type Draft, codeIn, soundStandards} from './sound-standards';
import {subjectWord} from './subject-word';

export function readCase(text: string): FrameworkFile | Refusal {
  const packages = readPackages(text);
  if (isRefused(packages)) return packages;
  const [first] = packages;
  const found = findings();
  addDocuments(packages, found);
  const drafts = packages.flatMap(each => draftsOf(each, found));
  const title = titleOf(first!);
  const held = packages.reduce((sum, {items}) => sum + items.length, 0);
  if (held === 0)
    return {
      refusal: `The package${title && ` “${title}”`} holds no standards: its list of CFItems is empty. Download it again, or ask its publisher.`,
    };
  const standards = soundStandards(drafts, found);
  if (standards.length === 0)
    return {
      refusal: `None of the ${held.toLocaleString('en-US')} items in this package has a code that can be used (humanCodingScheme), so there is nothing to import.${firstProblem(found)}`,
    };
  const terms = termsOf(first!);
  return {
    title: titleOf(first!),
    version: textIn(first!.document, 'version').trim() || null,
    format: isVersion11(text, first!) ? 'CASE 1.1' : 'CASE 1.0',
    isCommonCore:
      holdsCommonCore(standards) ||
      isOfCommonCore(
        [
          title,
          textIn(first!.document, 'creator'),
          textIn(first!.document, 'publisher'),
          terms,
        ].join(' '),
      ),
    terms: terms || null,
    standards,
    problems: found.problems(),
  };
}

const titleOf = ({document}: CasePackage) =>
  plainText(textIn(document, 'title', 'name').slice(0, LONGEST_TERMS)).replace(
    /\n/g,
    ' ',
  );

/** What people should know of the documents before they take their standards. */
function addDocuments(packages: readonly CasePackage[], found: Findings): void {
  const titles = packages.map(each => `“${titleOf(each)}”`);
  if (packages.length > 1)
    found.add(
      'The file',
      `It holds ${packages.length} frameworks, ${listed(titles.slice(0, 5))}, and all come in under one name. To keep them apart, download each by itself.`,
    );
  for (const each of packages)
    if (/^deprecated$/i.test(textIn(each.document, 'adoptionstatus').trim()))
      found.add(
        'The file',
        `Its publisher calls “${titleOf(each)}” deprecated: look whether there is a newer one.`,
      );
}

function firstProblem(found: Findings): string {
  const [first] = found.problems();
  return first ? ` ${first.where}: ${first.message}` : '';
}

function isVersion11(text: string, {document}: CasePackage): boolean {
  const version = textIn(document, 'caseversion');
  if (version !== '') return /1\.?1/.test(version);
  return (
    document.has('frameworktype') ||
    /\/ims\/case\/v1p1\//.test(text.slice(0, 20_000))
  );
}

/** What the document or its definitions say of the licence: its title, and its words. */
function termsOf({document, definitions}: CasePackage): string {
  const link = fieldsOf(
    document.get('licenseuri') ?? document.get('licenseurl'),
  );
  const licences = (
    listIn(definitions, 'cflicenses', 'licenses') ?? []
  ).flatMap(each => fieldsOf(each) ?? []);
  const id = link && sameId(identifierOf(link));
  const licence =
    licences.find(each => sameId(identifierOf(each)) === id) ?? licences[0];
  const parts = [
    (link && textIn(link, 'title')) || (licence && textIn(licence, 'title')),
    licence && textIn(licence, 'licensetext', 'description'),
    textIn(document, 'rights', 'copyright', 'attributionstatement'),
  ];
  const terms = parts.flatMap(part =>
    part ? plainText(part.slice(0, LONGEST_MARKUP)) : [],
  );
  return [...new Set(terms)].join('. ').slice(0, LONGEST_TERMS);
}

const LONGEST_TERMS = 500;
/** Of a text that is to be made plain: a hostile file has longer ones. */
const LONGEST_MARKUP = 5_000;

interface Item {
  readonly id: string;
  readonly fields: Fields;
  readonly guid: string;
  readonly code: string;
  readonly where: string;
}

function draftsOf(
  {document, items, associations}: CasePackage,
  found: Findings,
): readonly Draft[] {
  const byId = itemsById(items, found);
  const tree = treeOf([...byId.keys()], associations);
  for (const id of tree.cycles)
    found.add(
      byId.get(id)!.where,
      'It is, by way of others, a part of itself. It was read as part of nothing.',
    );
  const subject = subjectsOf(document);
  return tree.order.flatMap(id => {
    const item = byId.get(id)!;
    if (item.code === '') return [];
    const above = ancestorsOf(id, byId, tree);
    return {
      where: item.where,
      code: item.code,
      text: statementOf(item.fields),
      grades: gradesAt([item, ...above], found),
      subject: subjectsOf(item.fields) || subject,
      parent: parentOf(above),
      guid: item.guid,
    };
  });
}

/** Those with an identifier by it; one without is known by its code, and else is nothing. */
function itemsById(
  items: readonly unknown[],
  found: Findings,
): ReadonlyMap<string, Item> {
  const byId = new Map<string, Item>();
  flat(items).forEach((fields, index) => {
    const guid = identifierOf(fields);
    const code = codeIn(
      textIn(fields, 'humancodingscheme', 'humancode', 'code'),
    );
    const place = guid === '' ? `Item number ${index + 1}` : `Item ${guid}`;
    const where = placeOf(place, code);
    if (guid === '')
      found.add(
        where,
        code === ''
          ? 'It has neither an identifier nor a code, so it was left out.'
          : 'It has no identifier, so it is known by its code alone.',
      );
    const id = guid === '' ? `code ${code}` : sameId(guid);
    const known = byId.get(id);
    if (known === undefined) {
      if (guid + code !== '') byId.set(id, {id, fields, guid, code, where});
    } else if (known.code !== code)
      found.add(
        where,
        'Another item has the same identifier, so this one was left out.',
      );
  });
  return byId;
}

/** Items that hold their parts within themselves stand before them. */
function flat(items: readonly unknown[]): readonly Fields[] {
  const due = [...items].reverse();
  const all: Fields[] = [];
  while (due.length > 0 && all.length < MOST_ITEMS) {
    const fields = fieldsOf(due.pop());
    if (fields === null) continue;
    all.push(
      fields.has('cfitem')
        ? (fieldsOf(fields.get('cfitem')) ?? fields)
        : fields,
    );
    for (const part of [
      ...(listIn(fields, 'children', 'cfitems') ?? []),
    ].reverse())
      due.push(part);
  }
  return all;
}

const MOST_ITEMS = 100_000;

const statementOf = (fields: Fields) =>
  textIn(fields, 'fullstatement', 'statement', 'abbreviatedstatement', 'title');

/** The items above, from the nearest up. */
function ancestorsOf(
  id: string,
  byId: ReadonlyMap<string, Item>,
  {parents}: Tree,
): readonly Item[] {
  const above: Item[] = [];
  let next = parents.get(id);
  while (next !== undefined && above.length < DEEPEST) {
    above.push(byId.get(next)!);
    next = parents.get(next);
  }
  return above;
}

/** Far deeper than any framework. */
const DEEPEST = 50;
const LONGEST_PARENT = 200;

/** The code of the nearest item that has one; else the words of the nearest group. */
function parentOf(above: readonly Item[]): string {
  const coded = above.find(({code}) => code !== '');
  const [group] = above;
  const words = coded
    ? coded.code.trim().replace(/\s+/g, ' ')
    : group
      ? plainText(statementOf(group.fields).slice(0, LONGEST_MARKUP)).replace(
          /\n/g,
          ' ',
        )
      : '';
  return words.length > LONGEST_PARENT
    ? `${words.slice(0, LONGEST_PARENT)}…`
    : words;
}

/** The item's own grades; where it names none, those of the nearest above that does. */
function gradesAt(items: readonly Item[], found: Findings): readonly Grade[] {
  for (const {fields, where} of items) {
    const levels = textsIn(
      fields,
      'educationlevel',
      'educationallevel',
      'educationlevels',
      'gradelevel',
      'grades',
      'grade',
    );
    const grades = levels.flatMap(level => {
      const read = gradesOfLevel(level);
      if (read === undefined) found.addLevel(level, where);
      return read ?? [];
    });
    if (levels.length > 0) return grades;
  }
  return [];
}

function subjectsOf(fields: Fields): string {
  const subjects = textsIn(fields, 'subject', 'subjects', 'subjecturi');
  const words = subjects
    .filter(subject => !/^https?:/i.test(subject))
    .map(subjectWord);
  return [...new Set(words)].join(', ');
}
