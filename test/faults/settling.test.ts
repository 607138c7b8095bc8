/** A save was cut off, and the opening that settles it goes wrong as well. */
import {expect, test} from '@jest/globals';
import type {WorkbookData} from '../../src/host/workbook/data';
import {isAll} from './extent';
import {mishappening} from './faults';
import {OTHER_SAVES} from './other-saves';
import {ROW_SAVES} from './row-saves';
import {BEN, Stage} from './stage';
import type {Scenario} from './scenario';
import {Trial} from './trial';

const MOST = isAll ? Infinity : 25;

const CUT_OFF: {readonly [what: string]: Scenario} = {
  'an edit': ROW_SAVES['an edit']!(),
  'two objectives, one of them new':
    ROW_SAVES['two objectives, one of them new']!(),
  'a new reading': OTHER_SAVES['a new reading']!(),
};

/** The spreadsheet after a run that ended with the n-th write of the cells of a save. */
function cutOff({data, asked}: Scenario, at: number): WorkbookData {
  const stage = new Stage(data);
  stage.run(asked, mishappening(stage, [{at, fault: 'is the last'}]));
  return stage.workbook.toData();
}

test.each(Object.keys(CUT_OFF))(
  'where %s was cut off, an opening in which anything goes wrong leaves it to the next one',
  what => {
    const scenario = CUT_OFF[what]!;
    const writes = new Trial(scenario).calls.filter(
      ({op}) => op === 'range.set',
    );
    // The first is the line of the Log, the last one its end: between them cells are written.
    const {index} = writes.at(-2)!;
    const data = cutOff(scenario, index - 1);
    const opening = {functionName: 'loadPlanner', args: [{}], person: BEN};
    const {undo = null, ...rest} = scenario;
    const trial = new Trial({
      ...rest,
      data,
      asked: opening,
      goesOn: true,
      isOpening: true,
      undo,
    });
    const old = trial.mishaps().filter(({fault}) => fault === 'is stale');
    expect(
      [...trial.mishaps(MOST), ...old].flatMap(
        each => trial.complaint([each]) ?? [],
      ),
    ).toEqual([]);
  },
);
