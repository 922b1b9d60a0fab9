declare module 'fontverter' {
  /** Converts between sfnt, WOFF and WOFF2 in memory. */
  export function convert(font: Uint8Array, to: 'truetype' | 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
