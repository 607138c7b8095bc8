/** Como se diz o que está nos lugares de uma frase. */
import {placesIn} from '../../english-parts';
import {AREA_TITLES} from './area';
import {listed} from './count';
import {dayWords, monthName, monthTitle} from './date';
import {gradesTitle} from './grade';

export const PLACES = placesIn({
  month: monthTitle,
  monthName,
  day: dayWords,
  area: area => AREA_TITLES[area],
  grades: gradesTitle,
  listed: (items, last) => listed(items, last === 'and' ? 'e' : 'ou'),
});
