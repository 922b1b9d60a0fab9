import { z } from 'zod';
import { wordPair } from '../entries/word-pair.ts';
import { unitShape } from './shared.ts';
import { list, text } from './values.ts';

const fontFile = () => text('请填写字体文件的路径；字体集（.ttc）后面加“#”和字面名称。').optional();

const pairs = (advice: string) =>
  list(advice)
    .refine((lines) => lines.every((line) => isPlainPair(line)), '有一条没有用“→”隔开')
    .optional();

const isPlainPair = (line: string) => {
  const pair = wordPair(line);
  return pair !== undefined && pair.company === undefined;
};

const TYPO_ADVICE =
  '请一行写一条，先写错的，再写对的，中间用“→”隔开，例如“报帐员→报账员”；只在有的句子里错的，后面写“同句有”和那些词，例如“登陆→登录 同句有 网站、系统”。';

/** 汇编.md. */
export const workspaceSchema = z.strictObject({
  ...unitShape,
  地区名称: text('请填写地区名称，例如“示范县”。').optional(),
  审核机关: text('请填写审核机关的名称。').optional(),
  不检查书名: list('请填写不作为法规检查的书名。').optional(),
  允许名称: list('请填写文中允许出现的其他单位名称。').optional(),
  词表: z
    .strictObject({
      错词: list(TYPO_ADVICE)
        .refine((lines) => lines.every((line) => wordPair(line) !== undefined), '有一条没有用“→”隔开')
        .optional(),
      旧机构: pairs('请一行写一条，先写旧名，再写现名，中间用“→”隔开。'),
      术语: pairs('请一行写一条，先写规范的说法，再写不用的说法，中间用“→”隔开。'),
      允许: list('请填写本单位没有写错的词。').optional(),
    })
    .describe('请在“词表”下分行写“错词”“旧机构”“术语”“允许”。')
    .optional(),
  字体: z
    .strictObject({
      小标宋: fontFile(),
      仿宋: fontFile(),
      楷体: fontFile(),
      黑体: fontFile(),
      宋体: fontFile(),
    })
    .describe('请在“字体”下分行写“小标宋”“仿宋”“楷体”“黑体”“宋体”，各写字体文件的路径。')
    .optional(),
});
