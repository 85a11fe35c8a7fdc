export declare const TABLE: readonly string[];
