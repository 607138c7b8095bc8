/** Which codes are those of a framework that nobody imported. */
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import {otherFramework} from '../../src/domain/other-framework';

const CATALOGUE = catalogueOf(commonCore());
const [SCIENCE, SOCIAL, FLORIDA] = [
  'the Next Generation Science Standards',
  'the C3 framework for social studies',
  'Florida’s B.E.S.T. standards',
];

test.each([
  ['3-LS4-1', SCIENCE],
  ['K-PS2-1', SCIENCE],
  ['HS-ESS1-10', SCIENCE],
  ['ms-ets1-2', SCIENCE],
  ['K-2-ETS1-1', SCIENCE],
  ['3-5-ETS1-3', SCIENCE],
  ['NGSS3-LS4-1', SCIENCE],
  ['NGSS 3-LS4-1', SCIENCE],
  ['NGSS: 3-LS4-1', SCIENCE],
  ['PS1.A', SCIENCE],
  ['ESS2.E', SCIENCE],
  ['SEP-2', SCIENCE],
  ['CCC8', SCIENCE],
  ['D1.1.K-2', SOCIAL],
  ['D2.Civ.1.3-5', SOCIAL],
  ['D2.His.14.9-12', SOCIAL],
  ['D3.4.6-8', SOCIAL],
  ['D4.2.3-5', SOCIAL],
  ['MA.3.AR.1.1', FLORIDA],
  ['MA.K.NSO.1.1', FLORIDA],
  ['MA.912.AR.1.12', FLORIDA],
  ['ELA.K12.EE.1.1', FLORIDA],
])('%s looks like a code of %s', (code, framework) => {
  expect(otherFramework(code, CATALOGUE)).toBe(framework);
});

test.each(
  [
    'X3-LS4-1 3-LS4-1x 6-LS4-1 3-LS4-123 3-LSX-1 3-LS4-X NGSSx3-LS4-1',
    'PS1.F PSX.A SEP-9 SEP-2-1 CCCX',
    'D5.1.K-2 DX.1.K-2 XD2.Civ.1.3-5 D2.Civ.1.3-5x D2.Civ.X.3-5 D2.Civ.123.3-5 D2.Art.1.3-5',
    'XMA.3.AR.1.1 MA.3.AR.1.1x MA.3.AR.1.123 MA.3.XX.1.1 MA.3.AR.X.1',
  ].flatMap(codes => codes.split(' ')),
)('%s looks like a code of no framework that we know', code => {
  expect(otherFramework(code, CATALOGUE)).toBeUndefined();
});
