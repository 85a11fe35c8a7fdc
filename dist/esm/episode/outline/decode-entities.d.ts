/**
 * Character references of HTML as characters: all numeric ones, and the named ones that notes use.
 * An unknown name stays as it stands.
 */
/** The text with its references decoded once: "Q&amp;A &#8211; d&eacute;j&agrave;" -> "Q&A – déjà". */
export declare const decodeEntities: (text: string) => string;
