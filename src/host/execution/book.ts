/** The workbook as one execution uses it: in the name of its person, and knowing when it changes. */
import type {Protection, WorkbookOps} from '../protocol';
import type {HostState} from '../workbook/data';
import type {Workbook} from '../workbook/workbook';
import {withAddresses, withNames} from './address';
import type {Request} from './outcome';
import type {Book} from './session';

export function bookFor(
  workbook: Workbook,
  {person, isOwner = true, canEdit = true, editors = []}: Request,
  changed: () => void,
): Book {
  const actor = {
    key: person.key,
    name: person.name,
    isOwner,
    kind: 'script',
  } as const;
  const named = <Op extends keyof WorkbookOps>(
    op: Op,
    argument: WorkbookOps[Op]['in'],
  ): WorkbookOps[Op]['in'] => {
    if (op !== 'protections.add' && op !== 'protections.update')
      return argument;
    const given = withNames(argument as Protection, person.name);
    if (op === 'protections.update') return given;
    return {...given, editors: [...new Set([...given.editors, ...editors])]};
  };
  return {
    get id() {
      return workbook.apply('spreadsheet.get', null, actor).id;
    },
    get hostState() {
      return workbook.hostState;
    },
    set hostState(state: HostState) {
      workbook.setHostState(state);
      changed();
    },
    apply(op, argument) {
      const isRead = READS.includes(op);
      if (!canEdit && !isRead) throw new Error(VIEW_ONLY);
      if (!canEdit && op === 'range.canEdit') return false as never;
      const answer = workbook.apply(op, named(op, argument), actor);
      if (!isRead) changed();
      return addressed(op, answer);
    },
  };
}

function addressed<Op extends keyof WorkbookOps>(
  op: Op,
  answer: WorkbookOps[Op]['out'],
): WorkbookOps[Op]['out'] {
  if (op === 'protections.add')
    return withAddresses(answer as Protection) as typeof answer;
  if (op === 'protections.list')
    return (answer as Protection[]).map(withAddresses) as typeof answer;
  return answer;
}

const VIEW_ONLY = 'You do not have permission to perform that action.';

/** The operations that leave the workbook as it is. */
export const READS: readonly (keyof WorkbookOps)[] = [
  'spreadsheet.get',
  'sheets.list',
  'sheets.last',
  'span.get',
  'range.get',
  'range.canEdit',
  'merges.list',
  'filter.get',
  'rules.get',
  'bandings.list',
  'protections.list',
  'names.list',
  'metadata.find',
  'charts.list',
  'flush',
];
