export declare const transcript: import("lit").CSSResult;
