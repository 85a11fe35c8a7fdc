// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-R55eRmLvu8igdHJZuKFdxXFfH9G0UEsdT3okQ3DpOXdGlOn6PzHlHA/aYV2csrho',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
