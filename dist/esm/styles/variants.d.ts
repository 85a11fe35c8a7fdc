export declare const variants: import("lit").CSSResult;
