/** Packages as publishers make them: each style its own, all of them in words of ours. */

const DOCUMENT = 'c5fb0812-d7cb-11e8-824f-0242ac160002';

/** The identifier of the n-th item. */
export const guid = (n: number) =>
  `6b9f${String(n).padStart(4, '0')}-d7cc-11e8-824f-0242ac160002`;

const uri = (id: string) =>
  `https://casenetwork.1edtech.org/ims/case/v1p0/CFItems/${id}`;

type Fields = {[name: string]: unknown};

export interface Kin {
  readonly child: number;
  /** 0 is the document. */
  readonly parent: number;
  readonly sequence?: number;
}

export function item(n: number, fields: Fields): Fields {
  return {
    identifier: guid(n),
    uri: uri(guid(n)),
    lastChangeDateTime: '2018-10-24T19:13:17+00:00',
    CFDocumentURI: link(DOCUMENT, 'Document'),
    ...fields,
  };
}

function link(id: string, title: string): Fields {
  return {title, identifier: id, uri: uri(id)};
}

export function isChildOf({child, parent, sequence}: Kin): Fields {
  return {
    identifier: `0a11${String(child).padStart(4, '0')}-d7cc-11e8-824f-0242ac160002`,
    associationType: 'isChildOf',
    originNodeURI: link(guid(child), 'child'),
    destinationNodeURI: link(parent === 0 ? DOCUMENT : guid(parent), 'parent'),
    ...(sequence === undefined ? {} : {sequenceNumber: sequence}),
    lastChangeDateTime: '2018-10-24T19:13:17+00:00',
  };
}

export function packageOf(
  items: readonly unknown[],
  kin: readonly Kin[] = [],
  document: Fields = {},
): Fields {
  return {
    CFDocument: {
      identifier: DOCUMENT,
      uri: uri(DOCUMENT),
      creator: 'Department of Education',
      title: 'Ocean State Mathematics',
      lastChangeDateTime: '2018-10-24T19:13:17+00:00',
      subject: ['Mathematics'],
      language: 'en',
      version: '2021',
      adoptionStatus: 'Adopted',
      ...document,
    },
    CFItems: items,
    CFAssociations: kin.map(isChildOf),
    CFDefinitions: {CFItemTypes: [], CFSubjects: [], CFLicenses: []},
  };
}

/** Math of grade 3: a grade, a domain with a code, a cluster without one, two standards, two parts. */
export const MATH = packageOf(
  [
    item(1, {
      fullStatement: 'Grade 3',
      CFItemType: 'Grade',
      educationLevel: ['03'],
    }),
    item(2, {
      fullStatement: 'Numbers in Groups',
      humanCodingScheme: '3.NG',
      CFItemType: 'Domain',
    }),
    item(3, {fullStatement: 'Share and group', CFItemType: 'Cluster'}),
    item(5, {
      fullStatement: 'Say what a product means.',
      humanCodingScheme: '3.NG.2',
      CFItemType: 'Standard',
      educationLevel: ['03'],
    }),
    item(4, {
      fullStatement: 'Say what a quotient means.',
      humanCodingScheme: '3.NG.1',
      CFItemType: 'Standard',
      educationLevel: ['03'],
    }),
    item(6, {
      fullStatement: 'With counters.',
      humanCodingScheme: '3.NG.1a',
      CFItemType: 'Component',
    }),
    item(7, {
      fullStatement: 'With a drawing.',
      humanCodingScheme: '3.NG.1b',
      CFItemType: 'Component',
    }),
  ],
  [
    {child: 1, parent: 0, sequence: 1},
    {child: 2, parent: 1, sequence: 1},
    {child: 3, parent: 2, sequence: 1},
    {child: 4, parent: 3, sequence: 1},
    {child: 5, parent: 3, sequence: 2},
    {child: 6, parent: 4, sequence: 1},
    {child: 7, parent: 4, sequence: 2},
  ],
);

/** ELA as v1.1: lists of subjects, groups alone above the standards, a licence among the definitions. */
export const ELA = {
  ...packageOf(
    [
      item(11, {
        fullStatement: 'Reading Stories',
        educationLevel: ['KG', '01'],
        subject: ['English Language Arts'],
      }),
      item(12, {
        fullStatement: 'Retell a story.',
        humanCodingScheme: 'RS.1',
        educationLevel: ['KG', '01'],
        subject: ['English Language Arts'],
        extensions: {},
      }),
    ],
    [
      {child: 11, parent: 0},
      {child: 12, parent: 11},
    ],
    {
      title: 'Ocean State ELA',
      subject: ['English Language Arts'],
      frameworkType: 'K12',
      caseVersion: '1.1',
      licenseURI: {
        title: 'CC BY 4.0',
        identifier: 'ffffffff-d7cb-11e8-824f-0242ac160002',
        uri: 'https://example.org/licence',
      },
    },
  ),
  extensions: {},
};
