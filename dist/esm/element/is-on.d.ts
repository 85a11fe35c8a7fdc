/** Reads an attribute without a value. Called by the element's chunks. */
/** Whether the attribute is there; "false" counts as absent, as some frameworks write it out. */
export declare const isOn: (element: Element, attribute: string) => boolean;
