export declare const player: import("lit").CSSResult;
