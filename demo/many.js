/** Fills many.html with 200 cards, each with an address of its own, and counts those that have loaded. */
const COUNT = 200;
const NAMES = ['rust', 'entry-points', 'cup'];
const list = document.getElementById('cards');
const tally = document.getElementById('tally');
let loaded = 0;

list.addEventListener('episode-load', () => {
  loaded += 1;
  tally.textContent = `${loaded} of ${COUNT} cards have loaded.`;
});

const cards = Array.from({ length: COUNT }, (_, index) => {
  const name = NAMES[index % NAMES.length];
  const card = document.createElement('episode-card');
  const link = document.createElement('a');
  link.href = `show/${name}.html`;
  link.textContent = `Episode ${index + 1}`;
  card.append(link);
  card.setAttribute('variant', 'compact');
  card.setAttribute('src', `show/${name}.json?card=${index + 1}`);
  return card;
});
list.append(...cards);
