/** La cobertura de un mes en pocas oraciones. */
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
  `El ${percentWords(covered, expected)} de las celdas esperadas está cubierto: ${outOf(covered, expected)}${compared}.`;

const CHANGES = {
  more: 'mejor que en',
  less: 'menos que en',
  same: 'igual que en',
};

export const compared = (
  change: Change,
  month: string,
  {covered, expected}: Cover,
) =>
  `, ${CHANGES[change]} ${monthTitle(month)} (${percentWords(covered, expected)})`;

export const NO_GRADE_WITH_GAPS = 'Ningún grado tiene huecos.';

export const gradesWithGaps = (names: readonly string[], more: number) =>
  `${listed(more > 0 ? [...names, `${more} más`] : names)} ${names.length === 1 ? 'tiene' : 'tienen'} huecos.`;

export const leastUsed = (area: Area) =>
  `El área menos usada es ${AREA_TITLES[area]}.`;

export const doFirst = (area: Area, who: string) =>
  `Lo primero: planificar ${AREA_TITLES[area]} para ${who}.`;

export const NOTHING_EXPECTED =
  'No se espera ningún área de los objetivos de este mes: la pestaña Expected areas dice qué se pide a cada grado.';

export const noObjectives = (month: string) =>
  `Todavía no hay objetivos para ${monthName(month)}.`;

export const FIRST = 'Lo primero';

type Cover = Pick<Slice, 'covered' | 'expected'>;
