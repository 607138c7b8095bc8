/** Finds the package in a CASE file, bare or wrapped, and says so where there is none. */
import {type Fields, fieldsOf, listIn, textIn} from './case-fields';
import type {Refusal} from './framework-file';
import {jsonFault} from './json-fault';

export interface CasePackage {
  readonly document: Fields;
  readonly items: readonly unknown[];
  readonly associations: readonly unknown[];
  readonly definitions: Fields;
}

const NOTHING: Fields = new Map();

/** A wrapper in a wrapper in a list is as deep as anybody goes. */
const DEEPEST = 4;

/** All packages of the file; a refusal where it is not JSON, or no CASE. */
export function readPackages(text: string): readonly CasePackage[] | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {refusal: notJson(text)};
  }
  const packages = packagesIn(json, DEEPEST);
  return packages.length > 0 ? packages : {refusal: notCase(json)};
}

function packagesIn(value: unknown, depth: number): readonly CasePackage[] {
  if (depth < 0) return [];
  if (Array.isArray(value))
    return value.some(isItem)
      ? [packageOf(NOTHING, value)]
      : value.slice(0, 100).flatMap(each => packagesIn(each, depth - 1));
  const fields = fieldsOf(value);
  if (fields === null) return [];
  const items = listIn(fields, 'cfitems', 'cfitem', 'lsitems');
  if (items !== null) return [packageOf(fields, items)];
  const bare = listIn(fields, 'items');
  if (bare !== null && isPackage(fields)) return [packageOf(fields, bare)];
  return [...fields.values()].flatMap(each =>
    typeof each === 'object' ? packagesIn(each, depth - 1) : [],
  );
}

/** A list of items comes without anything around it, too. */
function isItem(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    fields !== null &&
    (fields.has('fullstatement') || fields.has('humancodingscheme'))
  );
}

const isPackage = (fields: Fields) =>
  ['cfdocument', 'document', 'cfassociations', 'associations'].some(name =>
    fields.has(name),
  );

function packageOf(fields: Fields, items: readonly unknown[]): CasePackage {
  return {
    document:
      fieldsOf(
        fields.get('cfdocument') ??
          fields.get('document') ??
          fields.get('lsdoc'),
      ) ?? NOTHING,
    items,
    associations:
      listIn(
        fields,
        'cfassociations',
        'associations',
        'cfassociation',
        'lsassociations',
      ) ?? [],
    definitions:
      fieldsOf(fields.get('cfdefinitions') ?? fields.get('definitions')) ??
      NOTHING,
  };
}

function notJson(text: string): string {
  const fault = jsonFault(text);
  if (fault >= text.trimEnd().length)
    return 'This file begins like JSON and then breaks off, so it is not whole. Download it again.';
  const line = text.slice(0, fault).split('\n').length;
  const near = text
    .slice(fault, fault + 20)
    .split('\n', 1)
    .join();
  return `This file begins like JSON, but it can’t be read from line ${line} on, near “${near}”. Download it again, or choose the publisher’s CSV.`;
}

function notCase(json: unknown): string {
  const fields = fieldsOf(json) ?? NOTHING;
  const said = textIn(fields, 'imsxdescription');
  if (said !== '' || fields.has('imsxcodemajor'))
    return `This file is the publisher’s error message and holds no standards${said && `: ${said.slice(0, 200)}`}. Download it again.`;
  if (fields.has('cfdocuments'))
    return 'This file lists frameworks, and not the standards in them. Download the whole package (CFPackage) of the one that you want.';
  if (fields.has('cfdocument'))
    return 'This file describes a framework, but has no list of its standards (CFItems). Download the whole package (CFPackage).';
  return 'This file is JSON, but not CASE: it has no list of standards called CFItems. Download the framework’s CASE package (CFPackage), or choose a CSV.';
}
