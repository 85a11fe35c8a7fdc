/**
 * Checks an element, its shadow roots included, with axe-core, and fails with a message one can act on.
 */
import type { AxeResults, RunOptions } from 'axe-core';
// A classic script: it leaves its API on the window.
import 'axe-core/axe.min.js';
import { nextEvent } from './once.js';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}

/** The checker of the document that the element is in: this one, or that of a frame. */
async function axeOf({ ownerDocument }: Element): Promise<Axe> {
  const view = ownerDocument.defaultView as unknown as { axe?: Axe };
  if (!view.axe) {
    const script = ownerDocument.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = nextEvent(script, 'load');
    ownerDocument.head.append(script);
    await loaded;
  }
  return view.axe!;
}

/** Rules of whole pages, which say nothing about one element on a test's bare page. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** What axe finds wrong, one line for each element: `color-contrast (serious): … at episode-card button: <button …>`. */
export async function violationsOf(element: Element, off: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries([...PAGE_RULES, ...off].map((rule) => [rule, { enabled: false }]));
  const { violations } = await (await axeOf(element)).run(element, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${String(impact)}): ${help} at ${target.flat().join(' ')}: ${html.slice(0, 160)}`),
  );
}

/** Rejects if axe finds anything; `off` names rules that do not apply to this test. */
export async function expectAccessible(element: Element, off: readonly string[] = []): Promise<void> {
  const found = await violationsOf(element, off);
  if (found.length > 0) throw new Error(`axe found ${found.length}:\n${found.join('\n')}`);
}
