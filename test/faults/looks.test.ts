/** Functions that only look: whatever fails, they give the right answer or none, and change nothing. */
import {expect, test} from '@jest/globals';
import {mishappening, mishapsOf} from './faults';
import {SCHOOL} from './school';
import {type Asked, type Call, Stage} from './stage';

const OCTOBER = {month: '2026-10'};

const LOOKS: {readonly [functionName: string]: object | null} = {
  loadPlanner: {},
  loadMonth: OCTOBER,
  loadCoverage: OCTOBER,
  loadReport: OCTOBER,
  loadYear: {...OCTOBER, grade: '3', subject: 'Math'},
  loadSuggestions: {objectiveId: 'OBJ-AAAAAA', area: 'healthWellness'},
  loadSmallestSet: OCTOBER,
  loadResults: null,
  previewResults: {text: 'Indicator,Target\nVisits,40'},
  loadGrants: {from: '2026-08', to: '2026-10'},
  loadFrameworks: null,
  previewFramework: {text: 'Code,Text\nX.1,Groups\nX.2,Shares'},
  checkWorkbook: null,
  loadSelection: null,
  loadStandards: null,
  loadChanges: null,
  loadSetUp: null,
  loadHandout: OCTOBER,
  loadTable: {table: 'Activities'},
};

test.each(Object.keys(LOOKS))(
  'whatever goes wrong with a call of %s, the answer is the right one or none, and nothing is changed',
  functionName => {
    const argument = LOOKS[functionName];
    const asked: Asked = {functionName, args: argument ? [argument] : []};
    const calls: Call[] = [];
    const {value, error} = new Stage(SCHOOL).run(asked, (call, make) => {
      calls.push(call);
      return make();
    });
    expect(error).toBeNull();
    for (const mishap of mishapsOf(calls)) {
      const stage = new Stage(SCHOOL);
      const {version} = stage.workbook;
      const came = stage.run(asked, mishappening(stage, [mishap]));
      expect([mishap, came.error?.name ?? came.value]).toEqual([
        mishap,
        came.error ? expect.stringMatching(/^(?:Exception|UserError)$/) : value,
      ]);
      expect(stage.workbook.version).toBe(version);
      expect(came.isLockFree).toBe(true);
    }
  },
);
