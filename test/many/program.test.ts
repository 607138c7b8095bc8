/** A realm that is used again gives what a fresh one gives. */
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {ROOT} from '../../src/host/built';
import {loadProject} from '../../src/host/execution/project';
import {inTimeZone} from '../../src/host/execution/time-zone';
import {Workbook} from '../../src/host/workbook/workbook';
import {Program} from './program';
import {Stage} from './stage';
import {START, schoolOf} from './school';

const PROJECT = loadProject(join(ROOT, 'build'));
const SCHOOL = schoolOf(PROJECT);

const CALLS: readonly (readonly [string, unknown])[] = [
  ['loadPlanner', {}],
  [
    'saveActivity',
    {operation: 'one', month: '2026-10', area: 'familyLiteracy', activity: 'A'},
  ],
  ['removeRow', {operation: 'two', table: 'Activities', id: 'ACT-CHOIR'}],
  ['saveActivity', {operation: 'three', month: 'no month'}],
  ['undo', {}],
  ['buildGrid', {month: '2026-10'}],
  ['writeCoverage', {month: '2026-10'}],
  ['checkWorkbook', undefined],
  ['loadReport', {month: '2026-10'}],
];

/** What each call gives, and the workbook afterwards. */
function outcome(programFor: () => Program): unknown {
  const workbook = Workbook.from(SCHOOL.data, () => START);
  const given: unknown[] = [];
  for (const [functionName, argument] of CALLS) {
    const stage = new Stage(PROJECT, [programFor()], workbook, {
      turn: () => {},
      about: () => {},
      called: () => {},
      releases: () => {},
      ended: (_, ended) => given.push(ended),
    });
    const args = argument === undefined ? [] : [argument];
    const asked = {functionName, args, who: 'ana', isHeldBack: false, seed: 7};
    stage.goOn(stage.start(asked), Infinity);
  }
  return {given, workbook: workbook.toData()};
}

test('what a run gives and leaves behind does not depend on those that ran before it', () => {
  inTimeZone(PROJECT.manifest.timeZone, () => {
    const used = new Program(PROJECT);
    outcome(() => used);
    expect(outcome(() => used)).toEqual(outcome(() => new Program(PROJECT)));
  });
});
