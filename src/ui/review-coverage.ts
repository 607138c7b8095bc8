/** Writes the Coverage tab of the month, and goes where its gaps can be followed up. */
import type {Screen} from './screen';
import {coverageWritten, WRITING} from './words/month';

export async function reviewCoverage({state, act}: Screen): Promise<void> {
  const {month} = state.view;
  const outcome = await act.report({
    name: 'writeCoverage',
    argument: {month},
    label: WRITING,
  });
  if (!outcome?.done) return;
  act.go({screen: 'coverage'});
  act.say({text: coverageWritten(month), tone: 'done'});
}
