import { expect } from '@open-wc/testing';
import { inSlices } from '../../src/element/in-slices.js';

function* counted(count: number): Generator<undefined, number, undefined> {
  for (let index = 0; index < count; index += 1) yield;
  return count;
}

/** Goes on for ever until it is told to end. */
function* until(isOver: () => boolean): Generator<undefined, string, undefined> {
  while (!isOver()) yield;
  return 'over';
}

describe('inSlices', () => {
  it('gives the result of all steps', async () => expect(await inSlices(counted(10), 8)).to.equal(10));

  it('lets the page have its turn between slices', async () => {
    let isOver = false;
    setTimeout(() => (isOver = true));
    expect(
      await inSlices(
        until(() => isOver),
        1,
      ),
    ).to.equal('over');
  });

  it('begins no slice that nobody wants any more, and can be taken up again', async () => {
    let isOver = false;
    const steps = until(() => isOver);
    let slices = 0;
    expect(await inSlices(steps, 0, () => (slices += 1) <= 3)).to.be.undefined;
    expect(slices).to.equal(4);
    isOver = true;
    expect(await inSlices(steps, 0)).to.equal('over');
  });
});
