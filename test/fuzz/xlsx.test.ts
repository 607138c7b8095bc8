/** Workbook files: whatever is wrong in one place, a file is opened, shown and saved as it is, or refused in a sentence. */
import {FileProblem} from '../../src/host/file/file-problem';
import {open, save, type Opened} from '../../src/host/file/xlsx';
import {Workbook} from '../../src/host/workbook/workbook';
import {eachMutant, oneOf} from './mutants';
import {mutatedXlsx} from './mutated-xlsx';
import {seedWorkbooks} from './seed-workbooks';
import {expectSentence} from './sentence';

const OPENING = {name: 'plan', timeZone: 'America/New_York'};
const OWNER = {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'} as const;

test('a workbook file with something wrong in it is refused in a sentence, or comes back from its next save as it was opened', async () => {
  const seeds = await seedWorkbooks();
  await eachMutant('xlsx', 600, async ({chance}) => {
    const opened = await openOrRefuse(
      mutatedXlsx(oneOf(chance, seeds), chance),
    );
    if (opened === null) return;
    show(opened);
    const again = await open(Buffer.from(await save(opened.data)), OPENING);
    expect(again.data).toEqual(opened.data);
  });
}, 600_000);

/** @returns as it comes from the process that reads files */
async function openOrRefuse(bytes: Buffer): Promise<Opened | null> {
  try {
    const opened = await open(bytes, OPENING);
    expect(JSON.parse(JSON.stringify(opened))).toEqual(opened);
    return opened;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    expectSentence(error.message);
    expect(error.message).not.toMatch(/\n|[.!?] [A-Z]/);
    return null;
  }
}

function show({data}: Opened): void {
  const book = Workbook.from(data);
  for (const {id} of data.sheets) book.picture(id, OWNER);
}
