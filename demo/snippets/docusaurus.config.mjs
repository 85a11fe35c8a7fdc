// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-y75u1L/Rhf7EqpcapSiLj0uwYtIxQmSnNJDHofA1AWAoGru8nkWnC8pot/xkLtsI',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
