// What lies in public is copied as it is, and beside it the script with its chunks: nothing is bundled.
export default function (config) {
  config.addPassthroughCopy({
    public: '/',
    'node_modules/episode-card/dist/episode-card.js': 'episode-card/episode-card.js',
    'node_modules/episode-card/dist/chunks': 'episode-card/chunks',
  });
}
