/** Parts under the names by which the workbook asks for them. */
import {plainText, tags} from './xml-tags';
import type {Parts} from './zip-gate';

/**
 * Names that differ in capitals alone are one name, and some programs write `SharedStrings.xml` and ask for
 * `sharedStrings.xml`. The reader takes them for two.
 * Source: ECMA-376 part 2, 6.2.2.3 (names are equal without regard to case).
 *
 * @param parts no two of which have such names
 */
export function withAskedNames(parts: Parts): Parts {
  const contents = new Map(
    [...parts].map(([name, content]) => [name.toLowerCase(), content]),
  );
  const asked = new Map<string, string>();
  const ask = (name: string) => {
    if (asked.has(name.toLowerCase())) return;
    asked.set(name.toLowerCase(), name);
    const content = contents.get(name.toLowerCase());
    if (content === undefined) return;
    targets(name, content).forEach(ask);
    if (ownerFolder(name) === null) ask(relationsOf(name));
  };
  ask('[Content_Types].xml');
  ask('_rels/.rels');
  return new Map(
    [...parts].map(([name, content]) => [
      asked.get(name.toLowerCase()) ?? name,
      content,
    ]),
  );
}

/** What is named here, as the reader looks for it. */
function targets(path: string, content: Buffer): string[] {
  const folder = ownerFolder(path);
  if (folder === null) return [];
  return [...tags(plainText(content))].flatMap(({name, attributes}) => {
    const target = attributes.get('Target');
    return name !== 'Relationship' ||
      target === undefined ||
      attributes.get('TargetMode') === 'External'
      ? []
      : resolved(folder, target);
  });
}

/** `xl` of `xl/_rels/workbook.xml.rels`; null where it is no list of relationships. */
export const ownerFolder = (path: string): string | null =>
  /^(?:(.*)\/)?_rels\/[^/]*\.rels$/i.exec(path)?.slice(1).join('') ?? null;

/** `xl/worksheets/_rels/sheet1.xml.rels` of `xl/worksheets/sheet1.xml`. */
function relationsOf(path: string): string {
  const start = path.lastIndexOf('/') + 1;
  return `${path.slice(0, start)}_rels/${path.slice(start)}.rels`;
}

/** `xl/worksheets/sheet1.xml` for `./worksheets/sheet1.xml` in `xl`. */
export function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
