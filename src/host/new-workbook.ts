/** The workbook that a start without a file begins with. */
import {randomBytes} from 'node:crypto';
import {basename} from 'node:path';
import {CommandProblem} from './command';
import type {Project} from './execution/project';
import {runHere} from './execution/run-here';
import {OWNER_NAME, personNamed} from './server/people';
import {Workbook, type WorkbookData} from './workbook/workbook';

/** With our own add-on its sample school, otherwise an empty sheet. */
export function newWorkbook(path: string, project: Project): WorkbookData {
  const workbook = Workbook.create({
    id: randomBytes(33).toString('base64url'),
    name: basename(path).replace(/\.xlsx$/i, ''),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if (project.own) addSample(workbook, project);
  return workbook.toData();
}

function addSample(workbook: Workbook, project: Project) {
  const {error} = runHere({
    project,
    workbook,
    functionName: 'addSample',
    args: [],
    person: personNamed(OWNER_NAME),
  });
  if (error !== null)
    throw new CommandProblem(
      `The sample school could not be made: ${error.message}`,
    );
}
