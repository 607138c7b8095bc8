/** Which keys leave the box over a cell, and where to. */
import {leavingKey} from '../../../src/host/page/cell-editor';

const PLAIN = {shiftKey: false, altKey: false, ctrlKey: false, metaKey: false};

test.each([
  ['Enter', {}, 'type', 'down'],
  ['Enter', {shiftKey: true}, 'type', 'up'],
  ['Enter', {altKey: true}, 'edit', 'newline'],
  ['Tab', {}, 'edit', 'right'],
  ['Tab', {shiftKey: true}, 'edit', 'left'],
  ['ArrowDown', {}, 'type', 'down'],
  ['ArrowDown', {}, 'edit', null],
  ['ArrowLeft', {shiftKey: true}, 'type', null],
  ['a', {}, 'type', null],
] as const)('%s with %o while %s leads %s', (key, held, how, onward) => {
  const event = {...PLAIN, ...held, key};
  expect(leavingKey(event, {how, values: null})).toBe(onward);
});
