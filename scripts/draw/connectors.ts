// A space cannot stand in a Mermaid id, so this one is free.
const CONNECTOR = 'connector ';

export const connectorId = (letter: string): string => `${CONNECTOR}${letter}`;

export const isConnector = (id: string): boolean => id.startsWith(CONNECTOR);

const LETTERS = 26;

/** A to Z, then A2 to Z2, and so on. */
export function connectorLetter(number: number): string {
  const round = Math.floor(number / LETTERS) + 1;
  return `${String.fromCodePoint(0x41 + (number % LETTERS))}${round > 1 ? round : ''}`;
}

/** The number after that of a connector's letter; 0 for any other node. */
export function letterAfter({ id }: { readonly id: string }): number {
  if (!isConnector(id)) return 0;
  const letter = id.slice(CONNECTOR.length);
  const round = Number(letter.slice(1) || '1');
  return (round - 1) * LETTERS + (letter.codePointAt(0) ?? 0x40) - 0x40;
}
