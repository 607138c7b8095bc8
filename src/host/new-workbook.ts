/** The workbook that a start without a file begins with. */
import {randomBytes} from 'node:crypto';
import {basename} from 'node:path';
import {CommandProblem} from './command';
import type {Project} from './execution/project';
import {runHere} from './execution/run-here';
import {OWNER_NAME, personNamed} from './server/people';
import {Workbook, type WorkbookData} from './workbook/workbook';

/** With our own add-on the planner set up with its sample school, otherwise an empty sheet. */
export function newWorkbook(path: string, project: Project): WorkbookData {
  const workbook = Workbook.create({
    id: randomBytes(33).toString('base64url'),
    name: basename(path).replace(/\.xlsx$/i, ''),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if (project.own)
    for (const [functionName, args] of SET_UP) {
      const {error} = runHere({
        project,
        workbook,
        functionName,
        args,
        person: personNamed(OWNER_NAME),
      });
      if (error !== null)
        throw new CommandProblem(
          `The sample school could not be made: ${error.message}`,
        );
    }
  if (project.own) removeBlank(workbook);
  return workbook.toData();
}

/** The tab that every new workbook has, once there are others. */
function removeBlank(workbook: Workbook) {
  const actor = {
    ...personNamed(OWNER_NAME),
    isOwner: true,
    kind: 'script',
  } as const;
  const tabs = workbook.apply('sheets.list', null, actor);
  const isThere = tabs.some(({id, name}) => id === 0 && name === 'Sheet1');
  if (!isThere || tabs.length === 1) return;
  const {row} = workbook.apply('sheets.last', {sheet: 0}, actor);
  if (row === 0) workbook.apply('sheets.delete', {sheet: 0}, actor);
}

const SET_UP = [
  ['setUpPlanner', [{}]],
  ['addSample', []],
] as const;
