/** A listener opens the menu: volume, mute, links. */
import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { press } from '../support/input.js';

const tone = () => placeCard({ episode: sampleEpisode(), lang: 'en' });
/** The name, as an element in a failed comparison is more than a report can hold. */
const focused = (card: CardHarness) => card.root.activeElement?.getAttribute('part');

describe('the menu', () => {
  const isOpen = (card: CardHarness) => card.part('menu').matches(':popover-open');

  it('opens by a key, is closed by Escape, and gives the focus back', async () => {
    const card = await (await tone()).ready();
    const button = card.part('menu-button');
    expect(button.ariaLabel).to.equal('More');
    await card.press('Enter', 'menu-button');
    await card.until(() => isOpen(card) && card.find('mute') !== undefined);
    await press('Tab');
    expect(focused(card)).to.equal('mute');
    await press('Escape');
    await card.until(() => !isOpen(card) && card.find('mute') === undefined);
    expect(focused(card)).to.equal('menu-button');
  });

  it('is closed behind the focus, which stays where it went', async () => {
    const card = await (await tone()).ready();
    for (const key of ['Tab', 'Shift+Tab']) {
      await card.press('Enter', 'menu-button');
      await card.until(() => isOpen(card) && card.find('mute') !== undefined);
      if (key === 'Tab') [...card.part('menu').querySelectorAll('a')].at(-1)!.focus();
      expect(isOpen(card)).to.equal(true);
      await press(key);
      await card.until(() => !isOpen(card));
      expect(card.root.activeElement?.className).to.equal(key === 'Tab' ? 'seek' : 'rate');
    }
  });

  it('lies inside the window, under its button', async () => {
    const card = await (await tone()).ready();
    await card.click('menu-button');
    await card.until(() => card.find('mute') !== undefined);
    const menu = card.part('menu').getBoundingClientRect();
    const button = card.part('menu-button').getBoundingClientRect();
    expect(menu.left).to.be.at.least(0);
    expect(menu.right).to.be.at.most(innerWidth);
    expect(menu.top).to.be.within(button.bottom, button.bottom + 12);
  });

  it('sets the volume and mutes', async () => {
    const card = await (await tone()).ready();
    await card.click('menu-button');
    await card.until(() => card.find('mute') !== undefined);
    const volume = card.part<HTMLInputElement>('volume');
    expect(volume.valueAsNumber).to.equal(1);
    await card.press('ArrowLeft', 'volume');
    await card.until(() => Math.abs(volume.valueAsNumber - 0.95) < 0.001);
    await card.click('mute');
    await card.until(() => card.part('mute').ariaLabel === 'Unmute');
    expect(volume.valueAsNumber).to.equal(0);
    await card.press('Enter', 'mute');
    await card.until(() => card.part('mute').ariaLabel === 'Mute');
    expect(volume.valueAsNumber).to.be.closeTo(0.95, 0.001);
  });

  it('keeps volume and mute for the audio that is made later', async () => {
    const card = await (await tone()).ready();
    await card.click('menu-button');
    await card.until(() => card.find('mute') !== undefined);
    await card.click('mute');
    await press('Escape');
    await card.play();
    await card.click('menu-button');
    await card.until(() => card.find('mute') !== undefined);
    expect(card.part('mute').ariaLabel).to.equal('Unmute');
  });

  it('leads to the audio file, the page and the feed', async () => {
    const card = await (
      await placeCard({
        episode: sampleEpisode('/test/fixtures/audio/tone-4s.mp3', { show: { title: 'A', feed: '/feed.xml' } }),
        lang: 'en',
      })
    ).ready();
    await card.click('menu-button');
    await card.until(() => card.part('menu').querySelector('a') !== null);
    const links = [...card.part('menu').querySelectorAll<HTMLAnchorElement>('a:not([part])')].map(({ textContent, href }) => [
      textContent,
      new URL(href).pathname,
    ]);
    expect(links).to.deep.equal([
      ['Download audio', '/test/fixtures/audio/tone-4s.mp3'],
      ['Episode page', '/rust/'],
      ['Podcast feed', '/feed.xml'],
    ]);
  });

  it('offers the video, and all the ways to stay in touch', async () => {
    const card = await (
      await placeCard({
        episode: sampleEpisode(undefined, {
          audio: [
            { url: '/a.mp3', type: 'audio/mpeg' },
            { url: '/a.mp4', type: 'video/mp4' },
          ],
          funding: { url: '/give/', text: 'Buy us a coffee' },
          socialInteract: '/talk/',
          contentLinks: { href: '/elsewhere/', text: 'On another site' },
          license: { id: 'CC-BY-4.0', url: '/license/' },
        }),
        lang: 'en',
      })
    ).ready();
    await card.click('menu-button');
    await card.until(() => card.find('copy-link') !== undefined);
    const links = [...card.part('menu').querySelectorAll<HTMLAnchorElement>('a:not([part])')];
    expect(links.map(({ textContent, href }) => [textContent, new URL(href).pathname])).to.deep.equal([
      ['Watch the video', '/a.mp4'],
      ['Download audio', '/a.mp3'],
      ['Episode page', '/rust/'],
      ['On another site', '/elsewhere/'],
      ['Discuss this episode', '/talk/'],
      ['Buy us a coffee', '/give/'],
      ['License: CC-BY-4.0', '/license/'],
    ]);
    expect(links[1]!.download).to.equal('');
    expect(links[1]!.hasAttribute('download')).to.equal(true);
    expect(links.map(({ rel }) => rel)).to.deep.equal(['', '', '', '', '', '', 'license']);
  });
});
