// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-oy4rhGbgWcf8S+NzTaKjA0abRaa2nN/w/AVOsuhhpLlTbov+n6VX2wgVBkTojjfC',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
