import type { Place } from '../../model/place.ts';
import type { Inline } from '../../model/prose.ts';
import type { Findings } from './findings.ts';
import { resolveTarget } from './resolve-target.ts';

/** A link to another file or to the web. One that leads nowhere safe is reported, and its text stays. */
export function convertLink(
  url: string,
  children: readonly Inline[],
  place: Place,
  findings: Findings,
): readonly Inline[] {
  const target = resolveTarget(url, place.file);
  switch (target.type) {
    case 'web':
      return [{ type: 'web-link', href: target.href, children, place }];
    case 'content': {
      const anchor = target.anchor === undefined ? {} : { anchor: target.anchor };
      return [{ type: 'cross-reference', target: target.path, ...anchor, children, place }];
    }
    case 'outside':
      reportOutside(url, place, findings);
      return children;
    case 'refused':
      findings.error(
        'link-is-safe',
        place,
        `链接“${url}”不是网址、邮箱，也不是汇编里的文件。`,
        '链接请写成“http://”“https://”“mailto:”开头的地址，或者汇编里文件的相对路径。',
      );
      return children;
  }
}

/** A picture of the content folder. Any other is reported, and its alt text stays. */
export function convertImage(url: string, alt: string, place: Place, findings: Findings): readonly Inline[] {
  const target = resolveTarget(url, place.file);
  if (target.type === 'content') {
    if (alt.trim() === '') {
      findings.warning(
        'image-has-alt',
        place,
        `图片“${url}”没有文字说明。`,
        '请在“![”和“]”之间写上图片内容的文字说明，供听读和检索使用。',
      );
    }
    // A picture has no anchors: a `#` belongs to the name that will not be found.
    const path = target.anchor === undefined ? target.path : `${target.path}#${target.anchor}`;
    return [{ type: 'image', target: path, alt, place }];
  }
  if (target.type === 'outside') reportOutside(url, place, findings);
  else {
    findings.error(
      'no-remote-picture',
      place,
      `图片“${url.slice(0, 60)}”不在汇编的文件夹里。`,
      '请把图片下载到本单位的“图片”文件夹，再写它的相对路径。',
    );
  }
  return alt === '' ? [] : [{ type: 'text', value: alt, place: { ...place, column: place.column + 2 } }];
}

function reportOutside(url: string, place: Place, findings: Findings): void {
  findings.error(
    'path-stays-inside',
    place,
    `路径“${url}”指到了汇编的文件夹外面。`,
    '请只引用 content 和 diagrams 文件夹里的文件。',
  );
}
