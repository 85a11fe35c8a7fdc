/** A transcript that cannot be had: why, in a sentence; a way to try again; and the file. */
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { hush } from '../support/hush.js';
import { freshKey, keyed, otherOrigin } from '../support/ledger.js';
import { linesOf, openTab, wordsOf } from '../support/transcript.js';

const VTT = 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello';
const said = (card: CardHarness) => wordsOf(card.root.querySelector('.transcript [role=status]'));
const retryOf = (card: CardHarness) => card.root.querySelector<HTMLElement>('.transcript .pill')!;

interface Fault {
  readonly file: () => Promise<{ url: string; type?: string }>;
  readonly sentence: string;
  readonly code: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'is not there': {
    file: () => Promise.resolve({ url: keyed('/faults/status/404', freshKey(), { times: 1, text: VTT }) }),
    sentence: 'The transcript could not be loaded.',
    code: 'not-found',
  },
  'gets no answer': {
    file: () => Promise.resolve({ url: keyed('/faults/drop', freshKey()) }),
    sentence: 'The transcript could not be loaded.',
    code: 'unreachable',
  },
  'is on a server that lets no other page read it': {
    file: async () => ({ url: keyed(`${await otherOrigin()}/faults/ok`, freshKey(), { text: VTT }) }),
    sentence: 'The server of the transcript does not let this page read it.',
    code: 'unreachable',
  },
  'is something else': {
    file: () => Promise.resolve({ url: keyed('/faults/ok', freshKey(), { text: '{"error": "no such file"}' }), type: 'application/json' }),
    sentence: 'The transcript is in a form that cannot be shown here.',
    code: 'not-a-transcript',
  },
};

describe('when the transcript', () => {
  hush();

  for (const [what, { file, sentence, code }] of Object.entries(FAULTS)) {
    it(`${what}, the card says so, offers the file and tries again with the focus in its place`, async () => {
      const answer = await file();
      const card = await (
        await placeCard({ episode: sampleEpisode(undefined, { transcripts: [answer] }), lang: 'en', into: box(600) })
      ).ready();
      const error = card.event('episode-error');
      await openTab(card);
      const { part, problem } = await error;
      expect([part, problem.code]).to.deep.equal(['transcript', code]);
      await card.until(() => said(card) === sentence, sentence);
      const link = card.root.querySelector<HTMLAnchorElement>('.missing a')!;
      expect([wordsOf(link), link.href]).to.deep.equal(['Open transcript file', new URL(answer.url, location.href).href]);
      await expectAccessible(card.element);
      const retry = retryOf(card);
      retry.focus();
      await card.press('Enter');
      await card.until(() => linesOf(card).length > 0 || (said(card) === sentence && retry.getAttribute('aria-disabled') === 'false'));
      await card.until(() => card.root.activeElement === (card.find('speech') ?? retry), 'the focus is kept');
    });
  }

  it('comes at the second try, it is read', async () => {
    const url = keyed('/faults/status/500', freshKey(), { times: 1, text: VTT, type: 'text/vtt' });
    const card = await (
      await placeCard({ episode: sampleEpisode(undefined, { transcripts: [{ url, type: 'text/vtt' }] }), lang: 'en', into: box(600) })
    ).ready();
    await openTab(card);
    await card.until(() => said(card) === 'The transcript could not be loaded.');
    retryOf(card).focus();
    await card.press('Enter');
    await card.until(() => linesOf(card).length > 0);
    expect(linesOf(card).map(wordsOf)).to.deep.equal(['0:01Hello']);
    await card.until(() => card.root.activeElement === card.part('speech'));
    await expectAccessible(card.element);
  });
});
