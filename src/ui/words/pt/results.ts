/** Palavras dos resultados: o que se mede, suas leituras, e adotar uma lista. */
import {formatFigure} from '../../../domain/figure';
import type {Standing} from '../../../domain/results/progress';
import {counted} from './count';
import {dayWords} from './date';
import {dotted} from './joined';

export const TITLE = 'Resultados';
export const INTRO =
  'O que deve melhorar, e com que número você vai ver isso. Escreva totais de muitos, nunca de uma só criança.';
export const NONE =
  'A aba Results ainda não tem indicadores. Adote a lista do seu distrito, ou a nossa, e adapte-a.';
export const NOT_THERE = 'A aba Results não tem mais este indicador.';
export const WITHOUT_RESULT = 'Sem resultado';
export const TAKE_OVER = 'Adotar uma lista';
export const FOR_GRANTS = 'Para financiamentos';
export const NOTE = 'Anotar uma leitura';
export const DATE = 'Dia';
export const FIGURE = 'Número';
export const WRONG_FIGURE =
  'Escreva um número com ponto, não com vírgula: 62 ou 62.5.';
export const WRONG_DAY = 'Escolha o dia da leitura.';
export const SAVE = 'Salvar a leitura';
export const SAVING = 'Salvando…';
export const CHANGE = 'Mudar';
export const TAKE_AWAY = 'Remover';
export const TAKE_AWAY_QUESTION = 'Remover esta leitura?';
export const READINGS = 'Leituras';
export const ACTIVITIES = 'Atividades';
export const UNKNOWN = 'As atividades citam o que Results não tem';

export const day = (date: string) => `${dayWords(date)} de ${date.slice(0, 4)}`;

export const reading = (date: string, value: number) =>
  `${day(date)}: ${formatFigure(value)}`;

export const way = (
  baseline: number | null,
  target: number | null,
  unit: string,
) =>
  dotted(
    baseline === null ? '' : `de ${formatFigure(baseline)}`,
    target === null ? 'ainda sem meta' : `meta ${formatFigure(target)}`,
    unit,
  );

export const latest = (date: string, value: number) =>
  `Agora ${formatFigure(value)} (${day(date)})`;

export const STANDINGS: {readonly [standing in Standing]: string} = {
  reached: 'Meta alcançada',
  nearer: 'Mais perto da meta',
  unchanged: 'Como no começo',
  further: 'Mais longe da meta',
  unclear: 'Sem ponto de partida ou meta para comparar',
  'no way': 'O ponto de partida e a meta são iguais: não há caminho a medir',
  'no reading': 'Ainda sem leituras',
};

export const wayBehind = (share: number) =>
  `${Math.round(share * 100)} % do caminho`;

export const activities = (count: number) =>
  count === 0
    ? 'Nenhuma atividade o cita'
    : counted(count, 'atividade', 'atividades');

export const saved = (indicator: string) => `Anotado para ${indicator}.`;
export const takenAway = (indicator: string) =>
  `A leitura de ${indicator} foi removida.`;
export const problems = (n: number) =>
  `${counted(n, 'célula')} de resultados a verificar`;
export const unknownName = (name: string, n: number, meant: string | null) =>
  `${name} (${activities(n)})${meant === null ? '' : `: quis dizer ${meant}?`}`;

export const LIST_TITLE = 'Adotar uma lista';
export const LIST_INTRO =
  'Marque o que sua escola mede, e adapte. Depois tudo pode ser mudado na aba Results.';
export const FROM = 'De onde';
export const OURS = 'A lista deste planejador';
export const DISTRICTS = 'A lista do nosso distrito';
export const FILE = 'Escolher um arquivo';
export const FILE_HINT =
  'CSV com os títulos da aba Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.';
export const PASTE = 'Ou cole as linhas aqui, com seus títulos';
export const LOOK = 'Ver a lista';
export const LOOKING = 'Lendo a lista…';
export const NOTHING_OFFERED = 'Você já tem tudo desta lista.';
export const SITE_RESULT = 'O que significa na sua escola';
export const BASELINE = 'Ponto de partida';
export const TARGET = 'Meta';
export const ADDING = 'Adicionando…';
export const add = (n: number) =>
  n === 0
    ? 'Adicionar indicadores'
    : `Adicionar ${counted(n, 'indicador', 'indicadores')}`;
export const added = (n: number) =>
  n === 1
    ? '1 indicador foi adicionado à aba Results.'
    : `${n} indicadores foram adicionados à aba Results.`;
export const had = (n: number) =>
  `Da lista você já tem ${counted(n, 'indicador', 'indicadores')}.`;
