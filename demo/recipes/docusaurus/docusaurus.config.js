export default {
  title: 'Field notes',
  url: 'https://notes.example',
  baseUrl: '/',
  clientModules: ['./src/episode-card.js'],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
