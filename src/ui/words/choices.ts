/** What cells hold that people choose from, as they read it: the sheet itself keeps the English words. */
import type {Priority} from '../../domain/priority';
import type {Status} from '../../domain/status';

export const STATUSES: {readonly [status in Status]: string} = {
  Idea: 'Idea',
  Planned: 'Planned',
  Confirmed: 'Confirmed',
  Delivered: 'Delivered',
  Cancelled: 'Cancelled',
};

export const PRIORITIES: {readonly [priority in Priority]: string} = {
  High: 'High',
  Normal: 'Normal',
  Low: 'Low',
};
