/** What a page may ask: each request by name, its input checked, its answer. */
import * as v from 'valibot';
import type {Requests} from '../wire';
import {FileProblem} from '../file/file-problem';
import {Refusal} from '../workbook/refusal';
import {runTriggers} from './edit-triggers';
import {editSchema, rectSchema} from './edit-schema';
import {checkSize} from './edit-size';
import type {Room} from './room';
import type {Window} from './window';

export type Answer =
  | {readonly ok: true; readonly value: unknown}
  | {readonly ok: false; readonly message: string; readonly name?: string};

/** @returns what to answer; a request that can't be met is answered with a sentence */
export async function answerRequest(
  room: Room,
  name: string,
  body: unknown,
): Promise<Answer> {
  const window = room.window(
    (body as {connection?: unknown} | null)?.connection,
  );
  if (window === undefined)
    return {
      ok: false,
      message: 'This page has lost its connection: reload it.',
    };
  if (!Object.hasOwn(HANDLERS, name))
    return {ok: false, message: 'There is no such request.'};
  const {schema, handle} = HANDLERS[name as keyof Requests] as Handler<unknown>;
  const input = v.safeParse(schema, body);
  if (!input.success)
    return {
      ok: false,
      message: 'This request is not put as the planner puts it.',
    };
  if (room.isClosing)
    return {ok: false, message: 'The planner is being stopped.'};
  room.desk(window.person).use(window);
  try {
    return {
      ok: true,
      value: (await handle(room, window, input.output)) ?? null,
    };
  } catch (error) {
    if (KNOWN.some(kind => error instanceof kind))
      return failure(error as Error);
    throw error;
  }
}

const failure = ({name, message}: Error) =>
  ({ok: false, message, name}) as const;

interface Handler<Input> {
  readonly schema: v.GenericSchema<unknown, Input>;
  handle(room: Room, window: Window, input: Input): Promise<unknown> | unknown;
}

/** A script's failure, under the name that the script gave it. */
class Failed extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const KNOWN = [Refusal, Failed, FileProblem];

const handler = <Input>(
  schema: v.GenericSchema<unknown, Input>,
  handle: Handler<Input>['handle'],
): Handler<Input> => ({schema, handle});

const text = v.pipe(v.string(), v.maxLength(500));

const HANDLERS = {
  edit: handler(v.object({edit: editSchema}), async (room, window, {edit}) => {
    mustEdit(window);
    const actor = room.actor(window);
    checkSize(edit, room.workbook, actor);
    const outcome = room.workbook.edit(edit, actor);
    await room.settle();
    const {warning} = outcome;
    if (warning !== null)
      window.send('toast', {text: warning, title: null, seconds: 8});
    room.aside(runTriggers(room, window, outcome));
    return null;
  }),
  select: handler(
    v.object({sheet: v.number(), range: rectSchema, cell: rectSchema}),
    (room, window, {sheet, range, cell}) => {
      room.desk(window.person).selects({sheet, ranges: [range], cell});
      return null;
    },
  ),
  menu: handler(v.object({functionName: text}), async (room, window, input) => {
    mustEdit(window);
    const {functionName} = input;
    if (!room.desk(window.person).offers(functionName))
      throw new Refusal('This menu has changed: open it again.');
    const {error} = await room.run(window, {
      functionName,
      args: [],
      via: 'menu',
      mode: 'FULL',
    });
    if (error !== null) throw new Failed(error.name, error.message);
    return null;
  }),
  run: handler(
    v.object({frame: text, functionName: text, args: v.array(v.unknown())}),
    async (room, window, {frame, functionName, args}) => {
      mustEdit(window);
      if (!room.desk(window.person).hasFrame(frame))
        throw new Refusal(
          'This was closed, or the planner has been started again since: open it from the menu once more.',
        );
      const {value, error} = await room.run(window, {
        functionName,
        args,
        via: 'client',
        mode: 'FULL',
      });
      if (error !== null) throw new Failed(error.name, error.message);
      return value;
    },
  ),
  answer: handler(
    v.object({id: text, button: text, text: v.string()}),
    (room, window, {id, button, text}) => {
      room.desk(window.person).answer(id, {button, text});
      return null;
    },
  ),
  close: handler(v.object({frame: text}), (room, window, {frame}) => {
    room.desk(window.person).closeFrame(frame);
    return null;
  }),
  filterValues: handler(
    v.object({sheet: v.number(), column: v.number()}),
    (room, _, {sheet, column}) => room.workbook.filterValues(sheet, column),
  ),
  save: handler(v.object({}), async room => {
    await room.save();
    return null;
  }),
} satisfies {readonly [Name in keyof Requests]: unknown};

function mustEdit({ways}: Window) {
  if (!ways.canEdit)
    throw new Refusal(
      'You can only view this file: ask its owner if you need to change it.',
    );
}
