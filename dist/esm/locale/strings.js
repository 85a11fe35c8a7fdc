import { msg } from '../vendor/@lit/localize/init/install.js';

const collectStrings = () => ({
  episode: msg("Episode", { id: "episode" }),
  from: msg("from {0}", { id: "from", desc: "the name of the podcast" }),
  host: msg("host {0}", { id: "host", desc: "one name" }),
  hosts: msg("hosts {0}", { id: "hosts", desc: "a list of names" }),
  player: msg("Player", { id: "player" }),
  play: msg("Play", { id: "play" }),
  pause: msg("Pause", { id: "pause" }),
  position: msg("Position", { id: "position", desc: "name of the slider for the time" }),
  positionOf: msg("{0} of {1}", { id: "positionOf", desc: "3 minutes 48 seconds of 12 minutes 17 seconds" })
});
const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? "");

export { collectStrings, fill };
