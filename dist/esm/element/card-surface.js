import { LitElement } from 'lit';
import { base } from '../styles/base.js';
import { header } from '../styles/header.js';
import { player } from '../styles/player.js';
import { tokens } from '../styles/tokens.js';

class CardSurface extends LitElement {
  constructor() {
    super(...arguments);
    /** `full`, `compact` (one row) or `mini` (a pill). */
    this.variant = "full";
    /** Level of the title's heading in the page, 1 to 6. */
    this.headingLevel = 2;
  }
  static {
    this.styles = [tokens, base, header, player];
  }
  static {
    this.properties = {
      src: {},
      guid: {},
      similar: {},
      similarProvider: { attribute: false },
      episode: { attribute: false },
      variant: {},
      theme: {},
      headingLevel: { attribute: "heading-level", type: Number }
    };
  }
}

export { CardSurface };
