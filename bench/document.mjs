/** Writes docs/performance.md: a section for each part of the bench, with the machine and the day it was measured on. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {join} from 'node:path';
import {ROOT} from './root.mjs';

const FILE = join(ROOT, 'docs/performance.md');

const TOP = `# What it costs, in figures

Written by \`npm run bench\`; nothing here is typed by hand. \`npm run bench -- engine\` measures one part anew and leaves
the others as they stand. Times are CPU time where a table does not say otherwise, in rounds that take turns, so that a
busy machine changes little; ratios are of one run. A target that was missed says so.
`;

/** The parts in the order in which they are read, whatever the order in which they were measured. */
const ORDER = [
  'Engine',
  'Service calls and cells',
  'Page',
  'Hostile files',
  'Suggestions',
  'Smallest set',
  'Catalogue',
];

/**
 * Puts a part's section where it belongs, instead of the one that stands there.
 *
 * @param section {title, about, tables: [{title, headers, rows}], targets: [{target, figure, met}]}
 */
export function writeSection(section) {
  const sections = standing();
  sections.set(section.title, textOf(section));
  const titles = [...sections.keys()].sort((a, b) => place(a) - place(b));
  const texts = titles.map(title => sections.get(title));
  writeFileSync(FILE, [TOP, ...texts].join('\n'));
}

const place = title => (ORDER.indexOf(title) + ORDER.length) % ORDER.length;

/** The sections of the file as it is, by their titles. */
function standing() {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map(part => [
      part.slice(0, part.indexOf('\n')),
      `## ${part.trimEnd()}\n`,
    ]),
  );
}

function textOf({title, about, tables, targets}) {
  return [
    `## ${title}`,
    `*Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.*`,
    ...about,
    ...(targets.length > 0
      ? [
          tableOf(
            ['target', 'measured', ''],
            targets.map(({target, figure, met}) => [
              target,
              figure,
              met ? 'met' : '**not met**',
            ]),
          ),
        ]
      : []),
    ...tables.flatMap(table => [
      `### ${table.title}`,
      tableOf(table.headers, table.rows),
    ]),
  ]
    .map(text => text.trim())
    .join('\n\n')
    .concat('\n');
}

function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpu?.model.trim() || 'unnamed'}), ${memory} GB, Node ${process.versions.node}, ${process.platform}`;
}

/** Words to the left, numbers to the right. */
function tableOf(headers, rows) {
  const line = cells => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = headers.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(headers), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

const escaped = cell => String(cell).replaceAll('|', '\\|');
