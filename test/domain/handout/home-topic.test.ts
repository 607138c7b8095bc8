import {HOME_IDEAS} from '../../../src/domain/handout/home-ideas';
import {homeTopicOf, HOME_TOPICS} from '../../../src/domain/handout/home-topic';
import {LANGUAGES} from '../../../src/domain/language';
import {read} from '../../sheet/school';

const topicOf = (standards: string, subject = '') => {
  const {plan} = read({
    objectives: [{Month: 'October', Standards: standards, Subject: subject}],
  });
  return homeTopicOf(plan.objectives[0]!);
};

test.each([
  ['K.CC.A.1', 'counting'],
  ['3.OA.A.1', 'calculating'],
  ['3.NF.A.1', 'fractions'],
  ['RL.3.2', 'stories'],
  ['RF.K.1', 'sounds'],
  ['6.EE.A.1', 'calculating'],
  ['8.F.A.1', 'calculating'],
  ['3.NBT.A.1', 'largeNumbers'],
  ['6.NS.A.1', 'largeNumbers'],
  ['6.RP.A.1', 'fractions'],
  ['3.MD.A.1', 'measuring'],
  ['6.SP.A.1', 'measuring'],
  ['3.G.A.1', 'shapes'],
  ['RI.3.1', 'facts'],
  ['RH.6-8.1', 'facts'],
  ['RST.6-8.1', 'facts'],
  ['W.3.1', 'writing'],
  ['WHST.6-8.1', 'writing'],
  ['SL.3.1', 'talking'],
  ['L.3.1', 'vocabulary'],
  ['HSN-RN.A.1', 'math'],
])('%s is practised as %s', (code, topic) => {
  expect(topicOf(code)).toBe(topic);
});

test.each([
  ['Matemáticas', 'math'],
  ['Reading', 'reading'],
  ['Lengua', 'reading'],
  ['Língua', 'reading'],
  ['lingua portuguesa', 'reading'],
  ['Creative writing', 'writing'],
  ['Escritura', 'writing'],
  ['Social studies', 'community'],
  ['Ciências', 'science'],
  ['Art', 'learning'],
  ['', 'learning'],
])('without a standard the subject %j says %s', (subject, topic) => {
  expect(topicOf('', subject)).toBe(topic);
});

test('every topic has an idea of its own in every language', () => {
  const ideas = LANGUAGES.flatMap(language =>
    HOME_TOPICS.map(topic => HOME_IDEAS[language][topic]),
  );
  expect(new Set(ideas).size).toBe(3 * HOME_TOPICS.length);
  for (const idea of ideas) expect(idea).toMatch(/^[¿“]?\p{Lu}.{40,}[.?!]$/u);
});
