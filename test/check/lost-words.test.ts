import { expect, test } from 'vitest';
import { LOST_WORDS } from '../../scripts/check/wording/lost-words.ts';

const found = (text: string) =>
  LOST_WORDS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([words]) => words));

/** `wrong | right`, as offices of many kinds would write them. */
test.each(
  `
负责机关印章的。|下列人员签订承诺书：负责保管印章的；负责人不到场的。
防范措施是否；|整改是否到位、是否及时，由督查组认定。
发现信息错误而没有及时，|有没有及时归档，没有及时报送的，扣1分。
格式是否符合的规定，由办公室核对。|计算所按照的标准，按照规定的程序，处罚按照的标准是裁量基准。
告知其向有权提出；|告知其向有权处理的机关提出；有权机关处理。
应当附财务股的，并说明来源。|应当提交财务股的，由经办人送达并签收。
告知其依照规定的程序向有关机关。|面向各有关单位。行文分为向上级机关，向同级机关。
转发文件有前，应当核对原件。|先前有前，后来有后。没有前，也没有后。
对到期档案需销毁有材料，由两人监销。|需销毁有问题的材料，需移交有保存价值的档案。
对移送机关退回有材料，应当补正。|退回有误的材料，移交有关文件。
得到了有关部门的大力。|群众的大力支持，群众的热情。
书面告知其到有权办理；|到有关社区办理。
本事项由办公室负责负责人。|办公室负责负责人名录的更新，实行局长负责制。
`
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
)('%s', (wrong, right) => {
  expect(found(wrong)).toHaveLength(1);
  expect(found(right)).toEqual([]);
});
