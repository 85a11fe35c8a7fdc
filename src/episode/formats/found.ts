/** Builds objects without absent fields. Called by the adapters. */

/** The given fields without the undefined ones. */
export const found = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
