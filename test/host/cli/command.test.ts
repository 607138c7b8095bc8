import {parseCommand} from '../../../src/host/command';

test.each([
  ['start', {what: 'start', flags: [], project: null, words: []}],
  [
    'start --no-open plan.xlsx',
    {what: 'start', flags: ['--no-open'], project: null, words: ['plan.xlsx']},
  ],
  [
    'addon --cost --project other plan.xlsx loadMonth {}',
    {
      what: 'addon',
      flags: ['--cost'],
      project: 'other',
      words: ['plan.xlsx', 'loadMonth', '{}'],
    },
  ],
  [
    'addon plan.xlsx double --1',
    {
      what: 'addon',
      flags: [],
      project: null,
      words: ['plan.xlsx', 'double', '--1'],
    },
  ],
])('%s', (words, expected) => {
  const {flags, ...rest} = parseCommand(words.split(' '));
  expect({...rest, flags: [...flags]}).toEqual(expected);
});

test.each([
  ['burn', /^Use "start .*" or "addon .*"\.$/],
  ['addon --fast plan.xlsx first', /^There is no option --fast: .*\.$/],
  ['start --cost', /^There is no option --cost: .*\.$/],
  ['start -h', /^There is no option -h: .*\.$/],
  ['start --help', /^There is no option --help: .*\.$/],
  ['addon -c plan.xlsx first', /^There is no option -c: .*\.$/],
  ['start a.xlsx b.xlsx', /^"b\.xlsx" is one word too many: .*\.$/],
  ['addon a.xlsx first {} {}', /^"\{\}" is one word too many: .*\.$/],
  ['addon --project', /^Say which folder after --project\.$/],
])('"%s" makes no sense', (words, said) => {
  expect(() => parseCommand(words.split(' '))).toThrow(said);
});
