export declare const listen: import("lit").CSSResult;
