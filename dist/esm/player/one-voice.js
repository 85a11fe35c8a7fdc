const NAME = "episode-card";
let channel;
function takeVoice(pause) {
  leaveVoice();
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    return;
  }
  channel.addEventListener("message", pause);
  channel.postMessage("play");
}
function leaveVoice() {
  channel?.close();
  channel = void 0;
}

export { leaveVoice, takeVoice };
