import type {
  AnnexChapter,
  Booklet,
  CatalogueRow,
  Chapter,
  DepartmentChapter,
  PartChapter,
} from '../../../model/booklet.ts';
import type { ClaimAddress } from './claim-addresses.ts';
import type { DepartmentPlan, DocumentChapter, PartPlan, Planned, UnitPlan } from './site-plan.ts';
import { DOWNLOAD_FOLDER, FEED_FILE, PICTURE_FOLDER } from './standing-pages.ts';

/** Where the texts of a kind lie below their unit. */
export const DOCUMENT_FOLDERS: Readonly<Partial<Record<DocumentChapter['type'], string>>> = {
  rule: '制度/',
  assessment: '考核/',
};

/** Gives every chapter of a unit that has a page of its own its address. */
export function planUnit(booklet: Booklet<'public'>, base: string, claim: ClaimAddress): UnitPlan {
  const path = claim(base, 'index', '.html');
  for (const folder of [...Object.values(DOCUMENT_FOLDERS), PICTURE_FOLDER, DOWNLOAD_FOLDER]) {
    claim(base, folder.slice(0, -1), '/');
  }
  const plannedDocument = documentPlanner(base, claim);
  const { chapters } = booklet;
  const listed = booklet.catalogue.filter(({ chapterId }) => chapterId === undefined);
  return {
    booklet,
    name: booklet.unit.name,
    folder: booklet.unit.folder,
    base,
    path,
    map: claim(base, '网站地图', '.html'),
    feed: `${base}${FEED_FILE}`,
    parts: chapters.filter(isPart).map((part) => planPart(part, listed, base, claim)),
    prefaces: chapters.filter(isDocument).map(plannedDocument),
    annexes: chapters
      .filter((chapter): chapter is AnnexChapter => chapter.type === 'annex')
      .map((subject) => ({ subject, path: claim(base, subject.slug, '.html') })),
  };
}

type PlanDocument = (chapter: DocumentChapter) => Planned<DocumentChapter>;

function documentPlanner(base: string, claim: ClaimAddress): PlanDocument {
  return (subject) => ({
    subject,
    path: claim(`${base}${DOCUMENT_FOLDERS[subject.type] ?? ''}`, subject.slug, '.html'),
  });
}

function planPart(
  part: PartChapter,
  listed: readonly CatalogueRow[],
  base: string,
  claim: ClaimAddress,
): PartPlan {
  return {
    subject: part,
    path: claim(base, part.slug, '.html'),
    departments: part.children
      .filter(isDepartment)
      .map((department) => planDepartment(department, listed, base, claim)),
    documents: part.children.filter(isDocument).map(documentPlanner(base, claim)),
  };
}

function planDepartment(
  subject: DepartmentChapter,
  listed: readonly CatalogueRow[],
  base: string,
  claim: ClaimAddress,
): DepartmentPlan {
  const folder = claim(base, subject.slug, '/');
  const path = claim(folder, 'index', '.html');
  const planDocument = documentPlanner(folder, claim);
  return {
    subject,
    path,
    powers: subject.children
      .filter((child) => child.type === 'power')
      .map((power) => ({
        subject: power,
        path: claim(folder, power.slug, '.html'),
        guide:
          power.facts.category === '内部管理' ? undefined : claim(folder, `${power.slug}-办事指南`, '.html'),
      })),
    listed: listed.filter(({ department }) => department === subject.title),
    documents: subject.children.filter(isDocument).map(planDocument),
  };
}

function isPart(chapter: Chapter): chapter is PartChapter {
  return chapter.type === 'part';
}
function isDepartment(chapter: PartChapter['children'][number]): chapter is DepartmentChapter {
  return chapter.type === 'department';
}
function isDocument(chapter: PartChapter['children'][number]): chapter is DocumentChapter {
  return (
    chapter.type === 'rule' ||
    chapter.type === 'assessment' ||
    chapter.type === 'preface' ||
    chapter.type === 'unreadable'
  );
}
