import {commonCore} from '../../src/data/common-core';
import {catalogueOf, parseStandard} from '../../src/domain/catalogue';
import {emphasisOf} from '../../src/domain/emphasis';

const CATALOGUE = catalogueOf(commonCore());

test.each([
  [['3.OA.A.1'], 'major'],
  [['3.G.A.1'], 'supporting'],
  [['3.NBT.A.1'], 'additional'],
  [['3.NF.A.3a'], 'major'],
  [['6.SP.B.5d'], 'additional'],
  [['3.MD.B'], 'supporting'],
  [['3.MD'], 'major'],
  [['2.G'], 'additional'],
  [['3.NBT.A.1', '3.OA.A.1'], 'major'],
  [['3.NBT.A.1', '3.G.A.1'], 'supporting'],
  [['RL.3.2'], 'supporting'],
  [['N-RN.1'], 'supporting'],
  [['MP1'], 'supporting'],
  [['3.NBT.A.1', 'RL.3.2'], 'supporting'],
  [[], 'supporting'],
])('the emphasis of %j is %s', (codes, emphasis) => {
  const standards = codes.map(code => parseStandard(code, CATALOGUE)!);
  expect(emphasisOf(standards)).toBe(emphasis);
});
