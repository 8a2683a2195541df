/** Bundles an entry of the project to one script that can be evaluated in a page. */
import { build } from 'vite';
import { triesPlugin } from '../convert/tries-plugin.mjs';

/**
 * @param {string} entry absolute path
 * @returns {Promise<string>} the source of one self-calling function, not minified, so that stacks can be read
 */
export async function bundle(entry) {
  const [output] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [triesPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'qingduBundle', fileName: 'bundle' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output.output[0].code;
}
