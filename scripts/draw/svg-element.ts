/** An element without content. Attributes are written in the order given. */
export function element(name: string, given: Readonly<Record<string, string>>): string {
  return `<${name}${attributes(given)}/>`;
}

export function attributes(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML content and attributes. Control characters, which XML cannot hold, are dropped. */
export function escapeText(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
