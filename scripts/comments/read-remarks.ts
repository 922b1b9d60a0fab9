import { descendants, type XmlElement } from '../lib/docx-reading/xml-element.ts';
import type { Anchor } from './passage-walk.ts';
import type { Remark, Reviewer } from './returned-document.ts';

interface Written extends Reviewer {
  readonly id: string;
  readonly text: string;
  /** Ids of its paragraphs, by which threads name it. */
  readonly paragraphs: readonly string[];
}

interface Thread {
  readonly parent?: string;
  readonly resolved: boolean;
}

/** The comments of a Word file in the order of the text; a reply stands with the comment that began its thread. */
export function readRemarks(
  comments: XmlElement | undefined,
  extended: XmlElement | undefined,
  anchors: ReadonlyMap<string, Anchor>,
): readonly Remark[] {
  const written = [...descendants(comments, 'w:comment')].map(readComment);
  const threads = readThreads(extended);
  const threadOf = (comment: Written) => comment.paragraphs.map((id) => threads.get(id)).find(Boolean);
  const openerOf = (comment: Written): Written => {
    const parent = threadOf(comment)?.parent;
    const opener = parent && written.find(({ paragraphs }) => paragraphs.includes(parent));
    return opener && opener !== comment ? openerOf(opener) : comment;
  };
  return written
    .filter((comment) => openerOf(comment) === comment)
    .map((opener): Remark => {
      const { author, date, text } = opener;
      const anchor = anchors.get(opener.id);
      const replies = written.filter((comment) => comment !== opener && openerOf(comment) === opener);
      return {
        author,
        ...(date && { date }),
        text,
        anchor: anchor?.text ?? '',
        ...(anchor && { passage: anchor.passage }),
        resolved: threadOf(opener)?.resolved ?? false,
        replies: replies.map((reply) => ({
          author: reply.author,
          ...(reply.date && { date: reply.date }),
          text: reply.text,
        })),
      };
    });
}

function readComment(comment: XmlElement): Written {
  const paragraphs = [...descendants(comment, 'w:p')];
  const date = comment.attributes['w:date'];
  return {
    id: comment.attributes['w:id'] ?? '',
    author: comment.attributes['w:author'] ?? '',
    ...(date && { date }),
    text: paragraphs.map(textOf).join('\n').trim(),
    paragraphs: paragraphs.flatMap(({ attributes }) => attributes['w14:paraId'] ?? []),
  };
}

const textOf = (paragraph: XmlElement): string =>
  [...descendants(paragraph, 'w:t')].flatMap(({ children }) => children).join('');

function readThreads(extended: XmlElement | undefined): ReadonlyMap<string, Thread> {
  return new Map(
    [...descendants(extended, 'w15:commentEx')].map(({ attributes }): readonly [string, Thread] => {
      const parent = attributes['w15:paraIdParent'];
      const resolved = ['1', 'true'].includes(attributes['w15:done'] ?? '');
      return [attributes['w15:paraId'] ?? '', { ...(parent && { parent }), resolved }];
    }),
  );
}
