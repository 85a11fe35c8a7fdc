/**
 * The text of a transcript, a block of paragraphs at a time, as nodes: it is long, drawn once and filled bit by bit, and the
 * browser skips the blocks that are out of sight. Called by the chunk of the transcript.
 */
/** One paragraph as it is read. */
export interface LineFace {
  /** "3:48" */
  readonly clock: string | undefined;
  /** "Play from 3:48": a name holds what is seen, for those who speak to their browser */
  readonly label: string;
  /** named where another one begins to speak */
  readonly speaker: string | undefined;
  readonly text: string;
  /** titles of the chapters that begin with it */
  readonly titles: readonly string[];
}

/** Blocks of so many paragraphs. */
export const BLOCK_LINES = 40;
/** What fits a line of a narrow box, roughly: a guess at the height of what has not been drawn yet. */
const LINE_LENGTH = 48;

/** A paragraph's element, and the node that holds its text and nothing else. */
export interface LineNodes {
  readonly line: HTMLElement;
  readonly text: Text;
}

/** The element that holds all blocks. */
export const textNode = (): HTMLElement => made('div', 'text');

/** A block of these paragraphs; `level` is that of the chapters' headings in the page. */
export function blockNode(faces: readonly LineFace[], level: number): { readonly block: HTMLElement; readonly nodes: LineNodes[] } {
  const block = made('div', 'block');
  let rows = 0;
  const nodes = faces.map((face) => {
    for (const title of face.titles) {
      const heading = block.appendChild(made('h4', 'chapter', title));
      heading.ariaLevel = `${level}`;
      heading.dir = 'auto';
    }
    rows += Math.ceil(face.text.length / LINE_LENGTH) + 1 + face.titles.length * 2;
    const line = block.appendChild(made('p', 'line'));
    if (face.clock) line.append(timeNode(face.clock, face.label));
    if (face.speaker) line.append(made('bdi', 'speaker', face.speaker));
    const words = line.appendChild(made('span', 'words', face.text));
    words.dir = 'auto';
    return { line, text: words.firstChild as Text };
  });
  block.style.setProperty('--_rows', `${rows}`);
  return { block, nodes };
}

function timeNode(clock: string, label: string): HTMLElement {
  const button = made('button', 'at', clock);
  button.type = 'button';
  button.ariaLabel = label;
  return button;
}

/** Marks the paragraph that is being heard, or takes the mark from it. */
export function markLine(line: HTMLElement, isNow: boolean): void {
  line.classList.toggle('heard', isNow);
  line.ariaCurrent = isNow ? 'true' : null;
}

/** Marks the paragraph with a match, where a browser cannot mark the words; or takes the mark from it. */
export const markMatch = (line: HTMLElement, isMatch: boolean): unknown => line.classList.toggle('hit', isMatch);

function made<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
