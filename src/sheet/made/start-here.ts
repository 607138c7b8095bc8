/** The Start here tab: what each person does, in plain words. */
import type {Drawing, Drawn} from './drawing';
import {INK, drawn, padded, sentence} from './drawing';
import {EMPTY} from './grid-cell';

const WIDTHS = [250, 520];

const ROLES: readonly {
  readonly who: string;
  readonly steps: readonly string[];
}[] = [
  {
    who: 'Teacher',
    steps: [
      'Each month, enter what your class is to learn: one objective or several. It takes about two minutes.',
      'Open the menu Extensions › Integration Grid › Plan this month and choose Add objectives. Type a standard’s code in any form, or words such as main idea.',
      'Paste a list makes an objective of each line; what goes on from last month can be copied.',
      'You can also type straight into the Objectives tab: a note on the cell says what was understood.',
      'Nobody else changes your words. You can mend or remove your own objectives at any time.',
    ],
  },
  {
    who: 'Community-school staff and partners',
    steps: [
      'Open Plan this month. It lists the gaps: objectives that nothing supports yet in an area, the most pressing first.',
      'Click a gap: activities from the Activity bank and from earlier months are suggested, each with its reason. Plan one, change it first, or write your own.',
      'Suggest a smallest set closes many gaps with few activities.',
      'Keep Partners and Locked dates up to date: the planner says when a partner’s hours are used up, and when a day is kept for something else.',
      `Or type an activity’s name over “${EMPTY}” in the Grid tab: it becomes a planned activity for that objective.`,
      'Idea and Cancelled do not count as cover; Planned, Confirmed and Delivered do.',
    ],
  },
  {
    who: 'Principal',
    steps: [
      'Open Review coverage, or just read the Coverage tab: what is covered, what is not, and what to do first.',
      'The Coverage tab needs no add-on and no right to edit. It prints upright on letter paper, the Grid and Year tabs sideways.',
    ],
  },
  {
    who: 'Whoever looks after this workbook',
    steps: [
      'Set up planner makes the tabs, and mends them when a column was lost. It never overwrites what people typed.',
      'Check the workbook lists every cell that could not be read, with what to do about it, and mends what is safe to mend.',
      'Standards in the planner’s menu (⋮) brings in your state’s own standards from a file.',
      'You may add columns of your own, hide columns, sort, and move columns. Please keep the headers and the ID columns as they are.',
    ],
  },
  {
    who: 'Everybody',
    steps: [
      'Undo last change takes back what you saved last. Everything that was saved stands in the list Changes.',
      'What is removed in the planner leaves a row with nothing but its ID, so that Undo can bring it back. It counts nowhere.',
      'Never write about a child here: no names, no numbers, no health or behavior of one child.',
      'Nothing leaves this workbook: the planner sends no mail and asks for no other file.',
    ],
  },
];

export function startHereDrawing(): Drawing {
  const lines: (readonly Drawn[])[] = [
    [sentence('Integration Grid', INK.title)],
    [
      sentence(
        'Plans, month by month, how partners and the school support what classrooms teach.',
        {size: 11},
      ),
    ],
    [],
    [
      drawn('Where the menu is', INK.section),
      drawn(
        'Extensions › Integration Grid. The first time, Google asks for two permissions: to see this one spreadsheet, and to show a panel beside it. Tick both.',
      ),
    ],
    ...ROLES.flatMap(({who, steps}) => [
      [],
      ...steps.map((step, index) => [
        index === 0 ? drawn(who, INK.section) : drawn(''),
        drawn(`${index + 1}. ${step}`),
      ]),
    ]),
  ];
  return {
    rows: lines.map(line => padded(line, WIDTHS.length)),
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: [],
    wide: [],
    heights: [],
  };
}
