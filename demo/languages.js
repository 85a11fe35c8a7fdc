/** Lets the first card of languages.html speak the language that is chosen. */
const card = document.getElementById('spoken');

document.querySelector('form').addEventListener('change', ({ target }) => {
  card.lang = target.value;
});
