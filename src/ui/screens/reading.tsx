/** The readings of one indicator. */
import {call} from '../call';
import {LoadedScreen} from '../parts/loaded-screen';
import {Page} from '../parts/page';
import {ReadingForm} from '../parts/reading-form';
import type {Screen} from '../screen';
import * as words from '../words/results';

export function ReadingScreen(props: Screen & {readonly indicator: string}) {
  const {indicator, state} = props;
  return (
    <LoadedScreen
      {...props}
      title={indicator}
      load={() => call('loadResults')}
      again={state.view}
    >
      {({indicators, today}) => {
        const found = indicators.find(({name}) => name === indicator);
        return found && state.planner.canEdit ? (
          <ReadingForm {...props} indicator={found} today={today} />
        ) : (
          <Page {...props} title={indicator}>
            <p class="empty">{words.NOT_THERE}</p>
          </Page>
        );
      }}
    </LoadedScreen>
  );
}
