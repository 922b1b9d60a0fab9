import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Something that a reviewer does to a Word file. `find` is text within one run. */
export type Deed =
  | { readonly type: 'replace'; readonly find: string; readonly by: string; readonly tracked: boolean }
  | { readonly type: 'comment'; readonly find: string; readonly text: string; readonly reply?: string }
  /** Breaks the paragraph in front of the text. */
  | { readonly type: 'split'; readonly find: string; readonly tracked: boolean }
  /** Joins the paragraph that holds the text to the next. */
  | { readonly type: 'join'; readonly find: string; readonly tracked: boolean }
  | {
      readonly type: 'add-paragraph';
      readonly find: string;
      readonly text: string;
      readonly tracked: boolean;
    }
  | { readonly type: 'drop-paragraph'; readonly find: string; readonly tracked: boolean }
  | { readonly type: 'drop-row'; readonly find: string; readonly tracked: boolean }
  | {
      readonly type: 'add-row';
      readonly find: string;
      readonly texts: readonly string[];
      readonly tracked: boolean;
    };

export const REVIEWER = '王审核';
const BY = `w:author="${REVIEWER}" w:date="2026-11-21T09:30:00Z"`;

/** Changes the XML of a DOCX as a word processor would. A deed that finds no place is a mistake of the test. */
export function reviewed(docx: Uint8Array, deeds: readonly Deed[]): Uint8Array {
  const parts = unzipSync(docx);
  const comments: string[] = [];
  const threads: string[] = [];
  deeds.forEach((deed, index) => {
    const id = 9000 + 10 * index;
    if (deed.type === 'comment') {
      comments.push(comment(id, deed.text), ...(deed.reply ? [comment(id + 1, deed.reply)] : []));
      threads.push(thread(id), ...(deed.reply ? [thread(id + 1, id)] : []));
    }
    const [name, story] = storyWith(deed.find, parts);
    parts[name] = strToU8(done(story, deed, id));
  });
  return zipSync(comments.length > 0 ? withComments(parts, comments, threads) : parts, { level: 1 });
}

/** The body, else the footnotes. */
function storyWith(text: string, parts: Readonly<Record<string, Uint8Array>>) {
  const names = ['word/document.xml', 'word/footnotes.xml'] as const;
  const stories = names.map((name) => [name, strFromU8(parts[name] ?? new Uint8Array())] as const);
  const found = stories.find(([, story]) => story.includes(escaped(text)));
  if (!found) throw new Error(`No run holds “${text}”.`);
  return found;
}

function done(document: string, deed: Deed, id: number): string {
  const at = document.indexOf(escaped(deed.find));
  const paragraph = span(document, at, '<w:p>', '<w:p ', '</w:p>');
  const row = () => span(document, at, '<w:tr>', '<w:tr ', '</w:tr>');
  const replace = ({ from, to }: Range, text: string) => document.slice(0, from) + text + document.slice(to);
  const xml = document.slice(paragraph.from, paragraph.to);
  switch (deed.type) {
    case 'replace':
      return replace(
        paragraph,
        atRun(xml, deed.find, (run) => (deed.tracked ? tracked(run, deed.find, deed.by, id) : run(deed.by))),
      );
    case 'comment': {
      const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
      return replace(
        paragraph,
        atRun(xml, deed.find, (run) => `<w:commentRangeStart w:id="${id}"/>${run(deed.find)}${end}`),
      );
    }
    case 'split': {
      const mark = `${withMark(properties(xml), deed.tracked ? `<w:ins w:id="${id}" ${BY}/>` : '')}`;
      const cut = atRun(xml, deed.find, (run) => `\0${run(deed.find)}`);
      const [head = '', tail = ''] = cut.split('\0');
      return replace(paragraph, `${head.replace(properties(xml), mark)}</w:p><w:p>${properties(xml)}${tail}`);
    }
    case 'join': {
      if (deed.tracked)
        return replace(
          paragraph,
          xml.replace(properties(xml), withMark(properties(xml), `<w:del w:id="${id}" ${BY}/>`)),
        );
      const next = span(document, document.indexOf('<w:p', paragraph.to) + 4, '<w:p>', '<w:p ', '</w:p>');
      const other = document.slice(next.from, next.to);
      const inner = other.slice(other.indexOf('>') + 1, -'</w:p>'.length).replace(properties(other), '');
      return replace(
        { from: paragraph.from, to: next.to },
        `${xml.slice(0, -'</w:p>'.length)}${inner}</w:p>`,
      );
    }
    case 'add-paragraph': {
      const run = `<w:r><w:t xml:space="preserve">${escaped(deed.text)}</w:t></w:r>`;
      const own = withMark(properties(xml), deed.tracked ? `<w:ins w:id="${id}" ${BY}/>` : '');
      const text = deed.tracked ? `<w:ins w:id="${id + 1}" ${BY}>${run}</w:ins>` : run;
      return replace(paragraph, `${xml}<w:p>${own}${text}</w:p>`);
    }
    case 'drop-paragraph': {
      if (!deed.tracked) return replace(paragraph, '');
      const runs = xml.slice(xml.indexOf(properties(xml)) + properties(xml).length, -'</w:p>'.length);
      const own = withMark(properties(xml), `<w:del w:id="${id}" ${BY}/>`);
      return replace(paragraph, `<w:p>${own}${deletedRuns(runs, id + 1)}</w:p>`);
    }
    case 'drop-row': {
      const range = row();
      const text = document.slice(range.from, range.to);
      if (!deed.tracked) return replace(range, '');
      return replace(range, deletedRuns(withRowMark(text, `<w:del w:id="${id}" ${BY}/>`), id + 1));
    }
    case 'add-row': {
      const range = row();
      const text = document.slice(range.from, range.to);
      const cells = [...text.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell], index) => {
        const properties = /<w:tcPr>.*?<\/w:tcPr>/s.exec(cell)?.[0] ?? '';
        const run = `<w:r><w:t>${escaped(deed.texts[index] ?? '')}</w:t></w:r>`;
        const shown = deed.tracked ? `<w:ins w:id="${id + 1 + index}" ${BY}>${run}</w:ins>` : run;
        return `<w:tc>${properties}<w:p>${shown}</w:p></w:tc>`;
      });
      const mark = deed.tracked ? `<w:trPr><w:ins w:id="${id}" ${BY}/></w:trPr>` : '';
      return replace(range, `${text}<w:tr>${mark}${cells.join('')}</w:tr>`);
    }
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function span(document: string, at: number, open: string, openWith: string, close: string): Range {
  const from = Math.max(document.lastIndexOf(open, at), document.lastIndexOf(openWith, at));
  return { from, to: document.indexOf(close, at) + close.length };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Cuts the run that holds `find` and puts what `make` says in the place of the text. */
function atRun(paragraph: string, find: string, make: (run: (text: string) => string) => string): string {
  const at = paragraph.indexOf(escaped(find));
  const from = Math.max(paragraph.lastIndexOf('<w:r>', at), paragraph.lastIndexOf('<w:r ', at));
  const to = paragraph.indexOf('</w:r>', at) + '</w:r>'.length;
  const xml = paragraph.slice(from, to);
  const format = /<w:rPr>.*?<\/w:rPr>/s.exec(xml)?.[0] ?? '';
  const run = (text: string, tag = 'w:t') =>
    text === '' ? '' : `<w:r>${format}<${tag} xml:space="preserve">${escaped(text)}</${tag}></w:r>`;
  const text = /<w:t(?: [^>]*)?>(.*?)<\/w:t>/s.exec(xml)?.[1] ?? '';
  const [head = ''] = text.split(escaped(find));
  const tail = text.slice(head.length + escaped(find).length);
  const raw = (part: string) =>
    part === '' ? '' : `<w:r>${format}<w:t xml:space="preserve">${part}</w:t></w:r>`;
  return paragraph.slice(0, from) + raw(head) + make(run) + raw(tail) + paragraph.slice(to);
}

function tracked(run: (text: string) => string, find: string, by: string, id: number): string {
  const removed = run(find).replaceAll('w:t ', 'w:delText ').replaceAll('</w:t>', '</w:delText>');
  const inserted = by === '' ? '' : `<w:ins w:id="${id + 1}" ${BY}>${run(by)}</w:ins>`;
  return `<w:del w:id="${id}" ${BY}>${removed}</w:del>${inserted}`;
}

const properties = (paragraph: string) => /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';

/** Paragraph properties with a tracked mark. */
function withMark(pPr: string, mark: string): string {
  const plain = pPr.replace(/<w:rPr>.*?<\/w:rPr>/s, '');
  return mark === '' ? plain : plain.replace('</w:pPr>', `<w:rPr>${mark}</w:rPr></w:pPr>`);
}

function withRowMark(row: string, mark: string): string {
  if (row.includes('</w:trPr>')) return row.replace('</w:trPr>', `${mark}</w:trPr>`);
  return row.replace(/^<w:tr[^>]*>/, (tag) => `${tag}<w:trPr>${mark}</w:trPr>`);
}

const deletedRuns = (xml: string, id: number) =>
  xml.replace(/<w:r>(?:(?!<\/w:r>).)*<w:t[ >].*?<\/w:r>/gs, (run) => {
    const deleted = run.replaceAll(/<w:t(?= |>)/g, '<w:delText').replaceAll('</w:t>', '</w:delText>');
    return `<w:del w:id="${id}" ${BY}>${deleted}</w:del>`;
  });

const paragraphId = (id: number) => id.toString(16).toUpperCase().padStart(8, '0');

const comment = (id: number, text: string) =>
  `<w:comment w:id="${id}" ${BY} w:initials="王"><w:p w14:paraId="${paragraphId(id)}"><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:comment>`;

const thread = (id: number, parent?: number) =>
  `<w15:commentEx w15:paraId="${paragraphId(id)}"${parent === undefined ? '' : ` w15:paraIdParent="${paragraphId(parent)}"`} w15:done="0"/>`;

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15"';

function withComments(
  parts: Readonly<Record<string, Uint8Array>>,
  comments: readonly string[],
  threads: readonly string[],
): Record<string, Uint8Array> {
  const added = (name: string, before: string, text: string) =>
    strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, `${text}${before}`));
  const parts2 = ['comments', 'commentsExtended'];
  const types = parts2.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  const relations = [
    `<Relationship Id="rIdc1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>`,
    `<Relationship Id="rIdc2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>`,
  ];
  return {
    ...parts,
    '[Content_Types].xml': added('[Content_Types].xml', '</Types>', types.join('')),
    'word/_rels/document.xml.rels': added(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      relations.join(''),
    ),
    'word/comments.xml': strToU8(`<w:comments ${NAMESPACES}>${comments.join('')}</w:comments>`),
    'word/commentsExtended.xml': strToU8(
      `<w15:commentsEx ${NAMESPACES}>${threads.join('')}</w15:commentsEx>`,
    ),
  };
}
