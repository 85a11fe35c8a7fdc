import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';

const ACCENTS = 'black white yellow navy #808080 #777 #999 red lime blue magenta cyan #b4451f #ff8f66 #0a7d33 #767676'.split(' ');
const THEMES = ['light', 'dark'] as const;

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The sRGB pixel that a colour of any notation becomes, over the colour beneath. */
function pixelOf(...layers: readonly string[]): readonly number[] {
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color: string): number =>
  pixelOf('white', color)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const styleOf = (card: CardHarness, selector: string) => getComputedStyle(card.root.querySelector(selector)!);

async function themed(attributes: object): Promise<CardHarness> {
  const card = await (await placeCard({ episode: sampleEpisode(), ...attributes })).ready();
  return card.until(() => card.find('section') !== undefined);
}

describe('the measure of contrast', () => {
  it('is the one of WCAG', () => {
    expect(contrast('#fff', '#000')).to.equal(21);
    expect(contrast('#fff', '#767676')).to.be.closeTo(4.54, 0.01);
  });
});

for (const theme of THEMES) {
  describe(`any accent in the ${theme} scheme`, () => {
    it('keeps what stands on it readable, and is readable itself on the surface', async () => {
      const card = await themed({ theme });
      for (const accent of ACCENTS) {
        card.element.style.setProperty('--episode-card-accent', accent);
        const play = styleOf(card, '.play');
        expect(pixelOf(play.backgroundColor), accent).to.deep.equal(pixelOf(accent));
        expect(contrast(play.color, play.backgroundColor), `on ${accent}`).to.be.at.least(4.5);
        expect(contrast(styleOf(card, '.at').color, styleOf(card, '.card').backgroundColor), `${accent} as text`).to.be.at.least(4.5);
        expect(contrast(styleOf(card, '.times').color, styleOf(card, '.player').backgroundColor), `times beside ${accent}`).to.be.at.least(
          4,
        );
      }
    });
  });
}

describe('the scheme', () => {
  const isDark = (card: CardHarness) => luminance(styleOf(card, '.card').backgroundColor) < 0.2;

  it('is that of theme, whatever the page says', async () => {
    const dark = box(400);
    dark.style.colorScheme = 'dark';
    const light = box(400);
    light.style.colorScheme = 'light';
    expect(isDark(await themed({ theme: 'light', into: dark }))).to.be.false;
    expect(isDark(await themed({ theme: 'dark', into: light }))).to.be.true;
  });

  it('is that of the page without theme, and changes with it', async () => {
    const page = box(400);
    page.style.colorScheme = 'dark';
    const card = await themed({ into: page });
    expect(isDark(card)).to.be.true;
    page.style.colorScheme = 'light';
    expect(isDark(card)).to.be.false;
    card.element.setAttribute('theme', 'dark');
    await card.element.updateComplete;
    expect(isDark(card)).to.be.true;
  });

  it("leaves the page's own content inside the tag alone", async () => {
    const card = await placeCard({ theme: 'dark', into: box(400) });
    expect(getComputedStyle(card.element).colorScheme).to.equal(getComputedStyle(document.body).colorScheme);
  });
});

describe('the public properties', () => {
  it('set the colours, the corners and the font', async () => {
    const card = await themed({});
    const { style } = card.element;
    for (const [name, value] of [
      ['surface', 'rgb(1, 2, 3)'],
      ['ink', 'rgb(250, 251, 252)'],
      ['wash', 'rgb(4, 5, 6)'],
      ['quiet', 'rgb(200, 201, 202)'],
      ['line', 'rgb(90, 91, 92)'],
      ['radius', '3px'],
      ['font', '20px monospace'],
    ] as const)
      style.setProperty(`--episode-card-${name}`, value);
    const frame = styleOf(card, '.card');
    expect(frame.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(frame.color).to.equal('rgb(250, 251, 252)');
    expect(frame.borderTopColor).to.equal('rgb(90, 91, 92)');
    expect(frame.borderTopLeftRadius).to.equal('3px');
    expect(frame.fontFamily).to.equal('monospace');
    expect(styleOf(card, '.player').backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(styleOf(card, '.kicker').color).to.equal('rgb(200, 201, 202)');
  });
});
