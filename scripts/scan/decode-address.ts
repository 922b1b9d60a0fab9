/** %E4%B8%AD as in addresses. */
export const decodeAddress = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
