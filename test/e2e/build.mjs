/** The journeys run what the sources at hand make. */
import {buildAddon, buildHost} from '../../build.mjs';

export default async function build() {
  await Promise.all([buildAddon(), buildHost()]);
}
