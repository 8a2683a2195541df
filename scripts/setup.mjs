/**
 * Makes a fresh clone ready, with nothing but Node and npm: the packages of the lockfile, and the browsers.
 * It runs before any package is there, so it may import none. A second run finds nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SUPPORTED_NODE = '20.20 or 22.12 and newer';

/** A failure whose message is all that a person needs. */
class SetupError extends Error {}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const supported = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 20);
  if (major < 20) throw new SetupError(`Node ${SUPPORTED_NODE} is needed; this is ${process.versions.node}.`);
  if (!supported) console.warn(`Node ${process.versions.node} is untried: ${SUPPORTED_NODE} is proven.`);
}

/** Path and version of each package that must be there, whatever the platform. */
function neededPackages(lockfile) {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  return Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional);
}

/** True where node_modules holds just what the lockfile names. */
export function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = new Map(neededPackages(installed));
  return neededPackages(join(root, 'package-lock.json')).every(
    ([path, entry]) => present.get(path)?.version === entry.version && existsSync(join(root, path)),
  );
}

/** Runs a command out of sight; what it said is shown only where it failed. */
export function runQuietly(command, args, failure) {
  const options = { cwd: ROOT, encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return;
  throw new SetupError([failure, error?.message, stderr, stdout].filter(Boolean).join('\n'));
}

function installPackages() {
  if (isInstalled(ROOT)) return;
  console.log('Installing the packages of the lockfile …');
  // npm hides its own entry point differently on each system, but tells scripts where it is.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // At this level npm keeps quiet about engines that are newer than Node 20, on which all of this is tested.
  const args = [...first, 'ci', '--loglevel=error', '--no-audit', '--no-fund'];
  runQuietly(command, args, 'npm ci failed. Nothing else was changed; the reason:');
}

const hasChineseFont = () => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};

function missingDebianPackages(firefox) {
  const missing = findChromium() ? [] : ['chromium'];
  if (firefox && process.platform === 'linux' && !findFirefox()) missing.push('firefox-esr');
  if (process.platform === 'linux' && !hasChineseFont()) missing.push('fonts-noto-cjk');
  return missing;
}

const canInstallDebianPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installBrowsers(firefox) {
  const missing = missingDebianPackages(firefox);
  if (missing.length > 0 && canInstallDebianPackages()) {
    console.log(`Installing ${missing.join(' and ')} with apt-get …`);
    const failure = `apt-get could not install ${missing.join(' and ')}:`;
    runQuietly('apt-get', ['update', '-qq'], failure);
    runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], failure);
  }
  if (!findChromium()) {
    throw new SetupError(
      'No Chromium was found: install Chromium, Chrome or Edge (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH.',
    );
  }
  if (missing.includes('fonts-noto-cjk') && !canInstallDebianPackages()) {
    console.warn(
      'No Chinese font was found: screenshots will show boxes until one is installed (Debian: fonts-noto-cjk).',
    );
  }
}

/**
 * Does what is missing, and says so; throws a message for a person where it cannot.
 *
 * @param {{ firefox?: boolean }} [wanted] `firefox`: that browser too, which only tests need. They go without it where it
 *   cannot be had.
 */
export function setUp({ firefox = false } = {}) {
  checkNode();
  installPackages();
  installBrowsers(firefox);
}

/** Runs `main`; an error leaves its message on the screen and the exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : (error.stack ?? error));
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => {
    setUp();
    console.log(`Ready. Chromium: ${findChromium()}`);
  });
}
