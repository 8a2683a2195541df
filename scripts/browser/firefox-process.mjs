/** A Firefox of its own profile that listens to Marionette. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { findFirefox } from '../find-firefox.mjs';
import { quietPreferences } from './firefox-preferences.mjs';
import { connectMarionette } from './marionette.mjs';

/** A port that is free now. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const asUserScript = (preferences) =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/**
 * @param {{ profile: string, proxy: number, preferences?: Record<string, string | number | boolean> }} options
 *   `proxy`: port of the only way out
 */
export async function startFirefox({ profile, proxy, preferences = {} }) {
  const executable = findFirefox();
  if (!executable)
    throw new Error('No Firefox found: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.');
  const port = await freePort();
  writeFileSync(
    join(profile, 'user.js'),
    asUserScript({ ...quietPreferences({ proxy, marionette: port }), ...preferences }),
  );
  const flags = ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  // Without the variable a release asks Mozilla's own server for settings, whatever the preference says.
  const env = { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(executable, flags, { stdio: 'ignore', env });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  try {
    const marionette = await connectMarionette(port);
    // To the names of the played internet, its certificate fits none.
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return { marionette, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
