/** Frameworks that schools use beside the one they chose, told by the look of their codes. */
import {type Catalogue} from './catalogue';
import {COMMON_CORE} from './common-core';
import {plainCode} from './standard-code';

const FRAMEWORKS: readonly (readonly [name: string, codes: RegExp])[] = [
  [
    'the Next Generation Science Standards',
    /^(?:NGSS[ .:-]*)?(?:(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d{1,2}|(?:PS|LS|ESS|ETS)\d\.[A-E]|(?:SEP|CCC)-?[1-8])$/,
  ],
  [
    'the C3 framework for social studies',
    /^D[1-4]\.(?:(?:CIV|ECO|GEO|HIS)\.)?\d{1,2}\.(?:K-2|3-5|6-8|9-12)$/,
  ],
  [
    'Florida’s B.E.S.T. standards',
    /^(?:MA|ELA)\.(?:K|K12|\d{1,3})\.(?:NSO|FR|AR|M|GR|DP|F|T|FL|C|LT|MTR|EE|R|V)\.\d\.\d{1,2}$/,
  ],
];

/** The framework by whose rules the code is made; undefined where it is none of those, or one of them was imported. */
export function otherFramework(
  text: string,
  catalogue: Catalogue,
): string | undefined {
  const code = plainCode(text);
  const found = FRAMEWORKS.find(([, codes]) => codes.test(code));
  if (found === undefined) return undefined;
  const [name, codes] = found;
  const isImported = catalogue.standards.some(
    ({key, framework}) => framework !== COMMON_CORE && codes.test(key),
  );
  return isImported ? undefined : name;
}
