/** `"Q&amp;A &lrm;&#8211; caf&eacute;"` gives `"Q&A \u200E– café"`; what is no reference stays as it is, and none is decoded twice. */
export declare const decodeCueText: (text: string) => string;
