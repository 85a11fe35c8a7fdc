// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-W9/rXXqTIWeV/afmawMgGxTjilL75G02M0Va68bdGWZ90/BLckMzYlPLUGDaL5dv',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
