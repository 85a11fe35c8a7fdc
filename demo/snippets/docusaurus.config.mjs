// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-lXuHi+1LPrQ4axg00JuUcCJqJsI/EPvppWsDGpM9QWlwELsU0fszCGFlD34fO6O4',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
