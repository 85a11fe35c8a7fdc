export declare const tokens: import("lit").CSSResult;
