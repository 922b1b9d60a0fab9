import { escapeHtml } from './html-text.ts';

/** Where the page of a rule stands in the report. */
export const ruleAnchor = (ruleId: string): string => `rule-${ruleId.replace('〇', 'zero')}`;

/** The pages of the rules that found something, so that each finding leads to its grounds without another file. */
export function rulePages(ruleIds: readonly string[], pages: ReadonlyMap<string, string>): string {
  const sections = [...new Set(ruleIds)].sort().flatMap((ruleId) => {
    const page = pages.get(ruleId);
    return page === undefined ? [] : [`<section id="${ruleAnchor(ruleId)}">\n${pageHtml(page)}\n</section>`];
  });
  return sections.length === 0 ? '' : `<h2>规则说明</h2>\n${sections.join('\n')}`;
}

/** Pages are headings, paragraphs and fenced samples; nothing else is Markdown in them. */
function pageHtml(page: string): string {
  return page
    .split(/^```\w*$/mu)
    .map((part, index) => (index % 2 === 1 ? `<pre>${escapeHtml(part.trim())}</pre>` : proseHtml(part)))
    .join('\n');
}

function proseHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      if (block.startsWith('# ')) return `<h3><code>${escapeHtml(block.slice(2))}</code></h3>`;
      if (block.startsWith('## ')) return `<h4>${escapeHtml(block.slice(3))}</h4>`;
      return `<p>${escapeHtml(block).replace(/\*\*(.+?)\*\*/gu, '<strong>$1</strong>')}</p>`;
    })
    .join('\n');
}
