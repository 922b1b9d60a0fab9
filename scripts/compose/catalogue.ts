import type { CatalogueRow, PowerChapter } from '../model/booklet.ts';
import type { Audience, Edition } from '../model/edition.ts';
import { complaintText } from './power-facts.ts';

/** All rows of 职权目录, by department in printed order; rows on application follow the department's own chapters. */
export function catalogueRows(
  edition: Edition<Audience>,
  chapters: ReadonlyMap<string, PowerChapter>,
): readonly CatalogueRow[] {
  return edition.departments.flatMap((department) => [
    ...edition.powers
      .filter((power) => power.department === department.path)
      .flatMap(({ path, name, code, category }): CatalogueRow[] => {
        const chapter = chapters.get(path);
        return chapter
          ? [
              {
                name,
                code,
                category,
                department: department.name,
                chapterId: chapter.id,
                facts: chapter.facts,
              },
            ]
          : [];
      }),
    ...edition.listed
      .filter((power) => power.department === department.path)
      .map(
        ({ name, code, category }): CatalogueRow => ({
          name,
          code,
          category,
          department: department.name,
          note: howToApply(edition),
        }),
      ),
  ]);
}

/** 政府信息公开条例 第二十九条: an application goes to the office that holds the information. */
function howToApply({ unit }: Edition<Audience>): string {
  const channel = complaintText(unit);
  return `依申请公开，请向${unit.name}提出书面申请${channel ? `（${channel}）` : ''}`;
}
