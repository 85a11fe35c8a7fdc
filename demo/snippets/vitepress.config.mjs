// In .vitepress/config.js of your site: Vue leaves the tag alone, and the script is loaded once for all pages.
export default {
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'episode-card' } } },
  head: [
    [
      'script',
      {
        type: 'module',
        src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
        integrity: 'sha384-SGEstIg2z70cwAKakjJMUET/xxu4Xq6lW3HinA7zEVrrnmMnYmfCaUDsTuByKltq',
        crossorigin: 'anonymous',
      },
    ],
  ],
};
