import {
  AlignmentType,
  Document,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

const GREY_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] });
/** A title as offices make it: centred, bold, large, in no style. */
const title = (text: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 44 })] });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const right = (text: string) =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] });
const numbered = (reference: string, text: string, level = 0) =>
  new Paragraph({ numbering: { reference, level }, children: [new TextRun(text)] });
const cell = (text: string) => new TableCell({ children: text.split('\n').map(plain) });
const row = (...texts: readonly string[]) => new TableRow({ children: texts.map(cell) });

const numbering = (reference: string, levels: readonly (readonly [string, string])[]) => ({
  reference,
  levels: levels.map(([format, text], level) => ({
    level,
    format: format === 'chinese' ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
  })),
});

/** A booklet as offices typed them: no real headings, automatic numbers, a typed table of contents, merged cells. */
export function oldWord(): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        numbering('articles', [
          ['chinese', '第%1条　'],
          ['chinese', '（%2）'],
        ]),
        numbering('duties', [['decimal', '%1.']]),
      ],
    },
    sections: [
      {
        children: [
          title('示范县档案馆'),
          title('规范权力运行制度汇编'),
          title('二〇二四年五月'),
          title('目　录'),
          plain('第一部分　职责权力及流程…………1'),
          plain('会议制度…………5'),
          title('第一部分　职责权力及流程'),
          title('办　公　室'),
          bold('一、主要职责'),
          numbered('duties', '负责公文收发。'),
          numbered('duties', '负责会议组织。'),
          bold('二、法律依据'),
          plain('《中华人民共和国档案法》'),
          bold('三、廉政风险防控'),
          plain('公文丢失的风险：逐件登记。'),
          title('收文办理流程图'),
          new Paragraph({
            children: [
              new ImageRun({ type: 'png', data: GREY_DOT, transformation: { width: 10, height: 10 } }),
            ],
          }),
          title('印章管理流程图'),
          new Table({
            rows: [
              row('权力名称', '印章管理'),
              row('权力类别', '内部管理'),
              row('法律依据', '《印章规定》第三条\n第三条：“印章由专人保管。\n用印应当登记。”\n《档案法》'),
              row('责任岗位', '文书岗'),
              row('领导批示', '同意'),
            ],
          }),
          title('第二部分'),
          title('规章制度'),
          title('会 议 制 度'),
          numbered('articles', '为了规范会议，制定本制度。'),
          numbered('articles', '会议分为两种：'),
          numbered('articles', '全体会议；', 1),
          numbered('articles', '专题会议。', 1),
          numbered('articles', '本制度自印发之日起施行。'),
          right('示范县档案馆'),
          right('2024年5月6日'),
          title('值班制度（试行）'),
          plain('第一条 值班人员应当在岗。'),
          plain('第三条 值班记录存档。'),
          new Table({
            rows: [
              row('班次', '时间'),
              new TableRow({
                children: [
                  new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [plain('白班')] }),
                  cell('8时'),
                ],
              }),
              new TableRow({
                children: [
                  new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [plain('')] }),
                  cell('12时'),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}
