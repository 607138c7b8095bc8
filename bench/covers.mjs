/** Questions for the smallest set, of the sizes that schools have. */
import {chance} from './chance.mjs';

/** How the gaps of a month spread over the six areas. */
const MONTH = [54, 70, 80, 75, 70, 54];

/** Made-up months: few activities close many gaps. `crossing` is the share that closes gaps of other areas too. */
export const FAMILIES = [
  {name: '1 area of a month', areas: [54], density: 2, crossing: 0},
  {name: 'a month', areas: MONTH, density: 2, crossing: 0},
  {
    name: 'a month, partners short of hours',
    areas: MONTH,
    density: 2,
    crossing: 0,
    partners: 12,
  },
  {name: 'a month, 10 % across areas', areas: MONTH, density: 2, crossing: 0.1},
  {name: 'a month, full bank', areas: MONTH, density: 6, crossing: 0},
  {
    name: 'a school year',
    areas: Array(17).fill(MONTH).flat(),
    density: 2,
    crossing: 0,
  },
];

export function question({areas, density, crossing, partners = 0}, seed) {
  const random = chance(seed);
  const below = limit => Math.floor(random() * limit);
  const candidates = [];
  let first = 0;
  const gaps = areas.reduce((sum, count) => sum + count, 0);
  for (const count of areas) {
    for (let made = 0; made < count * density; made++) {
      const centre = below(count);
      const size = 1 + Math.floor(9 * random() ** 2.5);
      const closes = Array.from(
        {length: size},
        () => first + ((centre + below(20)) % count),
      );
      if (random() < crossing) closes.push(below(gaps), below(gaps));
      candidates.push({
        closes: [...new Set(closes)],
        partner: partners > 0 && random() < 0.5 ? below(partners) : null,
        minutes: 30 * (1 + below(6)),
      });
    }
    first += count;
  }
  const spare = Array.from({length: partners}, () => 60 * (2 + below(10)));
  return {gaps, candidates, spare};
}
