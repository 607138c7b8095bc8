import {projectOf} from '../../../src/host/execution/project';
import {runHere} from '../../../src/host/execution/run-here';
import {ScriptedScreen} from './scripted-screen';
import {ANA, emptyBook, outcomeOf, projectWith} from '../services/script';

const call = (
  source: string,
  functionName: string,
  more: Partial<Parameters<typeof runHere>[0]> = {},
) =>
  runHere({
    project: projectWith(source),
    workbook: emptyBook(),
    functionName,
    args: [],
    person: ANA,
    ...more,
  });

describe('what google.script.run brings back', () => {
  test.each([
    ['nothing', 'return;', null],
    ['JSON', "return {a: [1, 'x', null, true]};", {a: [1, 'x', null, true]}],
    ['a Date', 'return new Date();', null],
    ['a Date deep inside', 'return {a: [{b: new Date()}]};', null],
    ['a function', 'return () => 1;', null],
    ['a range', 'return sheet.getDataRange();', null],
    ['a circle', 'const a = {}; a.a = a; return a;', null],
    ['undefined in an object', 'return {a: undefined, b: 1};', {b: 1}],
    ['NaN', 'return [NaN];', [null]],
  ])('%s', (_, body, value) => {
    expect(outcomeOf(body)).toMatchObject({value, error: null});
  });

  test('a Date in an answer is named in the log', () => {
    expect(outcomeOf('return {when: [new Date()]};').logs).toEqual([
      'google.script.run gives null instead of the answer: the answer.when[0] is a Date.',
    ]);
  });

  test('an answer that fails while it is read is an error', () => {
    expect(
      outcomeOf("return {get a() { throw new Error('no'); }};").error?.message,
    ).toBe('no');
  });

  test('an async function’s answer is what its promise brings', () => {
    const code = 'async function go() { await null; return 7; }';
    expect(call(code, 'go').value).toBe(7);
  });

  test('an error keeps its name, its message and its place', () => {
    const {error} = call(
      "function go() {\n  throw new TypeError('No such row.');\n}",
      'go',
    );
    expect(error).toEqual({
      name: 'TypeError',
      message: 'No such row.',
      stack: '    at go (Code:2:9)',
    });
  });
});

describe('which functions can be called', () => {
  const CODE = `
    function open() { return inner.hidden_() }
    function secret_() { return 1 }
    const inner = {hidden_: () => 2};
    var assigned = function () { return 3 };
    const arrow = value => 5;
    let later = async (a, b = {}) => 6;
    { let block = () => 4 }
  `;
  test('the public ones are listed', () => {
    expect(projectWith(CODE).functions).toEqual([
      'arrow',
      'assigned',
      'later',
      'open',
    ]);
  });
  test.each(['secret_', 'inner', 'missing', 'toString', 'eval'])(
    '%s is not found',
    name => {
      expect(call(CODE, name).error?.message).toBe(
        `Script function not found: ${name}`,
      );
    },
  );
  test('a menu item may call a private one', () => {
    expect(call(CODE, 'secret_', {via: 'menu'}).error).toBe(null);
  });
});

describe('the realm of a run', () => {
  test('has nothing of Node or the browser', () => {
    const names =
      'process require Buffer setTimeout setInterval fetch URL TextEncoder structuredClone crypto atob performance WebAssembly SharedArrayBuffer Atomics window document';
    expect(
      outcomeOf(
        `return '${names}'.split(' ').filter(name => name in globalThis);`,
      ).value,
    ).toEqual([]);
  });
  test.each([
    'SpreadsheetApp',
    "sheet.getRange('A1')",
    'SpreadsheetApp.WrapStrategy.WRAP.toString',
    'console.log',
    'args',
    "(globalThis[Symbol.for('host')].run ?? {})",
  ])('can’t be left through %s', way => {
    expect(
      outcomeOf(`
        const make = ${way}.constructor.constructor ?? ${way}.constructor;
        return make('return typeof process')();`).value,
    ).toBe('undefined');
  });
  test('keeps nothing from one run to the next', () => {
    const workbook = emptyBook();
    const project = projectWith(
      'var count = 0; function go() { return ++count }',
    );
    const request = {
      project,
      workbook,
      functionName: 'go',
      args: [],
      person: ANA,
    };
    expect([runHere(request).value, runHere(request).value]).toEqual([1, 1]);
  });
  test('gives arguments of its own', () => {
    const code = 'function go(list) { return list instanceof Array }';
    expect(call(code, 'go', {args: [[1]]}).value).toBe(true);
  });
  test('ends a loop without end', () => {
    const {error} = call('function go() { for (;;); }', 'go', {timeoutMs: 100});
    expect(error?.message).toBe('Exceeded maximum execution time');
  });
});

describe('a project of several files', () => {
  const project = projectOf({
    scripts: [
      {
        name: 'a',
        source:
          'const start = double(4);\nfunction go() { return [start, END, grow()]; }',
      },
      {
        name: 'sub/b',
        source:
          "'use strict';\nfunction double(n) { return n * 2 }\nconst END = 'end';",
      },
      {
        name: 'c',
        source:
          'function grow() { grown = 1; return grown }\nfunction fail() {\n  throw new Error("x")\n}',
      },
    ],
  });
  const request = {project, workbook: emptyBook(), args: [], person: ANA};

  test('shares its top level, functions from the first line on', () => {
    expect(runHere({...request, functionName: 'go'}).value).toEqual([
      8,
      'end',
      1,
    ]);
  });
  test('names the file and line of an error', () => {
    const {error} = runHere({...request, functionName: 'fail'});
    expect(error?.stack).toBe('    at fail (c:3:9)');
  });
});

describe('simple triggers', () => {
  const CODE = `
    function onEdit(e) {
      console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getName(), Object.keys(e).sort()]));
    }
    function onOpen(e) { SpreadsheetApp.getUi().createMenu('Plan').addItem('Go', 'go').addToUi(); }
    function onOpenReads(e) { SpreadsheetApp.getActiveSpreadsheet(); }
    function onOpenShows(e) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
  `;
  const rect = {sheet: 0, row: 2, column: 2, rows: 1, columns: 1};
  const logged = (event: object) =>
    JSON.parse(
      call(CODE, 'onEdit', {event: {type: 'edit', range: rect, ...event}})
        .logs[0]!,
    ) as unknown[];

  test('onEdit gets the range and, as text, the value before and after', () => {
    expect(logged({value: 5, oldValue: true})).toEqual([
      'B2',
      '5',
      'TRUE',
      'LIMITED',
      'Plan',
      ['authMode', 'oldValue', 'range', 'source', 'user', 'value'],
    ]);
  });
  test('the range of an event shows where it lies', () => {
    const {logs} = call(
      'function onEdit(e) { console.log(JSON.stringify(e.range), e.range.columnStart) }',
      'onEdit',
      {
        event: {
          type: 'edit',
          range: {sheet: 0, row: 2, column: 3, rows: 4, columns: 1},
        },
      },
    );
    expect(logs).toEqual([
      '{"columnEnd":3,"columnStart":3,"rowEnd":5,"rowStart":2} 3',
    ]);
  });
  test('a cleared cell has no value', () => {
    expect(logged({value: '', oldValue: 'x'})[5]).toEqual([
      'authMode',
      'oldValue',
      'range',
      'source',
      'user',
    ]);
  });
  test('before authorisation onOpen can make a menu', () => {
    const screen = new ScriptedScreen();
    call(CODE, 'onOpen', {mode: 'NONE', event: {type: 'open'}, screen});
    expect(screen.menus).toEqual([
      {
        caption: 'Plan',
        items: [{caption: 'Go', functionName: 'go', items: null}],
        addOn: false,
      },
    ]);
  });
  test('before authorisation the file is closed to it', () => {
    const {error} = call(CODE, 'onOpenReads', {
      mode: 'NONE',
      event: {type: 'open'},
    });
    expect(error?.message).toBe(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });
  test('a simple trigger can’t show a sidebar', () => {
    const {error} = call(CODE, 'onOpenShows', {
      event: {type: 'open'},
      screen: new ScriptedScreen(),
    });
    expect(error?.message).toBe(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('cost', () => {
  test('handles are free, data and waiting count', () => {
    const {cost} = outcomeOf(`
      file.getSheetByName('Sheet1').getRange('A1:B2').getA1Notation();
      sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]);
      sheet.getRange('A1:B2').setBackground('red').getDisplayValues();
      sheet.getLastRow();
      LockService.getDocumentLock().tryLock(0);
      SpreadsheetApp.flush();`);
    expect(cost).toEqual({
      calls: {
        flush: 1,
        getDisplayValues: 1,
        getLast: 1,
        lock: 1,
        setFormats: 1,
        setValues: 1,
      },
      cells: {read: 4, written: 7},
      flushes: 2,
    });
  });

  test('what is written is carried out once: where it is read, where that is asked for, or at the end', () => {
    const flushes = (body: string) => outcomeOf(body).cost.flushes;
    const write = "sheet.getRange('A1').setValue(1);";
    const read = "sheet.getRange('B1').getValue();";
    expect(flushes(read + read)).toBe(0);
    expect(flushes(write + write)).toBe(1);
    expect(flushes(read + write)).toBe(1);
    expect(flushes(write + read + read)).toBe(1);
    expect(flushes(write + read + write)).toBe(2);
    expect(flushes(write + 'SpreadsheetApp.flush();' + read)).toBe(1);
    expect(flushes(`${write}LockService.getDocumentLock().tryLock(0);`)).toBe(
      1,
    );
  });
});
