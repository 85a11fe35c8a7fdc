/** Stops an audio element at an exact second: the end of a highlight, of a linked range. Called by the element's listening chunk. */

/** `timeupdate` comes about four times a second: nearer to the end than this, a timer takes over. */
const NEAR_SECONDS = 0.6;

/**
 * Pauses `audio` at the second `end`, and there it stays. Given up as soon as somebody seeks out of the range, and by the
 * function that is returned; `done` is called once in each case.
 */
export function stopAt(audio: HTMLAudioElement, start: number, end: number, done: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
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
    } else if (!audio.paused && rest < NEAR_SECONDS) timer = setTimeout(look, (rest / audio.playbackRate) * 1000);
  };
  const isOutside = () => audio.currentTime < start - 1 || audio.currentTime > end + 1;
  audio.addEventListener('timeupdate', look, { signal });
  audio.addEventListener('playing', look, { signal });
  audio.addEventListener('seeked', () => isOutside() && giveUp(), { signal });
  audio.addEventListener('emptied', giveUp, { signal });
  return giveUp;
}
