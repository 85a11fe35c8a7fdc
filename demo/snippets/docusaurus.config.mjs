// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-WSY+v0GsnbHjCAEnIRSrS0ns42LrpmIba7S4JVrKBpPl+CCvFg2ZMMNp3XsR0IUV',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
