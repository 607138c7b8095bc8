/** The handout's words in Portuguese, as families from Brazil and Cape Verde read it. */
import {listed} from '../count';
import {hoursOfDay} from './clock';
import type {NamedDay, Phrases} from './phrases';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const WEEKDAYS = [
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
  'domingo',
];
const EVERY_WEEKDAY = [
  'às segundas-feiras',
  'às terças-feiras',
  'às quartas-feiras',
  'às quintas-feiras',
  'às sextas-feiras',
  'aos sábados',
  'aos domingos',
];

const written = ({month, day}: NamedDay) =>
  `${day === 1 ? '1º' : day} de ${MONTHS[month - 1]}`;
const and = (one: string, other: string) => `${one} e ${other}`;

export const PORTUGUESE: Phrases = {
  name: 'Português',
  title: 'Para as nossas famílias',
  grades: {
    PK: 'Pré-escola (Pre-K)',
    K: 'Jardim de infância (Kindergarten)',
    1: '1ª série',
    2: '2ª série',
    3: '3ª série',
    4: '4ª série',
    5: '5ª série',
    6: '6ª série',
    7: '7ª série',
    8: '8ª série',
    9: '9ª série',
    10: '10ª série',
    11: '11ª série',
    12: '12ª série',
  },
  months: MONTHS,
  weekdays: WEEKDAYS,
  everyWeekday: EVERY_WEEKDAY,
  areas: {
    academicEnrichment: 'Enriquecimento acadêmico',
    familyLiteracy: 'Leitura em família',
    behavioralSupports: 'Apoio ao comportamento',
    healthWellness: 'Saúde e bem-estar',
    familyEngagement: 'Participação das famílias',
    earlyChildhood: 'Primeira infância',
  },
  learning: 'Este mês seu filho ou sua filha está aprendendo…',
  offers: 'O que a escola oferece',
  atHome: 'Para experimentar em casa',
  monthOfYear: (month, year) => `${MONTHS[month - 1]} de ${year}`,
  onDay: (weekday, day) => `${WEEKDAYS[weekday]}, ${written(day)}`,
  fromTo: (first, last) =>
    first.month === last.month
      ? `de ${first.day === 1 ? '1º' : first.day} a ${written(last)}`
      : `de ${written(first)} a ${written(last)}`,
  everyDay: weekdays =>
    listed(
      weekdays.map(day => EVERY_WEEKDAY[day]!),
      'e',
    ),
  notOn: day => `menos ${written(day)}`,
  hours: hoursOfDay,
  duringMonth: month => `durante ${MONTHS[month - 1]}`,
  and,
  withPartner: partner => `com ${partner}`,
  familiesDo: 'O que as famílias fazem:',
  asWritten:
    'As atividades estão como a escola as escreveu, às vezes em outra língua.',
  notTranslated: 'ainda não está em português',
  teachersWords: 'nas palavras da professora ou do professor',
  nothingLearned:
    'Os objetivos deste mês ainda não foram escritos. Por favor, pergunte à professora ou ao professor.',
  nothingOffered: 'Ainda não há nada planejado para esta série.',
  more: count => `… e mais ${count}. Por favor, pergunte na escola.`,
  questions:
    'Dúvidas? Ligue ou venha à escola: teremos prazer em ajudar. Os dias e horários podem mudar.',
};
