/**
 * A container of a width, a direction and a language for a card, as a page's column is one. It is taken away after the test.
 */
export interface BoxOptions {
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
}

const boxes = new Set<Element>();

afterEach(() => {
  boxes.forEach((box) => box.remove());
  boxes.clear();
});

/** A box at the end of the page, so many CSS pixels wide. */
export function box(width: number, { dir, lang }: BoxOptions = {}): HTMLElement {
  const element = document.createElement('div');
  element.style.width = `${width}px`;
  if (dir) element.dir = dir;
  if (lang) element.lang = lang;
  document.body.append(element);
  boxes.add(element);
  return element;
}
