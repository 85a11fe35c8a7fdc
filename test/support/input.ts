/**
 * A person's hands: real keys, a real mouse, the size of the page, media features. All are sent to the browser from outside,
 * so the events are trusted ones, in all three engines (media features: Chromium only).
 */
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** `'Enter'`, `'ArrowLeft'`, `'k'`, and together: `'Shift+Tab'`. The names are those of `KeyboardEvent.key`. */
export async function press(keys: string): Promise<void> {
  const names = keys === '+' ? ['+'] : keys.split('+');
  await executeServerCommand('press-chord', { keys: names.map((name) => (name === 'Space' ? ' ' : name)) });
}

/** Types text, key by key, where the focus is. */
export const typeText = (text: string): Promise<void> => sendKeys({ type: text });

function middleOf(element: Element): [number, number] {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Clicks with the real mouse: in the middle of the element, or so many pixels from its left edge. */
export async function click(element: Element, fromLeft?: number): Promise<void> {
  const [x, y] = middleOf(element);
  const left = Math.round(element.getBoundingClientRect().left + (fromLeft ?? 0));
  await sendMouse({ type: 'click', position: [fromLeft === undefined ? x : left, y], button: 'left' });
}

/** Moves the mouse over the middle of the element. */
export const hover = (element: Element): Promise<void> => sendMouse({ type: 'move', position: middleOf(element) });

/** Makes the page this large, in CSS pixels; each test file starts at 800 by 600. */
export async function setViewport(width: number, height: number): Promise<void> {
  await executeServerCommand('resize-page', { width, height });
}

/**
 * Sets media features, as `{'prefers-color-scheme': 'dark'}`, or the medium: `{type: 'print'}`; `{}` takes all back. False where the browser cannot
 * (Firefox, WebKit): nothing was changed then.
 */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<boolean> {
  const answer = await executeServerCommand<{ isSupported: boolean }, typeof features>('media-features', features);
  return answer.isSupported;
}
