/** Turns TypeScript and ES modules into what jest runs; types are tsc's job. */
const {createHash} = require('node:crypto');
const {transformSync, version} = require('esbuild');

module.exports = {
  getCacheKey(source, path) {
    return createHash('sha1')
      .update(`${version}\0${path}\0${source}`)
      .digest('hex');
  },
  process(source, path) {
    const {code} = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // import.meta has no meaning in CommonJS: the module's own URL stands in for it.
      define: {'import.meta.url': '__importMetaUrl'},
      banner:
        "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    });
    return {code};
  },
};
