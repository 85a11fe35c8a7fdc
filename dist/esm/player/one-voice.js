const NAME = "episode-card";
let channel;
let listening = new AbortController();
let speaker;
function takeVoice(pause) {
  leaveVoice(speaker);
  speaker = pause;
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    return;
  }
  channel.addEventListener("message", pause, { signal: listening.signal });
  channel.postMessage("play");
}
function leaveVoice(pause) {
  if (pause !== speaker) return;
  listening.abort();
  listening = new AbortController();
  channel?.close();
  channel = speaker = void 0;
}

export { leaveVoice, takeVoice };
