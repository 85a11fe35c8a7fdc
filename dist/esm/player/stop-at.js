const NEAR_SECONDS = 0.6;
function stopAt(audio, start, end, done) {
  const listening = new AbortController();
  const { signal } = listening;
  let timer;
  const giveUp = () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    listening.abort();
    done();
  };
  const look = () => {
    clearTimeout(timer);
    const rest = end - audio.currentTime;
    if (rest <= 0.02) {
      giveUp();
      audio.pause();
      audio.currentTime = end;
    } else if (!audio.paused && rest < NEAR_SECONDS) timer = setTimeout(look, rest / audio.playbackRate * 1e3);
  };
  const isOutside = () => audio.currentTime < start - 1 || audio.currentTime > end + 1;
  audio.addEventListener("timeupdate", look, { signal });
  audio.addEventListener("playing", look, { signal });
  audio.addEventListener("seeked", () => isOutside() && giveUp(), { signal });
  audio.addEventListener("emptied", giveUp, { signal });
  return giveUp;
}

export { stopAt };
