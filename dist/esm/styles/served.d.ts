export declare const served: import("lit").CSSResult;
