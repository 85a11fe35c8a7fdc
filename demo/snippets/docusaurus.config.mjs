// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-ueQwQ4RCDm9dWuiqnsRZPQ8FNRMhMjadu9TcDTtkqaKYATWCHeR/ATzoek2YJwfe',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
