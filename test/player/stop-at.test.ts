import { expect } from '@open-wc/testing';
import { stopAt } from '../../src/player/stop-at.js';
import { nextEvent } from '../support/once.js';
import { TONE_4S } from '../support/player.js';

let audio: HTMLAudioElement;

beforeEach(async () => {
  audio = new Audio(TONE_4S);
  audio.muted = true;
  audio.preload = 'auto';
  await nextEvent(audio, 'canplaythrough');
});
afterEach(() => audio.removeAttribute('src'));

describe('a range', () => {
  it('ends exactly at its end', async () => {
    audio.currentTime = 1;
    let isDone = false;
    stopAt(audio, 1, 1.5, () => (isDone = true));
    await audio.play();
    await nextEvent(audio, 'pause');
    await nextEvent(audio, 'seeked');
    expect(audio.currentTime).to.be.closeTo(1.5, 0.01);
    expect(isDone).to.equal(true);
  });

  it('is given up when somebody goes elsewhere', async () => {
    let isDone = false;
    stopAt(audio, 0, 0.5, () => (isDone = true));
    audio.currentTime = 3;
    await nextEvent(audio, 'seeked');
    expect(isDone).to.equal(true);
    await audio.play();
    await nextEvent(audio, 'ended');
    expect(audio.currentTime).to.be.greaterThan(3.5);
  });

  it('is given up when it is asked to', async () => {
    const giveUp = stopAt(audio, 0, 0.3, () => undefined);
    giveUp();
    audio.currentTime = 3.2;
    await audio.play();
    await nextEvent(audio, 'ended');
  });
});
