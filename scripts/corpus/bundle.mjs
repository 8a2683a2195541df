/** Bundles an entry of the project to one script that can be evaluated in a page. */
import { build } from 'vite';
import { triesPlugin } from '../convert/tries-plugin.mjs';

/**
 * @param {string} entry absolute path
 * @param {{ minify?: boolean }} options not minified by default, so that stacks can be read
 * @returns {Promise<string>} the source of one self-calling function
 */
export async function bundle(entry, { minify = false } = {}) {
  const [output] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [triesPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'qingduBundle', fileName: 'bundle' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output.output[0].code;
}
