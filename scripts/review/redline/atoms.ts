import { fingerprint } from '../../lib/booklet-fingerprint.ts';
import { plainSpans } from '../../lib/plain-spans.ts';
import type { LinkSpan, ReferenceSpan, Span, TextSpan } from '../../model/block.ts';
import type { Revision } from '../../model/revision.ts';
import { wordsOf } from './words-of.ts';

type Wrapper = ReferenceSpan | LinkSpan;
type Leaf = Exclude<Span, LinkSpan>;

/** The smallest piece that a comparison keeps, takes out or puts in: a word, a picture, a footnote. */
export interface Atom {
  /** Equal atoms are the same to a reader, however they are set. */
  readonly key: string;
  readonly leaf: Leaf;
  /** The reference or link that it is part of. */
  readonly wrapper?: Wrapper;
  /** The last word of a reference carries its page number. */
  readonly page?: true;
  readonly revision?: Revision;
}

/** Spans as atoms, in order. */
export const atomsOf = (spans: readonly Span[]): readonly Atom[] => spans.flatMap((span) => atoms(span));

function atoms(span: Span): readonly Atom[] {
  switch (span.type) {
    case 'text':
      return wordsOf(span.text).map((text) => ({ key: text, leaf: { ...span, text } }));
    case 'break':
      return [{ key: '\n', leaf: span }];
    case 'footnote':
      return [{ key: `\u0001注${plainSpans(span.children)}`, leaf: span }];
    case 'picture':
      return [{ key: `\u0001图${fingerprint(span.picture)}`, leaf: span }];
    case 'link':
      return atomsOf(span.children).map((atom) => ({ ...atom, wrapper: span }));
    case 'reference': {
      if (span.children.length === 0) return [{ key: `\u0001页${span.target}`, leaf: span }];
      const inner = atomsOf(span.children).map((atom): Atom => ({ ...atom, wrapper: span }));
      const last = inner.at(-1);
      if (!last || !span.withPage) return inner;
      return [...inner.slice(0, -1), { ...last, key: `${last.key}\u0001${span.target}`, page: true }];
    }
  }
}

/** Atoms as spans again, neighbours of one kind joined. */
export function spansOf(atoms: readonly Atom[]): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  while (from < atoms.length) {
    const { wrapper, revision } = atoms[from] ?? {};
    let to = from + 1;
    while (to < atoms.length && atoms[to]?.wrapper === wrapper && atoms[to]?.revision === revision) to++;
    const group = atoms.slice(from, to);
    const children = joined(group);
    if (wrapper)
      out.push(
        wrapped(
          wrapper,
          children,
          revision,
          group.some(({ page }) => page),
        ),
      );
    else out.push(...children);
    from = to;
  }
  return out;
}

function wrapped(
  wrapper: Wrapper,
  children: readonly Span[],
  revision: Revision | undefined,
  page: boolean,
): Span {
  if (wrapper.type === 'link') return { ...wrapper, children, ...(revision && { revision }) };
  return { ...wrapper, children, withPage: page, ...(revision && { revision }) };
}

function joined(atoms: readonly Atom[]): readonly Span[] {
  const out: Span[] = [];
  for (const { leaf, revision } of atoms) {
    const next: Span = revision ? { ...leaf, revision } : leaf;
    const last = out.at(-1);
    if (last?.type === 'text' && next.type === 'text' && sameLook(last, next)) {
      out[out.length - 1] = { ...last, text: last.text + next.text };
    } else out.push(next);
  }
  return out;
}

const sameLook = (a: TextSpan, b: TextSpan): boolean =>
  a.strong === b.strong &&
  a.emphasis === b.emphasis &&
  a.strike === b.strike &&
  a.code === b.code &&
  a.revision === b.revision;
