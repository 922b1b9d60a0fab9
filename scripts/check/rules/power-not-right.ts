import { textRule } from '../text-rule.ts';

export const powerNotRight = textRule({
  id: 'power-not-right',
  severity: 'error',
  summary: '单位行使的是“权力”，不是“权利”。',
  sign: /权利/,
  *find({ text }) {
    for (const { 0: word, index } of text.matchAll(WRONG)) {
      // 公民权利行使, 民主权利: what citizens have is a right.
      if (/(?:公民|群众|当事人|相对人|民主|合法|财产|人身|诉讼|监督|知情)的?$/.test(text.slice(0, index)))
        continue;
      yield {
        index,
        length: word.length,
        message: `“${word}”中的“权利”应当是“权力”。`,
        hint: `请改为“${word.replace('权利', '权力')}”。`,
        replacement: word.replace('权利', '权力'),
      };
    }
  },
});

const WRONG =
  /权利(?=(?:公开透明)?(?:运行|清单|寻租|制约|滥用|编码|事项目录|名称|制衡))|权利行使(?=依据|流程|程序|机关|主体|的?监督|情况)|(?<=行政|公共|规范|滥用|制约|下放)权利(?=[的和与、，。；]|运行|行使|$)|用权利(?=谋)|(?<=以)权利(?=谋私)/gu;
