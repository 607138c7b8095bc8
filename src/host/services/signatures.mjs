/**
 * Lists the methods and enums that Apps Script has, so that what this host lacks can refuse by name.
 * It takes names and kinds of parameters alone, from the installed `@types/google-apps-script`.
 *
 *   node src/host/services/signatures.mjs     writes signatures.json
 */
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath, URL} from 'node:url';
import ts from 'typescript';

const TYPES = new URL(
  '../../../node_modules/@types/google-apps-script/',
  import.meta.url,
);

/** A file of types, what its namespace is called there, and what Google's messages call it. */
const SOURCES = [
  ['spreadsheet', 'Spreadsheet', 'SpreadsheetApp'],
  ['base', 'Base', ''],
  ['html', 'HTML', 'HtmlService'],
  ['properties', 'Properties', 'PropertiesService'],
  ['cache', 'Cache', 'CacheService'],
  ['lock', 'Lock', 'LockService'],
  ['utilities', 'Utilities', 'Utilities'],
  ['script', 'Script', 'ScriptApp'],
  ['charts', 'Charts', 'Charts'],
];

const NUMBERS = ['number', 'Integer', 'Byte'];
const OBJECTS = ['any', 'unknown'];

/** @returns per class its methods, each with the kinds that its overloads take; per enum its names */
export function signatures() {
  const listed = {classes: {}, enums: {}};
  for (const [file, namespace, service] of SOURCES)
    read(file, (node, at) => {
      if (at !== namespace) return;
      const name = node.name.text;
      if (ts.isEnumDeclaration(node))
        listed.enums[name] = node.members.map(member => member.name.getText());
      else listed.classes[path(service, name)] = node;
    });
  for (const [name, node] of Object.entries(listed.classes))
    listed.classes[name] = methods(node, listed.enums);
  return listed;
}

const path = (service, name) =>
  service === '' || service === name ? name : `${service}.${name}`;

function read(file, found) {
  const url = new URL(`google-apps-script.${file}.d.ts`, TYPES);
  const source = ts.createSourceFile(
    file,
    readFileSync(url, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node, namespace) => {
    if (ts.isModuleDeclaration(node)) visit(node.body, node.name.text);
    else if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
      found(node, namespace);
    else ts.forEachChild(node, child => visit(child, namespace));
  };
  visit(source, '');
}

function methods(node, enums) {
  const listed = Object.create(null);
  for (const member of node.members) {
    if (!ts.isMethodSignature(member)) continue;
    const kinds = member.parameters.map(parameter => kind(parameter, enums));
    (listed[member.name.getText()] ??= []).push(kinds.join(','));
  }
  return listed;
}

function kind(parameter, enums) {
  if (parameter.dotDotDotToken) return '...';
  const text = parameter.type.getText();
  const nullable = /\| null\b/.test(text) && !text.includes('Array<');
  const optional = nullable || parameter.questionToken ? '?' : '';
  return plain(text.replace(/ ?\| (null|undefined)\b/g, ''), enums) + optional;
}

function plain(text, enums) {
  const nested = /^Array<(.*)>$/s.exec(text);
  if (nested) return `${plain(nested[1], enums)}[]`;
  if (text.endsWith('[]')) return `${plain(text.slice(0, -2), enums)}[]`;
  const name = text.split('.').pop();
  if (NUMBERS.includes(name)) return 'number';
  if (name === 'boolean') return 'boolean';
  if (OBJECTS.includes(name)) return 'any';
  if (/^\{/.test(text)) return 'Object';
  if (name === 'Date' || enums[name]) return name;
  if (/^[A-Z]/.test(name) && !/^(Char|Font)/.test(name)) return name;
  return 'String';
}

const file = fileURLToPath(new URL('signatures.json', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file, text(signatures()));

/**
 * A class or an enum a line, so that a change of Google's reads well. The methods of a class are one text, since
 * an execution uses few of them: `copyTo(Range) remove() setRange(Range|String,number?)`.
 */
export function text({classes, enums}) {
  const lines = listed =>
    Object.entries(listed)
      .map(
        ([name, value]) =>
          `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
      )
      .join(',\n');
  const texts = Object.entries(classes).map(([name, methods]) => [
    name,
    Object.entries(methods)
      .map(([method, overloads]) => `${method}(${overloads.join('|')})`)
      .join(' '),
  ]);
  return `{\n"classes": {\n${lines(Object.fromEntries(texts))}\n},\n"enums": {\n${lines(enums)}\n}\n}\n`;
}
