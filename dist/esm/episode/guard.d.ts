/** The part of `data` that conforms to the schema: addresses absolute, dates ISO 8601, times in seconds. `refused` holds paths. */
export declare function readChecked(data: unknown, baseUrl?: string): {
    readonly value: unknown;
    readonly refused: readonly string[];
};
