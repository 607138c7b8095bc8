/** Banks of made-up activities, and three ways to find in them what fits an objective. */
import {chance} from './chance.mjs';

const AREAS = [
  'academicEnrichment',
  'familyLiteracy',
  'behavioralSupports',
  'healthWellness',
  'familyEngagement',
  'earlyChildhood',
];
const QUERY = 'Find the main idea of a story and retell fables with details';

/** A school with one objective, and as many activities as asked, spelled with the words of the starter bank. */
export function schoolWith(size, {catalogueOf, commonCore, ...measured}) {
  const catalogue = catalogueOf(commonCore());
  const objective = {
    row: 2,
    id: 'OBJ-A',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Ms. Alves',
    subject: 'ELA',
    codes: ['RL.3.2'],
    standards: [measured.parseStandard('RL.3.2', catalogue)],
    objective: QUERY,
    priority: 'Normal',
  };
  return {
    plan: {catalogue, objectives: [objective], activities: []},
    objective,
    bank: bankOf(size, measured, catalogue),
  };
}

function bankOf(size, {starterActivities, tagReader}, catalogue) {
  const random = chance(size);
  const some = list => list[Math.floor(random() * list.length)];
  const tag = tagReader(catalogue);
  const tags = ['RL', 'RI', 'W', '3.OA', '3.NF', '4.NF', 'RL.3', '3.OA.A']
    .map(tag)
    .filter(Boolean);
  const words = starterActivities()
    .join(' ')
    .match(/[A-Za-z]{3,}/g);
  const sentence = length => Array.from({length}, () => some(words)).join(' ');
  return Array.from({length: size}, (_, index) => ({
    row: index + 2,
    id: `BNK-${index}`,
    area: AREAS[index % AREAS.length],
    activity: `${sentence(4)} ${index}`,
    grades: [],
    tags: [some(tags)],
    description: sentence(24),
    materials: sentence(6),
    families: sentence(10),
    sessions: 4,
    minutesPerSession: 45,
    partner: '',
    why: sentence(12),
  }));
}

/** As the sidebar's suggestions: ranked by standard, grade, words in common, use. */
export function suggestions({plan, bank, objective}, measured) {
  const found = measured.ideas(plan, bank, objective, 'familyLiteracy');
  const texts = found.map(({activity, bank: row}) => ({
    title: activity,
    text: textOf(row),
  }));
  const matches = measured.wordMatches(texts, QUERY);
  const places = new Map(found.map((idea, place) => [idea, place]));
  return measured
    .ranked(found, objective, idea => matches.get(places.get(idea)))
    .slice(0, 12);
}

/** As a script would: count the words of the query that stand in the text, whatever they are. */
export function substringScan({bank}) {
  const words = QUERY.toLowerCase().split(' ');
  return bank
    .filter(({area}) => area === 'familyLiteracy')
    .map(row => {
      const text = `${row.activity} ${textOf(row)}`.toLowerCase();
      return {row, score: words.filter(word => text.includes(word)).length};
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 12);
}

/** The least that anything can do that looks at the texts: each character of them once. */
export function barePass({bank}) {
  let sum = 0;
  for (const row of bank) {
    if (row.area !== 'familyLiteracy') continue;
    const text = `${row.activity} ${textOf(row)}`;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  }
  return sum;
}

function textOf({description, families, why}) {
  return `${description} ${families} ${why}`;
}
