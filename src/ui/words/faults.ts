/** What has to be mended in a form before it is saved, each as a sentence with what to do. */
import {number} from './count';

export const GRADES = 'Choose at least one grade.';
export const TEACHER = 'Write the name of the teacher whose class this is.';
export const NOTHING_WRITTEN = 'Write a standard or an objective first.';
export const ACTIVITY = 'Say in a few words what is done.';
export const END_DATE = 'This is before the first day. Choose a later one.';
export const COUNT = 'Write a whole number, such as 12, or leave it blank.';
export const TIME = 'Write minutes, such as 45 or 1 h 30, or leave it blank.';

export const atMost = (most: number) =>
  `At most ${number(most)} characters can be saved here.`;
export const tooLong = (most: number, length: number) =>
  `At most ${number(most)} characters can be saved here, and these are ${number(length)}. Shorten it.`;
export const tooMany = (most: number, n: number) =>
  `At most ${most} objectives can be saved at once, and here are ${n}. Take some out, and save those next.`;
