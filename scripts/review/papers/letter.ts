import { formatDate } from '../../lib/format-date.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { note } from './paper.ts';

/** 送审函: what is submitted, on what ground, and what it holds. Number and contact are left for the office to fill in. */
export function letterPaper(material: ReviewMaterial, enclosures: readonly string[]): OfficeDocument {
  const { booklet, base, reviewingBody, edition } = material;
  const { unit, title, issuedOn } = booklet;
  const name = `《${title}》${booklet.edition ? `（${booklet.edition}）` : ''}`;
  const year = issuedOn.slice(0, 4);
  const phone = unit.complaint?.phones[0];
  return {
    fileName: '送审函.docx',
    title: `关于报送${name}审核的函`,
    author: unit.name,
    issuedOn,
    landscape: false,
    blocks: [
      note(
        `为规范权力运行，加强对权力的制约和监督，我单位${base ? `对${base.approval.edition}进行了修订，` : ''}编制完成了${name}，内容截至${formatDate(issuedOn)}。现报请审核。`,
      ),
      note(contents(material)),
      note(comparison(material)),
      note(
        edition.classified.length > 0
          ? `其中涉密不宜公开的职权${edition.classified.length}项，另列目录，请一并审核不公开的理由和依据。`
          : '本次报送的职权没有不公开事项。',
      ),
      note(
        '请对职权的名称、依据和不公开事项提出审核意见。可以直接在送审稿上批注、修改，也可以填写审核意见表。',
      ),
      note('专此函达。'),
    ],
    letter: {
      head: unit.name,
      documentNumber: `　　　〔${year}〕　　号`,
      recipient: reviewingBody,
      enclosures,
      note: `联系人：　　　　，电话：${phone ?? '　　　　　　'}`,
    },
  };
}

function contents({ booklet, edition }: ReviewMaterial): string {
  const laws = booklet.laws.filter(({ citedBy }) => citedBy.length > 0).length;
  const parts = [
    `职权${booklet.catalogue.length}项`,
    `配套制度${edition.rules.length}项`,
    `考核办法${edition.assessments.length}项`,
    `引用法律、法规、规章和文件${laws}部`,
  ];
  return `汇编共收录${parts.join('，')}。报送前已用程序检查，引用有效、要素齐全，没有错误；提示的情况批注在送审稿的相应位置，并列入检查情况。`;
}

function comparison({ base }: ReviewMaterial): string {
  if (!base) return '本汇编为首次报送，没有可以对照的审定版本。';
  const { edition, approvedOn, opinion } = base.approval;
  const approved = `${formatDate(approvedOn)}审定${opinion ? `（审核意见：${opinion}）` : ''}`;
  return `送审稿以修订方式逐字标明与${edition}（${approved}）的差别，修订对照表列明原文、修订后的文字和修订理由。`;
}
