// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-6NAuJHb0OEt2HXo7tvxUr/+M77lxTNVheDD37LtyXVtSyJnVAxaqWJF9YmQTVflW',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
