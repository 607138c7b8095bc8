/**
 * The counts of a school year's cells as a spreadsheet makes them: the best way that we know, one COUNTIF a cell
 * over a column in which every link stands already as objective and area. LibreOffice counts, without a window.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {flat} from './flat.mjs';
import {jobOf} from './job.mjs';
import {nearLimit} from './near-limit.mjs';
import {AREA_TITLES} from './school-rows.mjs';

export function hasLibreOffice() {
  try {
    execFileSync('soffice', ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

/** CPU milliseconds. @throws Error where the sheet counts otherwise */
export async function formulaTime(file, size) {
  const job = jobOf(size, await import(file));
  const {time, covered} = formulas(job);
  const {states} = nearLimit(job.rows, job.settings, job.emphasisOf);
  if (covered.some((has, cell) => has !== (states[cell] >= 2 ? 1 : 0)))
    throw new Error('The sheet of formulas has another answer.');
  return time;
}

/**
 * @returns milliseconds of CPU time that the formulas take besides opening and saving, and for each cell of the
 *   year whether something links it
 */
function formulas(job) {
  const {objectives, activities, links} = flat(job);
  const keys = linkKeys(objectives, activities, links);
  const folder = mkdtempSync(join(tmpdir(), 'integration-grid-formulas-'));
  try {
    const calculated = converted(folder, 'formulas', keys, objectives, true);
    const plain = converted(folder, 'plain', keys, objectives, false);
    return {
      time: calculated.time - plain.time,
      covered: calculated.cells.map(count => (Number(count) > 0 ? 1 : 0)),
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function linkKeys(objectives, activities, links) {
  const monthOf = new Map(objectives.map(({id, month}) => [id, month]));
  const byActivity = new Map(activities.map(one => [one.activity, one]));
  return links.flatMap(({activity, id}) => {
    const {month, area} = byActivity.get(activity);
    return monthOf.get(id) === month ? `${id}_${area}` : [];
  });
}

/** Opens a sheet of keys and cells, and saves the cells as CSV. */
function converted(folder, name, keys, objectives, withFormulas) {
  const file = join(folder, `${name}.fods`);
  writeFileSync(file, documentOf(keys, objectives, withFormulas));
  const time = cpuTimeOf('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
    '--outdir',
    folder,
    file,
  ]);
  const csv = readFileSync(join(folder, `${name}-Cells.csv`), 'utf8');
  return {
    time,
    cells: csv
      .trim()
      .split('\n')
      .flatMap(line => line.split(',')),
  };
}

/** Milliseconds, of a program and all that it starts. */
function cpuTimeOf(program, parameters) {
  const {stderr} = spawnSync(
    'bash',
    [
      '-c',
      'TIMEFORMAT="%U %S"; time "$0" "$@" > /dev/null 2> /dev/null',
      program,
      ...parameters,
    ],
    {encoding: 'utf8'},
  );
  const [user, system] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

function documentOf(keys, objectives, withFormulas) {
  const text = value =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const cell = (id, area) =>
    withFormulas
      ? `<table:table-cell table:formula="of:=COUNTIF([$Links.$A$1:.$A$${keys.length}];&quot;${id}_${area}&quot;)"/>`
      : '<table:table-cell office:value-type="float" office:value="0"/>';
  const row = cells => `<table:table-row>${cells}</table:table-row>`;
  const rows = objectives.map(({id}) =>
    row(AREA_TITLES.map((_, area) => cell(id, area)).join('')),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Cells">${rows.join('\n')}</table:table>
<table:table table:name="Links">${keys.map(key => row(text(key))).join('\n')}</table:table>
</office:spreadsheet></office:body></office:document>`;
}
