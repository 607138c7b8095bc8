/** The catalogue made for the first time in a process of its own; prints its milliseconds. Run by catalogue.mjs. */
import {cpuTime} from './timing.mjs';

const [file, name] = process.argv[2].split(' ');
const {catalogueOf, commonCore, parseStandard} = await import(file);
const works = {
  list: () => commonCore(),
  catalogue: () => catalogueOf(commonCore()),
  codes: () => {
    const catalogue = catalogueOf(commonCore());
    for (const {code} of catalogue.standards) parseStandard(code, catalogue);
  },
};
console.log(cpuTime(works[name]));
