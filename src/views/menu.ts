/** What the "More" button opens: volume, and the links out of the card. Called by player.ts while it is open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardActions, CardState } from './contract.js';
import { mutedIcon, soundIcon } from './icons.js';

export const menuView = ({ episode, player, strings }: CardState, actions: CardActions): TemplateResult => html`
  ${player.hasVolume
    ? html`
        <div class="volume">
          <button class="skip" type="button" aria-label=${player.isMuted ? strings.unmute : strings.mute} @click=${actions.toggleMute}>
            ${player.isMuted ? mutedIcon : soundIcon}
          </button>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            .value=${String(player.isMuted ? 0 : player.volume)}
            aria-label=${strings.volume}
            @input=${(event: Event) => actions.setVolume((event.target as HTMLInputElement).valueAsNumber)}
          />
        </div>
      `
    : nothing}
  ${episode!.links.map(({ title, url }) => html`<a href=${url} rel="noopener">${title}</a>`)}
`;
