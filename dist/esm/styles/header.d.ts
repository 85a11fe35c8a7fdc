export declare const header: import("lit").CSSResult;
