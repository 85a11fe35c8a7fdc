/** Gives a card of inline.html its episode as a property: no request is made for it. */
const card = document.getElementById('by-property');

card.episode = {
  title: 'Build a cup vs wash a cup: Rust vs Python',
  url: 'show/cup.html',
  datePublished: '2024-10-03',
  duration: 176,
  show: '52 Weeks of Cloud',
  host: 'Pragmatic AI Labs',
  image: 'show/cup.svg',
  audio: 'show/cup.mp3',
  outline: [
    { title: 'Two Ways to a Clean Cup', startTime: 0 },
    { title: 'Washing: The Python Way', startTime: 32.6 },
    { title: 'Building: The Rust Way', startTime: 71.5 },
  ],
};
