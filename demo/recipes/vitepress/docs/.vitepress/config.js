import { defineConfig } from 'vitepress';

// Vue leaves the tag alone.
export default defineConfig({
  title: 'Field notes',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'episode-card' } } },
});
