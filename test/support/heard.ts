/**
 * What a card and its page let be heard while something goes wrong: announcements, unhandled rejections, page errors. For
 * tests of faults; it knows none of them.
 */
import { expect } from '@open-wc/testing';
import type { CardHarness } from './card.js';

/** What a screen reader would be given: each new text of the live region, '' where it falls silent. */
export function announcementsOf(card: CardHarness): string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    if (card.notice && said.at(-1) !== card.notice) said.push(card.notice);
    if (!card.notice && said.at(-1) !== '') said.push('');
  });
  observer.observe(card.root, { subtree: true, childList: true, characterData: true });
  return said;
}

/** Called once in a file: after each test, the page has seen no unhandled rejection and no error. */
export function expectNoErrors(): void {
  const errors: string[] = [];
  const unhandled = (event: PromiseRejectionEvent) => errors.push(`unhandled: ${String(event.reason)}`);
  const failed = (event: ErrorEvent) => errors.push(event.message);
  before(() => {
    addEventListener('unhandledrejection', unhandled);
    addEventListener('error', failed);
  });
  after(() => {
    removeEventListener('unhandledrejection', unhandled);
    removeEventListener('error', failed);
  });
  afterEach(async () => {
    // A rejection is told of after the task in which nobody took it.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
    expect(errors.splice(0)).to.deep.equal([]);
  });
}
