/** Writes the year into its tab, for those who look at the sheet and have no add-on. */
import {useState} from 'preact/hooks';
import type {YearView} from '../../contract/report';
import {call} from '../call';
import {failure} from '../failure';
import {unlessWaiting} from '../parts/unless-waiting';
import * as words from '../words/year-tab';

export function YearTab({
  year: {month, grade, subject},
}: {
  readonly year: Pick<YearView, 'month' | 'grade' | 'subject'>;
}) {
  const [isWaiting, setWaiting] = useState(false);
  const [said, say] = useState('');
  const write = async () => {
    setWaiting(true);
    say('');
    try {
      await call('writeYear', {month, grade, subject});
      say(words.WRITTEN);
    } catch (error) {
      say(failure(error).message);
    }
    setWaiting(false);
  };
  return (
    <p>
      <button type="button" {...unlessWaiting(isWaiting, () => void write())}>
        {isWaiting ? words.WRITING : words.WRITE}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
