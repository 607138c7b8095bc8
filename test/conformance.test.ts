/** The conformance project, as a school's script editor would run it, on the host. */
import {expect, test} from '@jest/globals';
import {join} from 'node:path';
import {loadProject} from '../src/host/execution/project';
import {runHere} from '../src/host/execution/run-here';
import {ScriptedScreen} from './host/execution/scripted-screen';
import {ROOT} from '../src/host/built';
import {Workbook} from '../src/host/workbook/workbook';

const PERSON = {key: 'owner', name: 'Owner', color: '#1155cc', selection: null};

test('the host does everything that the conformance project checks', () => {
  const project = loadProject(join(ROOT, 'test/conformance'));
  const outcome = runHere({
    project,
    workbook: Workbook.create(),
    functionName: 'runConformance',
    args: [],
    person: PERSON,
    screen: new ScriptedScreen([]),
  });
  const results = outcome.value as {name: string; outcome: string}[];
  expect(outcome.error).toBeNull();
  expect(results.length).toBeGreaterThan(80);
  expect(results.filter(result => result.outcome !== 'pass')).toEqual([]);
});
