/** From where sidebars and dialogs are served. */
import {serveFrames} from '../../../src/host/server/frame-server';

test('where the wanted port is taken, frames are served from another', async () => {
  const settings = {pagePort: () => 1, ownPages: null};
  const first = await serveFrames(settings);
  const second = await serveFrames({...settings, wantedPort: first.port});
  const path = second.add('<p>Plan</p>');
  try {
    expect(second.port).not.toBe(first.port);
    const page = await fetch(`http://127.0.0.1:${second.port}${path}`, {
      headers: {'sec-fetch-dest': 'iframe'},
    });
    expect(await page.text()).toBe('<p>Plan</p>');
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});
