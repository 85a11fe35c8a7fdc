/** Builds objects without absent fields. Called by the adapters. */

/** The given fields without the undefined ones. */
export const found = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
