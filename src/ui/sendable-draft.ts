/** Drafts made of rows: a cell holds longer text and stranger values than can be saved. */
import type {NewActivity} from '../contract/saves';
import {LINE, PARAGRAPH} from '../domain/longest';

/** As many as are saved at once. */
export const MOST = 200;

const TEXTS = {
  activity: LINE,
  partner: LINE,
  lead: LINE,
  when: LINE,
  why: PARAGRAPH,
  indicators: PARAGRAPH,
  notes: PARAGRAPH,
} as const;

const COUNTS = {
  sessions: 1_000,
  minutesPerSession: 10_000,
  participants: 100_000,
} as const;

type Text = keyof typeof TEXTS;
type Count = keyof typeof COUNTS;

/** What is too long is cut, what can't be is left out; the row that it comes from stays as it is. */
export function sendable(draft: NewActivity): NewActivity {
  const {startDate = null, endDate = null} = draft;
  const texts = (Object.keys(TEXTS) as Text[]).flatMap(key => {
    const text = draft[key];
    return text === undefined ? [] : [[key, cut(text, TEXTS[key])]];
  });
  const counts = (Object.keys(COUNTS) as Count[]).flatMap(key =>
    (draft[key] ?? 0) > COUNTS[key] ? [[key, null]] : [],
  );
  const isInOrder = !startDate || !endDate || startDate <= endDate;
  return {
    ...draft,
    ...(Object.fromEntries([...texts, ...counts]) as Partial<NewActivity>),
    ...(!isInOrder && {endDate: null}),
  };
}

/** How many of them are saved otherwise than they stand. */
export function changedCount(drafts: readonly NewActivity[]): number {
  return drafts.filter(
    draft => JSON.stringify(sendable(draft)) !== JSON.stringify(draft),
  ).length;
}

function cut(text: string, longest: number): string {
  const sound = text.replace(CONTROL, ' ');
  if (sound.length <= longest) return sound;
  // Half of a pair is no character.
  return `${sound.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
