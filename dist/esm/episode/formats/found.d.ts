/** Builds objects without absent fields. Called by the adapters. */
/** The given fields without the undefined ones. */
export declare const found: (fields: Readonly<Record<string, unknown>>) => Record<string, unknown>;
