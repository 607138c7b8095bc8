/** What each action asks of Google: service calls and cells, counted by the host, at three sizes of school. */
import {estimates} from './cost-model.mjs';
import {withSchools} from './school.mjs';

const SIZES = [200, 2_000, 20_000];

export const benchServices = () => withSchools(sectionOf);

function sectionOf({ACTIONS, schoolOfRows}) {
  const measured = SIZES.map(rows => {
    const school = schoolOfRows(rows);
    return ACTIONS.map(action => {
      action.run(school);
      const {cost} = school;
      const needed = neededCells(school, action, filledRows);
      return {cost, needed, standing: neededCells(school, action, allRows)};
    });
  });
  const rows = ACTIONS.map((action, index) => ({
    action,
    at: measured.map(size => size[index]),
  }));
  return {
    title: 'Service calls and cells',
    about: [
      'The add-on as it ships, run on the host, on schools of 200, 2,000 and 20,000 rows (a quarter of them objectives, the rest activities; a Log, a bank, partners and standards besides). A service call is one that waits for Google or moves data; a sheet that is full is given rows for some time with one call more, which is not in the figures. “× needed” is the cells read against all cells of the columns that the action needs, in the rows that hold something. What is read besides are the blank rows that a tab has below its table, for those who type: where the filled ones end is known only to who reads them or asks, and asking is one call more for each tab, which costs as much as reading thousands of blank rows by the model below. At 200 rows they weigh most, so one target counts them as needed. A cell that is changed alone costs one call more for each that stands apart from the others: what stands between is never written. “Waits” is how often what was written has to be carried out.',
      'The seconds are an estimate by published costs of single calls, low / middle / high, and not a measurement: nothing was run inside Google.',
    ],
    tables: [callTable(rows), cellTable(rows), timeTable(rows)],
    targets: [
      ...rows.filter(({action}) => action.isDaily).map(callTarget),
      flatTarget(rows),
      cellTarget(rows, [1, 2]),
      cellTarget(rows, [0]),
      standingTarget(rows),
      ...rows.filter(isOverDesign).map(designTarget),
    ],
  };
}

/** @param rowsOf how many rows of a table's tab count */
function neededCells(school, {needs, draws, cells = 0}, rowsOf) {
  const ofTables = needs.map(
    ({tab, columns}) => rowsOf(school, tab) * columns.length,
  );
  const ofDrawn = draws.map(
    tab => filledRows(school, tab) * school.texts(tab)[0].length,
  );
  return [...ofTables, ...ofDrawn].reduce((sum, each) => sum + each, cells);
}

const filledRows = (school, tab) => school.texts(tab).length;

/** With the blank ones below. */
function allRows({workbook}, tab) {
  const {sheets} = workbook.toData();
  return sheets.find(({name}) => name === tab).maxRows;
}

const callsOf = ({cost}) =>
  Object.entries(cost.calls)
    .filter(([kind]) => kind !== 'structure')
    .reduce((sum, [, count]) => sum + count, 0);

/** Of what needs a few cells and no column: 1. */
const ratioTo = (needed, {cost}) =>
  needed === 0 ? 1 : cost.cells.read / needed;
const ratioOf = measured => ratioTo(measured.needed, measured);

function callTable(rows) {
  return {
    title: 'Service calls',
    headers: ['', ...SIZES.map(rowsWords), 'limit', 'waits'],
    rows: rows.map(({action, at}) => [
      action.name,
      ...at.map(each => String(callsOf(each))),
      String(action.most),
      String(at[2].cost.flushes),
    ]),
  };
}

function cellTable(rows) {
  return {
    title: 'Cells read (× needed) and written',
    headers: [
      '',
      ...SIZES.flatMap(size => [`read, ${rowsWords(size)}`, 'written']),
    ],
    rows: rows.map(({action, at}) => [
      action.name,
      ...at.flatMap(each => [
        `${whole(each.cost.cells.read)} (${ratioOf(each).toFixed(2)})`,
        whole(each.cost.cells.written),
      ]),
    ]),
  };
}

function timeTable(rows) {
  return {
    title: 'Estimated seconds at Google, low / middle / high',
    headers: ['', ...SIZES.map(rowsWords)],
    rows: rows.map(({action, at}) => [
      action.name,
      ...at.map(({cost}) =>
        estimates(cost)
          .map(seconds => seconds.toFixed(1))
          .join(' / '),
      ),
    ]),
  };
}

function callTarget({action, at}) {
  const calls = Math.max(...at.map(callsOf));
  return {
    target: `${action.name}: at most ${action.most} calls`,
    figure: String(calls),
    met: calls <= action.most,
  };
}

function flatTarget(rows) {
  const flat = rows.filter(({at}) => new Set(at.map(callsOf)).size === 1);
  return {
    target: 'each action: the same number of calls at every size',
    figure: `${flat.length} of ${rows.length}`,
    met: flat.length === rows.length,
  };
}

/** Cells read against those that are needed. */
const MOST_READ = 1.2;

/** @param sizes their places in the list of sizes */
function cellTarget(rows, sizes) {
  const within = rows.filter(({at}) =>
    sizes.every(size => ratioOf(at[size]) <= MOST_READ),
  );
  const where = sizes.map(size => rowsWords(SIZES[size])).join(' and ');
  return {
    target: `each action: reads at most ${MOST_READ} × the cells that it needs, at ${where}`,
    figure: `${within.length} of ${rows.length}`,
    met: within.length === rows.length,
  };
}

/** At the smallest size, where blank rows weigh most. */
function standingTarget(rows) {
  const within = rows.filter(
    ({at: [small]}) => ratioTo(small.standing, small) <= MOST_READ,
  );
  return {
    target: `each action: the same, at ${rowsWords(SIZES[0])}, with the blank rows below each table counted as needed`,
    figure: `${within.length} of ${rows.length}`,
    met: within.length === rows.length,
  };
}

/** What a save may cost, however much it changes. */
const SAVE = 24;

const isOverDesign = ({action, at}) =>
  action.draws.length === 0 && callsOf(at[0]) > SAVE;

function designTarget({action, at}) {
  return {
    target: `${action.name}: at most ${SAVE} calls, as any save`,
    figure: String(callsOf(at[0])),
    met: false,
  };
}

const rowsWords = rows => `${whole(rows)} rows`;
const whole = number => number.toLocaleString('en-US');
