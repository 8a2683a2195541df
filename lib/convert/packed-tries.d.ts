/** Made by scripts/convert/tries-plugin.mjs during the build: packed tries in base64. */
declare module 'virtual:tries/*' {
  export const normal: () => string;
  export const main: () => string;
  export const tw: () => string;
  export const twp: () => string;
  export const hk: () => string;
}
