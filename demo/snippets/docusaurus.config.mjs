// In docusaurus.config.js of your site: the script is loaded once for all pages.
export default {
  scripts: [
    {
      src: 'https://cdn.jsdelivr.net/npm/episode-card@0.1.0/dist/episode-card.all.js',
      integrity: 'sha384-8jGjXFaoq5EFc87EpGJWkwFkV/MkIMzZ6+Vv1GR4wjPaA0V77oApfa5BOJ2U2yVI',
      crossorigin: 'anonymous',
      type: 'module',
    },
  ],
};
