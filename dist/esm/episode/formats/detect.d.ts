/**
 * False for an object with a `title` string whose fields all have names of the schema: a name that it does not know may
 * be another format's for one that it knows.
 */
export declare const needsAdapter: (data: unknown) => boolean;
