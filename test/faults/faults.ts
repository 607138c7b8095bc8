/** What can go wrong with a service call, and a run in which it does. */
import type {Ops, WorkbookOps} from '../../src/host/protocol';
import type {Between, Call, Stage} from './stage';

/**
 * `fails`: throws before its effect, and would succeed a moment later. `fails late`: throws after its effect.
 * `is refused`: throws before its effect, as it would any other time. `has no quota`: likewise, and so does
 * every call of its service from then on. `is the last`: the run ends after its effect, and nothing of it runs
 * any more. `is stale`: a read gives what stood there when the run began. `is busy`: a lock is not to be had.
 */
export const FAULTS = [
  'fails',
  'fails late',
  'is refused',
  'has no quota',
  'is the last',
  'is stale',
  'is busy',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The n-th call of a run, and what goes wrong with it. */
export interface Mishap {
  readonly at: number;
  readonly fault: Fault;
}

const HICCUP =
  'Service Spreadsheets timed out while accessing document with id file-1.';
const REFUSAL = 'The data you entered violates the data validation rules.';
const NO_QUOTA = 'Service invoked too many times for one day: spreadsheet.';
const OVER = 'Exceeded maximum execution time';

const READS: readonly (keyof Ops)[] = [
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
  'properties.get',
  'cache.get',
  'lock.has',
];

const isRead = ({op}: Pick<Call, 'op'>) => READS.includes(op);

/** Locks, stores and windows are other services than the spreadsheet. */
const serviceOf = ({op}: Pick<Call, 'op'>): string =>
  /^(?:lock|properties|cache|ui)\b/.exec(op)?.[0] ?? 'spreadsheet';

/** All that may go wrong with a run that makes these calls, one thing at a time. */
export function mishapsOf(calls: readonly Call[]): readonly Mishap[] {
  const firstWrite = calls.findIndex(
    call => !isRead(call) && serviceOf(call) === 'spreadsheet',
  );
  return calls.flatMap(call =>
    faultsOf(call, firstWrite >= 0 && call.index > firstWrite).map(fault => ({
      at: call.index,
      fault,
    })),
  );
}

function faultsOf(call: Call, isAfterWrite: boolean): readonly Fault[] {
  if (call.op === 'lock.try') return ['fails', 'is busy', 'is the last'];
  if (serviceOf(call) === 'ui') return ['fails', 'is the last'];
  if (!isRead(call))
    return ['fails', 'fails late', 'is refused', 'has no quota', 'is the last'];
  const isOfCells = serviceOf(call) === 'spreadsheet';
  return isAfterWrite && isOfCells
    ? ['fails', 'has no quota', 'is stale']
    : ['fails', 'has no quota'];
}

/** Lets these go wrong in a run on a stage, and all else go well. */
export function mishappening(
  stage: Stage,
  mishaps: readonly Mishap[],
): Between {
  let isOver = false;
  let exhausted: string | null = null;
  return (call, make) => {
    if (isOver) throw new Error(OVER);
    if (serviceOf(call) === exhausted) throw new Error(NO_QUOTA);
    const fault = mishaps.find(({at}) => at === call.index)?.fault;
    switch (fault) {
      case 'fails':
        throw new Error(HICCUP);
      case 'fails late':
        make();
        throw new Error(HICCUP);
      case 'is refused':
        throw new Error(REFUSAL);
      case 'has no quota':
        exhausted = serviceOf(call);
        throw new Error(NO_QUOTA);
      case 'is the last':
        isOver = true;
        return make();
      case 'is stale':
        return stale(stage, call, make);
      case 'is busy':
        return false;
      case undefined:
        return make();
    }
  };
}

const NOBODY = {key: '', name: '', isOwner: true, kind: 'script'} as const;

/** What is new since the run began has no older answer. */
function stale(
  stage: Stage,
  {op, argument}: Call,
  make: () => unknown,
): unknown {
  try {
    return stage.asItWas.apply(
      op as keyof WorkbookOps,
      argument as never,
      NOBODY,
    );
  } catch {
    return make();
  }
}
