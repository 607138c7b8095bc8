/** An activity, new or known: its fields, its save, and what to do when somebody else changed it. */
import {useLayoutEffect, useState} from 'preact/hooks';
import type {ActivityRow} from '../../contract/rows';
import type {SaveActivity} from '../../contract/saves';
import {
  activityFaults,
  activityRequest,
  activityRow,
  activityValues,
  type ActivityValues,
} from '../activity-values';
import type {Answer} from '../call';
import {useDraft} from '../draft';
import {focusWrong} from '../focus';
import {activity} from '../lookup';
import {newOperation} from '../operation';
import {useOther} from '../other';
import {useSaving} from '../saving';
import type {Screen} from '../screen';
import {here, type Said} from '../state';
import * as words from '../words/activity';
import {MoreFields, StatusFields, WhenFields} from './activity-course';
import {AreaField, WhatFields, WhoFields} from './activity-fields';
import {Primary} from './buttons';
import {Clash} from './clash';
import {ObjectivePicker} from './objective-picker';
import {Page} from './page';
import {Found, Trouble} from './saving';
import type {ComponentChildren} from 'preact';

export interface ActivityFormProps extends Screen {
  readonly title: string;
  readonly action: string;
  readonly initial: () => ActivityValues;
  readonly said: (
    answer: Answer<'saveActivity'>,
    request: SaveActivity,
  ) => Said;
  /** @returns what the form shows after a save; null where it is left */
  readonly after: (request: SaveActivity) => ActivityValues | null;
  /** Above the fields. */
  readonly note?: string;
  /** Beside the blue button. */
  readonly others?: ComponentChildren;
  /** Below the fields. */
  readonly below?: ComponentChildren;
}

export function ActivityForm(props: ActivityFormProps) {
  const {state, act, title, action, initial} = props;
  const {view, waiting} = state;
  const {month} = view;
  const draft = useDraft<ActivityValues, SaveActivity>(
    {month, place: here(state)},
    initial,
  );
  const {values} = draft;
  const saving = useSaving('saveActivity', act, draft);
  const other = useOther(act, month, now =>
    activity(now, values.base?.id ?? ''),
  );
  const [lead, setLead] = useState(values.objectiveIds[0]);
  const [isChecked, setChecked] = useState(false);
  const [saves, setSaves] = useState(0);
  const faults = isChecked ? activityFaults(values) : {};
  const isLocked = draft.sent !== null;
  const inputs = {values, faults, change: draft.change};

  // The next activity is typed at once, as soon as its fields are drawn.
  useLayoutEffect(() => {
    if (saves > 0) document.getElementById('activity')?.focus();
  }, [saves]);

  const send = async (request: SaveActivity) => {
    const outcome = await saving.save(request, answer =>
      props.said(answer, request),
    );
    if (outcome?.done) {
      setChecked(false);
      const next = props.after(request);
      draft.restart(next ?? values);
      if (next) setSaves(saves + 1);
    } else if (outcome?.failure.kind === 'refused' && values.base)
      await other.look(values.base);
  };
  const sendValues = (sent: ActivityValues) => {
    other.clear();
    draft.change(sent);
    void send(activityRequest(sent, month, newOperation()));
  };
  const submit = () => {
    if (isLocked) return;
    setChecked(true);
    if (Object.keys(activityFaults(values)).length > 0) return focusWrong();
    sendValues(values);
  };
  const settle = (chosen: ActivityRow) =>
    sendValues({...activityValues(chosen), base: other.row});
  if (other.row)
    return (
      <Clash
        {...props}
        base={values.base!}
        theirs={other.row}
        mine={activityRow(values, month)}
        words={words.VERSIONS}
        onSettle={settle}
      />
    );
  return (
    <Page
      {...props}
      title={title}
      onSubmit={submit}
      buttons={
        <>
          <Trouble
            failure={waiting ? null : saving.trouble}
            isUnsure={isLocked}
            isGone={other.isGone}
            onRetry={() => void send(draft.sent!)}
            onRelease={() => {
              draft.hold(null);
              saving.clear();
            }}
            onSaveAsNew={() => sendValues({...values, base: null})}
          />
          <Primary label={action} waiting={waiting} disabled={isLocked} />
          {props.others}
        </>
      }
    >
      {props.note && <p class="notice">{props.note}</p>}
      <Found
        isFound={draft.isFound && !isLocked}
        onDiscard={() => {
          const fresh = initial();
          draft.restart(fresh);
          setLead(fresh.objectiveIds[0]);
        }}
      />
      <fieldset class="plain" disabled={isLocked}>
        <ObjectivePicker
          view={view}
          lead={lead}
          isNew={values.base === null}
          chosen={values.objectiveIds}
          onChange={objectiveIds => draft.change({objectiveIds})}
        />
        <AreaField {...inputs} />
        <WhatFields {...inputs} view={view} />
        <WhoFields {...inputs} view={view} />
        <WhenFields {...inputs} view={view} />
        <StatusFields {...inputs} />
        <MoreFields {...inputs} />
      </fieldset>
      {props.below}
    </Page>
  );
}
