import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';

const EDITION_MARKS: Readonly<Record<Audience, string>> = {
  internal: '',
  review: '（送审稿）',
  public: '（公开版）',
};

/** Characters that Windows allows in no file name, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** `收发室规范权力运行制度汇编（公开版）.pdf`: the same on every system that files are copied to. */
export function bookletFileName(booklet: Booklet<Audience>, extension: 'pdf' | 'docx'): string {
  const name = `${booklet.unit.name}${booklet.title}${EDITION_MARKS[booklet.audience]}`;
  return `${name.replace(FORBIDDEN, '')}.${extension}`;
}
