/** The transcript as a document: paragraphs with their speaker and time, in a box of their own. Called by panels.ts. */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions, TranscriptFace } from './contract.js';
export declare const transcriptTextView: ({ paragraphs, retry, file }: TranscriptFace, { body }: BodyState, { player }: CardActions) => TemplateResult;
