import { msg } from '../vendor/@lit/localize/init/install.js';

const collectListenStrings = () => ({
  continueFrom: msg("Continue from {0}", { id: "continueFrom", desc: "12:34, where the listener stopped last time" }),
  startOver: msg("Start from the beginning", { id: "startOver" }),
  timesMayBeOff: msg("The audio is not as long as announced, so times may be off.", { id: "timesMayBeOff" }),
  highlight: msg("Listen to the highlight", { id: "highlight" }),
  sleepTimer: msg("Sleep timer", { id: "sleepTimer" }),
  sleepOff: msg("Off", { id: "sleepOff", desc: "the sleep timer is off" }),
  sleepChapter: msg("End of chapter", { id: "sleepChapter", desc: "when the sleep timer stops the audio" }),
  copyLink: msg("Copy link at {0}", { id: "copyLink", desc: "12:34" }),
  linkCopied: msg("Link copied", { id: "linkCopied" }),
  share: msg("Share", { id: "share" }),
  volume: msg("Volume", { id: "volume" }),
  mute: msg("Mute", { id: "mute" }),
  unmute: msg("Unmute", { id: "unmute" }),
  page: msg("Episode page", { id: "page" }),
  feed: msg("Podcast feed", { id: "feed" }),
  support: msg("Support the show", { id: "support" }),
  discuss: msg("Discuss this episode", { id: "discuss" }),
  license: msg("License", { id: "license" }),
  licenseNamed: msg("License: {0}", { id: "licenseNamed", desc: "CC BY 4.0" }),
  download: msg("Download audio", { id: "download" }),
  remote: msg("Play on another device", { id: "remote" }),
  video: msg("Watch the video", { id: "video" }),
  speedNow: msg("Speed {0}", { id: "speedNow", desc: "1.5\xD7" }),
  keys: msg("Keyboard shortcuts", { id: "keys" }),
  keyPlay: msg("Play or pause", { id: "keyPlay" }),
  keyMute: msg("Mute or unmute", { id: "keyMute" }),
  keySpeed: msg("Slower or faster", { id: "keySpeed" }),
  keyTenths: msg("Jump to a tenth of the episode", { id: "keyTenths", desc: "the digits 0 to 9 jump to 0 %, 10 % ... 90 %" }),
  keyHelp: msg("Show these shortcuts", { id: "keyHelp" }),
  close: msg("Close", { id: "close" })
});

export { collectListenStrings };
