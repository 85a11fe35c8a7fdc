export declare const body: import("lit").CSSResult;
