/** The door for pages: registers `<episode-card>` once. A second copy of the script leaves the first in place and says so. */
import { EpisodeCard } from './element/episode-card.js';
export { EpisodeCard };
