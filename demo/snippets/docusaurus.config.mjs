// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-1MGKLU3501Qk+WeHGd1bG55j/nBTQtQOJWqlI/BoDlGSf+NVUfE54WnXOyVYjdK0',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
