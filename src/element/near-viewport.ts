/**
 * Tells a card when it comes near the viewport: far cards cost nothing but their place. One observer serves the page.
 * Called by the element.
 */

const MARGIN = '600px 0px';
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when the element is near the viewport or the page is printed; at once where it cannot be known. */
export function whenNear(element: Element, callback: () => void, signal: AbortSignal): void {
  if (typeof IntersectionObserver === 'undefined') return callback();
  observer ??= observe();
  waiting.set(element, callback);
  observer.observe(element);
  signal.addEventListener('abort', () => forget(element), { once: true });
}

function observe(): IntersectionObserver {
  // A card that waits for the end of the page must still be on paper. The listener lives as long as the page.
  addEventListener('beforeprint', () => [...waiting.keys()].forEach(arrive), { signal: new AbortController().signal });
  return new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && arrive(target)), { rootMargin: MARGIN });
}

function arrive(element: Element): void {
  const callback = waiting.get(element);
  forget(element);
  callback?.();
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
