/** What scripts hear of a person's edit: one event for each, whatever it covers. */
import type {TriggerEvent} from '../protocol';
import type {EditOutcome} from '../workbook/workbook';
import type {Room} from './room';
import type {Window} from './window';

/** Answers when all of them ended; the person who edits does not wait for that. */
export async function runTriggers(
  room: Room,
  window: Window,
  {event, change}: EditOutcome,
): Promise<void> {
  if (event !== null) {
    const {rect: range, value, oldValue} = event;
    const edit: TriggerEvent = {
      type: 'edit',
      range,
      ...(value === undefined ? {} : {value}),
      ...(oldValue === undefined ? {} : {oldValue}),
    };
    if (room.has('onEdit')) await run(room, window, 'onEdit', edit, 'LIMITED');
    await runInstalled(room, window, 'ON_EDIT', edit);
  }
  const changed: TriggerEvent = {type: 'change', changeType: change};
  await runInstalled(room, window, 'ON_CHANGE', changed);
}

async function runInstalled(
  room: Room,
  window: Window,
  type: string,
  event: TriggerEvent,
) {
  for (const trigger of room.workbook.hostState.triggers)
    if (trigger.type === type)
      await run(room, window, trigger.functionName, event, 'FULL');
}

async function run(
  room: Room,
  window: Window,
  functionName: string,
  event: TriggerEvent,
  mode: 'LIMITED' | 'FULL',
) {
  await room.run(window, {functionName, args: [], mode, via: 'trigger', event});
}
