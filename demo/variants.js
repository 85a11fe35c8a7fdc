/** Gives the frame of variants.html the width that its slider says. */
const frame = document.getElementById('frame');
const slider = document.getElementById('width');
const output = document.getElementById('width-now');

const show = () => {
  output.value = `${Math.round(frame.offsetWidth)} px`;
};

slider.addEventListener('input', () => {
  frame.style.setProperty('inline-size', `${slider.value}px`);
});
new ResizeObserver(show).observe(frame);
