/** JSON that is nearly what was expected: one or a few places of a sound value are something else. */
import {type Chance, oneOf} from './mutants';
import {nastyValue, withOwnProto} from './nasty-values';

type Holder = {[key: string]: unknown};

/** A copy in which up to three places are other than they were. */
export function mutatedJson(sound: unknown, chance: Chance): unknown {
  const root: Holder = {value: structuredClone(sound)};
  const times = chance(4) === 0 ? 2 + chance(2) : 1;
  for (let count = 0; count < times; count++) mutateOnce(root, chance);
  return root['value'];
}

function mutateOnce(root: Holder, chance: Chance): void {
  const places = placesIn(root);
  const {holder, key} = oneOf(chance, places);
  const value = holder[key];
  switch (chance(9)) {
    case 0:
      if (holder !== root) delete holder[key];
      break;
    case 1:
      holder[key] = withOwnProto(isHolder(value) ? value : {}, chance);
      break;
    case 2:
      if (Array.isArray(value)) value.push(nastyValue(chance));
      else if (isHolder(value))
        value[oneOf(chance, EXTRA_KEYS)] = nastyValue(chance);
      else holder[key] = [value];
      break;
    case 3: {
      const other = oneOf(chance, places);
      [holder[key], other.holder[other.key]] = [
        structuredClone(other.holder[other.key]),
        structuredClone(value),
      ];
      break;
    }
    case 4:
      if (Array.isArray(value))
        holder[key] = Array.from({length: chance(300)}, () => value[0] ?? null);
      else if (typeof value === 'string')
        holder[key] = value + oneOf(chance, ENDS);
      else holder[key] = {value};
      break;
    case 5:
      holder[key] = changedKind(value);
      break;
    default:
      holder[key] = nastyValue(chance);
  }
}

const EXTRA_KEYS = [
  'row',
  'column',
  'teacherText',
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'length',
  'then',
  '',
];
const ENDS = [
  ' ',
  '\u0000',
  '\n',
  '\ud83d',
  ',',
  ';',
  '\u200b',
  'x'.repeat(300),
];

function changedKind(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 0 : [value];
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return Object.assign({}, value) as unknown;
  return value === null ? {} : JSON.stringify(value);
}

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null;

function placesIn(holder: Holder): Place[] {
  return Object.keys(holder).flatMap(key => {
    const value = holder[key];
    const here = [{holder, key}];
    return isHolder(value) ? [...here, ...placesIn(value)] : here;
  });
}
