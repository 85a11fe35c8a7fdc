/**
 * Tells a card when it comes near the viewport: far cards cost nothing but their place. One observer serves the page.
 * Called by the element.
 */

/** The method that is called when the element is near. */
export const approach = Symbol();

let observer: IntersectionObserver | undefined;

/** From now on the element is told, until `ignoreNear`. */
export function watchNear(element: Element): void {
  observer ??= new IntersectionObserver(
    (entries) =>
      entries.forEach(({ isIntersecting, target }) => isIntersecting && (target as Element & { [approach](): void })[approach]()),
    { rootMargin: '600px 0px' },
  );
  observer.observe(element);
}

export const ignoreNear = (element: Element): void => observer?.unobserve(element);
