/** A screen: header, content, and at the bottom the buttons and the result line. */
import type {ComponentChildren} from 'preact';
import type {Screen} from '../screen';
import {translated} from '../words/translated';
import {Header} from './header';
import {Result} from './result';

export function Page(
  props: Screen & {
    readonly title: string;
    readonly buttons?: ComponentChildren;
    readonly children: ComponentChildren;
    /** With it the content and buttons are one form. */
    readonly onSubmit?: () => void;
  },
) {
  const {title, buttons, children, onSubmit, state, act} = props;
  const inside = (
    <>
      <div class="content">
        {!state.planner.canEdit && (
          <p class="notice">{translated(state.planner.readOnlyReason ?? '')}</p>
        )}
        {children}
      </div>
      <div
        class={`bottom ${buttons || state.said || state.waiting ? '' : 'bare'}`}
      >
        {buttons && <div class="buttons">{buttons}</div>}
        <Result state={state} act={act} />
      </div>
    </>
  );
  return (
    <>
      <Header state={state} act={act} title={title} />
      {onSubmit ? (
        <form
          novalidate
          onSubmit={event => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {inside}
        </form>
      ) : (
        inside
      )}
    </>
  );
}
