/** embed-host.js as it is built, on a page with frames. */
import { expect } from '@open-wc/testing';
import { embedAt, openFile } from '../support/embed.js';
import { nextEvent } from '../support/once.js';

type Detail = CustomEvent<{ readonly type: string; readonly height?: number; readonly paused?: boolean }>;
const EMBED = '/dist/embed.html?src=/demo/show/cup.json';

before(async () => {
  const script = document.createElement('script');
  script.src = '/dist/embed-host.js';
  document.head.append(script);
  await nextEvent(script, 'load');
});

/** The next event of a kind that a frame's element gets. */
async function told(frame: HTMLIFrameElement, check: (detail: Detail['detail']) => boolean): Promise<Detail> {
  for (;;) {
    const event = await nextEvent<Detail>(frame, 'episode-embed');
    if (check(event.detail)) return event;
  }
}

describe('the script of the page around', () => {
  it('gives a marked frame the height that it asks for, and passes on what it tells', async () => {
    const { element } = embedAt(EMBED, { 'data-episode-card': '' });
    const time = told(element, ({ type }) => type === 'episode-card:time');
    const { detail, bubbles } = await told(element, ({ height = 0 }) => height > 250);
    expect(element.clientHeight).to.equal(detail.height);
    expect(bubbles).to.be.true;
    expect((await time).detail.paused).to.be.true;
  });

  it('does so for a frame in a sandbox, which has no name', async () => {
    const src = encodeURIComponent(await openFile('/demo/show/cup.json'));
    const html = (await (await fetch('/dist/embed.html')).text())
      .replace('<head>', `<head><meta name="episode-card:allow" content="${new URL(decodeURIComponent(src)).origin}">`)
      .replace(/src="(?=e)/g, 'src="/dist/');
    const address = `/faults/ok?type=text/html&text=${encodeURIComponent(html)}&src=${src}`;
    const { element } = embedAt(address, { 'data-episode-card': '', sandbox: 'allow-scripts' });
    const { detail } = await told(element, ({ height = 0 }) => height > 250);
    expect(element.clientHeight).to.equal(detail.height);
  });

  it('leaves other frames alone', async () => {
    const embed = embedAt(EMBED);
    await embed.until(({ height }) => Number(height) > 250);
    expect(embed.element.style.height).to.equal('');
  });

  it('takes nothing that is not said to the letter, and no height without an end', async () => {
    const { element } = embedAt('/test/fixtures/pages/open-empty.html', { 'data-episode-card': '' });
    await nextEvent(element, 'load');
    const say = (word: unknown) => {
      const script = element.contentDocument!.createElement('script');
      script.textContent = `parent.postMessage(${JSON.stringify(word)}, '*')`;
      element.contentDocument!.body.append(script);
    };
    const heights: string[] = [];
    element.addEventListener('episode-embed', () => heights.push(element.style.height));
    const last = told(element, ({ height }) => height === 300);
    for (const height of ['9px', -1, null]) say({ type: 'episode-card:height', height });
    say({ type: 'episode-card:height', height: 1e9 });
    say({ type: 'episode-card:height', height: 300 });
    await last;
    expect(heights).to.deep.equal(['10000px', '300px']);
  });
});
