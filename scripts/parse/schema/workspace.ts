import { z } from 'zod';
import { unitShape } from './shared.ts';
import { list, text } from './values.ts';

const fontFile = () => text('请填写字体文件的路径；字体集（.ttc）后面加“#”和字面名称。').optional();

/** 汇编.md. */
export const workspaceSchema = z.strictObject({
  ...unitShape,
  地区名称: text('请填写地区名称，例如“示范县”。').optional(),
  审核机关: text('请填写审核机关的名称。').optional(),
  不检查书名: list('请填写不作为法规检查的书名。').optional(),
  允许名称: list('请填写文中允许出现的其他单位名称。').optional(),
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
