/**
 * Tells a card when it comes near the viewport: far cards cost nothing but their place. One observer serves the page.
 * Called by the element.
 */
/** The method that is called when the element is near. */
export declare const approach: unique symbol;
/** From now on the element is told, until `ignoreNear`. */
export declare function watchNear(element: Element): void;
export declare const ignoreNear: (element: Element) => void;
