import { msg } from '../vendor/@lit/localize/init/install.js';

const collectTranscriptStrings = () => ({
  searchTranscript: msg("Search the transcript", { id: "searchTranscript" }),
  matchOf: msg("{0} of {1}", { id: "matchOf", desc: "match 3 of 12 in a text that is searched" }),
  noMatch: msg("Nothing found", { id: "noMatch" }),
  previousMatch: msg("Previous match", { id: "previousMatch" }),
  nextMatch: msg("Next match", { id: "nextMatch" }),
  follow: msg("Back to the current place", { id: "follow", desc: "button that scrolls to the words that are being spoken" }),
  transcriptBlocked: msg("The server of the transcript does not let this page read it.", { id: "transcriptBlocked" }),
  transcriptUnknown: msg("The transcript is in a form that cannot be shown here.", { id: "transcriptUnknown" })
});

export { collectTranscriptStrings };
