/** Brings the card's script to drawn.html when it is asked to. */
const button = document.getElementById('bring');

button.addEventListener('click', async () => {
  button.disabled = true;
  await import('../dist/episode-card.js');
  document.getElementById('brought').textContent = 'It is here: the card lives.';
});
