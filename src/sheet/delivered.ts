/** Saves how activities went: each becomes Delivered, with minutes and how many came. */
import type {SaveDelivered} from '../contract/saves';
import type {Person} from './person';
import {type Saved, save} from './save';
import {ACTIVITIES} from './schema';
import {sentCells} from './sent-fields';
import type {Workbook} from './workbook';

export function saveDelivered(
  workbook: Workbook,
  {operation, activities}: SaveDelivered,
  person: Person,
): Saved {
  return save(workbook, person, {
    operation,
    schema: ACTIVITIES,
    sent: activities.map(({id, base, deliveredMinutes, attended}) => ({
      id,
      base: sentCells(base),
      wanted: sentCells({status: 'Delivered', deliveredMinutes, attended}),
    })),
  });
}
