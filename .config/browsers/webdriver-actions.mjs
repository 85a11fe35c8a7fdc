/**
 * WebDriver's `actions` for keys and the mouse, by the names that DOM events use. https://www.w3.org/TR/webdriver2/#actions
 * Used by webkit.mjs; it sends nothing itself.
 */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const codeOf = (key) => {
  if ([...key].length > 1 && !(key in KEYS)) throw new Error(`WebKit's launcher knows no key "${key}"`);
  return KEYS[key] ?? key;
};

/** `[['a'], ['Shift', 'Tab']]` -> press and release a, then Shift and Tab together. */
export function keyActions(chords) {
  const actions = chords.flatMap((keys) => [
    ...keys.map((key) => ({ type: 'keyDown', value: codeOf(key) })),
    ...keys.toReversed().map((key) => ({ type: 'keyUp', value: codeOf(key) })),
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** `['move', 10, 20], ['down', 'left'], ['up', 'left']` -> one mouse's way over the page. */
export function mouseActions(...steps) {
  const actions = steps.map(([kind, first, second]) =>
    kind === 'move'
      ? { type: 'pointerMove', duration: 0, origin: 'viewport', x: first, y: second }
      : { type: kind === 'down' ? 'pointerDown' : 'pointerUp', button: BUTTONS[first ?? 'left'] },
  );
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
