export declare const menu: import("lit").CSSResult;
