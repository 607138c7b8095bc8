/**
 * Many people at one planner, as it is started for them: `npm run test:load -- --people 200 --saves 50 --minutes 10`.
 *
 * A save is a line typed into the sheet, or, one in ten (`--sidebar 0.1`), an activity saved in the sidebar.
 * `--hours 8 --shorten 48` does in ten minutes all that people would do in eight hours; `--find` seeks how
 * many saves a second these people can make until somebody waits too long for an answer. The planner is
 * killed in the middle of it, and started again: it ends with 1 where anything is not as people were told.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {buildAddon, buildHost} from '../../build.mjs';
import {gather, TAB, work} from './crowd.mjs';
import {keptIn} from './kept-file.mjs';
import {memoryWatch} from './memory.mjs';
import {startPlanner} from './planner.mjs';
import {findRate, SECONDS_IN_ALL} from './rates.mjs';
import {printRates, printReport} from './report.mjs';
import {Window} from './window.mjs';

/** Work in the middle of which it is killed. */
const BURST = {saves: 20, seconds: 2};

const asked = asks();
const folder = mkdtempSync(join(tmpdir(), 'load-'));
try {
  await Promise.all([buildAddon(), buildHost()]);
  const faults = await load(join(folder, 'plan.xlsx'));
  for (const fault of faults.slice(0, 20)) console.error(fault);
  console.log(`${faults.length} not as people were told.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}
// Lines to a planner that is gone may still wait for it.
process.exit();

async function load(file) {
  const planner = await startPlanner(file);
  const {people, saves, seconds} = asked;
  const crowd = await gather(planner, {people, lines: saves * seconds});
  const watch = memoryWatch(planner);
  const rates = asked.find ? await findRate(crowd, asked) : null;
  if (rates === null) await work(crowd, asked);
  const memory = watch.end();
  const differences = await seenOtherwise(planner, crowd);
  crowd.figures.isClosed = true;
  const machine = {memory, cores: availableParallelism()};
  if (rates === null) printReport(asked, crowd, machine);
  else printRates(asked, rates, machine);
  const cut = work(crowd, {...BURST, sidebar: asked.sidebar});
  await wait((BURST.seconds * 1000) / 2);
  await planner.end('SIGKILL');
  await cut;
  for (const window of crowd.windows) window.leave();
  const kept = await restarted(file);
  return [
    ...crowd.account.faults(kept.lines, kept.activities),
    ...differences,
    ...(rates === null ? memory.faults : []),
    ...[...planner.complaints, ...kept.complaints].map(text => text.trim()),
  ];
}

/** Whether those who followed it all show what somebody sees who comes now; what is on its way may take its time. */
async function seenOtherwise(planner, {windows, lines}) {
  const late = new Window(planner, {follows: true});
  await late.open('Person late');
  const now = JSON.stringify(textsIn(late, lines.sheets));
  late.leave();
  const followers = windows.filter(({shown}) => shown.size > 0);
  const others = () =>
    followers.filter(
      window => JSON.stringify(textsIn(window, lines.sheets)) !== now,
    );
  for (let tries = 0; tries < 40 && others().length > 0; tries++)
    await wait(500);
  return others().map(
    () => 'Somebody sees other lines than a person who comes now.',
  );
}

function textsIn({shown}, sheets) {
  return sheets.flatMap(sheet =>
    Object.entries(shown.get(sheet) ?? {})
      .map(([row, cells]) => [
        sheet,
        row,
        ...[1, 2, 3].map(column => cells[column]?.text ?? ''),
      ])
      .filter(([, , text]) => text !== ''),
  );
}

/** Started again after it was killed, and stopped as Ctrl+C does. */
async function restarted(file) {
  const planner = await startPlanner(file);
  const code = await planner.end('SIGINT');
  const {complaints} = planner;
  if (code !== 0) complaints.push(`The planner ended with ${code}.`);
  return {...(await keptIn(file, TAB)), complaints};
}

function asks() {
  const {values} = parseArgs({
    options: {
      people: {type: 'string', default: '20'},
      // A second, of all people together.
      saves: {type: 'string'},
      // Which part of them is made in the sidebar.
      sidebar: {type: 'string', default: '0.1'},
      minutes: {type: 'string', default: '1'},
      hours: {type: 'string'},
      shorten: {type: 'string', default: '48'},
      find: {type: 'boolean', default: false},
    },
  });
  const {people, saves, sidebar, minutes, hours, shorten} = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value)]),
  );
  const shared = {people, sidebar, hours, shorten, find: values.find};
  if (values.find) return {...shared, saves: 1, seconds: SECONDS_IN_ALL};
  return hours
    ? {
        ...shared,
        saves: (saves ?? 0.5) * shorten,
        seconds: (hours * 3600) / shorten,
      }
    : {...shared, saves: saves ?? 5, seconds: minutes * 60};
}
