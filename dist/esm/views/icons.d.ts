/** The icons of the play button, drawn inline so that none is requested. Each takes the colour of the text around it. */
import { type TemplateResult } from 'lit';
export declare const playIcon: TemplateResult;
export declare const pauseIcon: TemplateResult;
