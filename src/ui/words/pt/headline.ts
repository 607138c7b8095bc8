/** A cobertura de um mês em poucas frases. */
import type {Area} from '../../../domain/area';
import type {Slice} from '../../../domain/coverage';
import {percent} from '../../../domain/percent';
import type {Change} from '../../../domain/report/month-in-short';
import {AREA_TITLES} from './area';
import {listed, number} from './count';
import {monthName, monthTitle} from './date';

/** "82 %"; "n/d" de nada. */
export function percentWords(part: number, whole: number): string {
  const share = percent(part, whole);
  return share === null ? 'n/d' : `${share} %`;
}

export const outOf = (part: number, whole: number) =>
  `${number(part)} de ${number(whole)}`;

export const covered = ({covered, expected}: Cover, compared: string) =>
  `${percentWords(covered, expected)} das células esperadas estão cobertas: ${outOf(covered, expected)}${compared}.`;

const CHANGES = {
  more: 'melhor que em',
  less: 'menos que em',
  same: 'igual a',
};

export const compared = (
  change: Change,
  month: string,
  {covered, expected}: Cover,
) =>
  `, ${CHANGES[change]} ${monthTitle(month)} (${percentWords(covered, expected)})`;

export const NO_GRADE_WITH_GAPS = 'Nenhuma série tem lacunas.';

export const gradesWithGaps = (names: readonly string[], more: number) =>
  `${listed(more > 0 ? [...names, `mais ${more}`] : names)} ${names.length === 1 ? 'tem' : 'têm'} lacunas.`;

export const leastUsed = (area: Area) =>
  `A área menos usada é ${AREA_TITLES[area]}.`;

export const doFirst = (area: Area, who: string) =>
  `Faça primeiro: planeje ${AREA_TITLES[area]} para ${who}.`;

export const NOTHING_EXPECTED =
  'Nenhuma área é esperada dos objetivos deste mês: a aba Expected areas diz o que se pede de cada série.';

export const noObjectives = (month: string) =>
  `Ainda não há objetivos para ${monthName(month)}.`;

export const FIRST = 'Faça primeiro';

type Cover = Pick<Slice, 'covered' | 'expected'>;
