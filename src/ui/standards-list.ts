/** The list of standards for a screen: there once it is loaded, and nobody waits for it. */
import {useEffect, useState} from 'preact/hooks';
import type {Actions} from './actions';
import {NO_STANDARDS, standardsOf, type Standards} from './standards';
import * as words from './words/standards';

export interface StandardsList {
  readonly standards: Standards;
  /** What to say while there is no list; blank where there is one. */
  readonly without: string;
  readonly isComing: boolean;
}

export function useStandards(act: Actions): StandardsList {
  const [list, setList] = useState<StandardsList>({
    standards: NO_STANDARDS,
    without: words.LOADING,
    isComing: true,
  });
  useEffect(() => {
    let isWanted = true;
    const show = (shown: StandardsList) => isWanted && setList(shown);
    act.loadStandards().then(
      view =>
        show({standards: standardsOf(view), without: '', isComing: false}),
      () =>
        show({
          standards: NO_STANDARDS,
          without: words.NOT_LOADED,
          isComing: false,
        }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return list;
}
