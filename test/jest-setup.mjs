/** Tests run the bundle and the host as built from the sources at hand. */
import {buildAddon, buildHost} from '../build.mjs';
import {buildTested} from './sheet/on-host/tested.mjs';

export default async function setup() {
  await Promise.all([buildAddon(), buildHost(), buildTested()]);
}
