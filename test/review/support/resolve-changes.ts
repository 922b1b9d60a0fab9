import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  /** `w:val`. */
  readonly value: string;
  /** `w:name`. */
  readonly title: string;
  readonly children: (Node | string)[];
}

type Side = 'accept' | 'reject';

/**
 * What Word would show after all changes are accepted, or all rejected: the text of each paragraph that is left, in order.
 * The contents, a field that Word makes anew, are left out.
 */
export function textAfter(documentXml: string, side: Side): readonly string[] {
  const gone = side === 'accept' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const paragraphs: string[] = [];
  let line: string | undefined;
  let before = '';

  const marked = (node: Node, ...path: readonly string[]) => {
    let found: readonly Node[] = [node];
    for (const name of path)
      found = found.flatMap((each) => elements(each).filter((child) => child.name === name));
    return found.flatMap(elements).some(({ name }) => gone.includes(name));
  };
  const walk = (node: Node): void => {
    if (gone.includes(node.name) || node.name === 'w:instrText' || node.name === 'w:delInstrText') return;
    if (node.name === 'w:tr' && marked(node, 'w:trPr')) return;
    if (node.name === 'w:p') {
      if (elements(node).flatMap(elements).some(isContentsStyle)) return;
      const mine = line === undefined;
      line ??= '';
      for (const child of elements(node)) walk(child);
      const vanishes = marked(node, 'w:pPr', 'w:rPr');
      // Without its mark a paragraph runs on in the next.
      if (vanishes) before += line;
      else {
        paragraphs.push(before + line);
        before = '';
      }
      if (mine) line = undefined;
      return;
    }
    if (node.name === 'w:tc' && before !== '') throw new Error(`A text leaves its cell: ${before}`);
    if (node.name === 'w:t' || node.name === 'w:delText') line += node.children.filter(isText).join('');
    else if (node.name === 'w:br') line += '\n';
    for (const child of elements(node)) walk(child);
  };
  walk(parsed(documentXml));
  return paragraphs;
}

/** Targets of the page references outside of the contents, and the bookmarks, that are left on that side. */
export function targetsAfter(documentXml: string, side: Side) {
  const gone = side === 'accept' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const references: string[] = [];
  const bookmarks: string[] = [];
  const isGone = ({ name }: Node) => gone.includes(name);
  const within = (node: Node, ...names: readonly string[]): readonly Node[] =>
    names.reduce<readonly Node[]>(
      (found, name) => found.flatMap(elements).filter((each) => each.name === name),
      [node],
    );
  const vanishes = (node: Node): boolean => {
    const marks = node.name === 'w:tr' ? within(node, 'w:trPr') : within(node, 'w:pPr', 'w:rPr');
    return ['w:p', 'w:tr'].includes(node.name) && marks.flatMap(elements).some(isGone);
  };
  const walk = (node: Node): void => {
    if (isGone(node) || vanishes(node)) return;
    if (node.name === 'w:p' && within(node, 'w:pPr').flatMap(elements).some(isContentsStyle)) return;
    if (node.name === 'w:bookmarkStart') bookmarks.push(node.title);
    const [, target] = /^\s*PAGEREF (\S+)/.exec(node.children.filter(isText).join('')) ?? [];
    if (target) references.push(target);
    for (const child of elements(node)) walk(child);
  };
  walk(parsed(documentXml));
  return { references, bookmarks };
}

const isContentsStyle = ({ name, value }: Node) => name === 'w:pStyle' && /^TOC\d/.test(value);
const isText = (child: Node | string): child is string => typeof child === 'string';
const elements = (node: Node): readonly Node[] =>
  node.children.filter((child): child is Node => !isText(child));

function parsed(xml: string): Node {
  const root: Node = { name: '', value: '', title: '', children: [] };
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const text = (key: string) => String(attributes[key] ?? '');
    const node: Node = { name, value: text('w:val'), title: text('w:name'), children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}
