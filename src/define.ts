/** The door for pages: registers `<episode-card>` once. A second copy of the script leaves the first in place and says so. */
import { EpisodeCard } from './element/episode-card.js';

if (customElements.get('episode-card')) console.info('<episode-card> is defined already');
else customElements.define('episode-card', EpisodeCard);

export { EpisodeCard };
