import { EpisodeCard } from './element/episode-card.js';

if (customElements.get("episode-card")) console.info("<episode-card> is defined already");
else customElements.define("episode-card", EpisodeCard);

export { EpisodeCard };
