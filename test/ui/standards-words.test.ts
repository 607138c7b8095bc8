import {hint} from '../../src/ui/words/standards';

const OPEN = {
  isOpen: true,
  typed: '3.nf',
  without: '',
  found: 12,
  shown: 12,
  taken: '3.NF',
};

test.each([
  ['what Enter takes', {}, '12 standards. Enter takes 3.NF.'],
  [
    'how many are not shown',
    {found: 130, shown: 100},
    '130 standards. Enter takes 3.NF. 30 more: type on to find them.',
  ],
  [
    'that Enter keeps what is not sure to be meant',
    {taken: null},
    'Enter keeps it as typed; an arrow key chooses below.',
  ],
  [
    'that nothing fits',
    {found: 0, shown: 0, taken: null},
    'Nothing in the list fits. Enter keeps what you typed, as it is.',
  ],
  ['why there is no list', {without: 'It is on its way.'}, 'It is on its way.'],
  [
    'that what is left in the box is saved',
    {isOpen: false},
    'What stands in the box is saved with the codes.',
  ],
  ['nothing where nothing is typed', {isOpen: false, typed: ''}, ''],
])('below the box stands %s', (_, part, said) => {
  expect(hint({...OPEN, ...part})).toBe(said);
});
