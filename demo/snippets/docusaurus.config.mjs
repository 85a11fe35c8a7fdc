// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-EeHmVQVVGs1xv1vPc96tIKmnvY+LQQGIPXmj8+I+wwno3O8TEufMQBw9IWQAJB0+',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
