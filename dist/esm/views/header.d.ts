/** The head of the card: cover, the line of facts, title, show and hosts. Called by card.ts and small.ts. */
import { type TemplateResult } from 'lit';
import type { Strings } from '../locale/strings.js';
import type { HeadFace } from './contract.js';
/** The cover takes its place before it has loaded; without one, the initials stand there. */
export declare const headerView: (head: HeadFace, monogram: string | undefined, strings: Strings) => TemplateResult;
/** "Episode · Feb 16, 2025 · 12 min" */
export declare const kickerView: ({ kicker }: HeadFace) => TemplateResult;
export declare const titleView: ({ title, url, level, language }: HeadFace) => TemplateResult;
