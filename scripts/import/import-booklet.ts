import type { OutputFile } from '../model/output.ts';
import type { ContentWriter } from './content-writer.ts';
import { departmentFile, dutyTexts } from './department-file.ts';
import { numberedName } from './file-name.ts';
import { importReport } from './import-report.ts';
import type { OldDocument } from './old-block.ts';
import type { Guess } from './old-booklet.ts';
import { outlineBooklet } from './outline-booklet.ts';
import { powerFile } from './power-file.ts';
import { ruleFile } from './rule-file.ts';
import { unitFile } from './unit-file.ts';

export interface ImportOptions {
  /** Name of the old file, for the report. */
  readonly source: string;
  /** 名称 of the unit. */
  readonly unit: string;
  /** Name of its folder below the content folder. */
  readonly folder: string;
}

export interface Imported {
  /** By content path. */
  readonly files: readonly OutputFile[];
  readonly guesses: readonly Guess[];
  readonly counts: {
    readonly departments: number;
    readonly powers: number;
    readonly rules: number;
    readonly assessments: number;
  };
}

/** Makes a content folder of an old booklet. Nothing that it does not say is written: the checker asks for what is missing. */
export function importBooklet(
  document: OldDocument,
  { source, unit, folder: unitFolder }: ImportOptions,
): Imported {
  const booklet = outlineBooklet(document.blocks);
  const guesses: Guess[] = [...document.notes.map((message) => ({ message })), ...booklet.guesses];
  const pictures: OutputFile[] = [];
  const ruleNames = [...booklet.rules, ...booklet.assessments].map(({ name }) => name);
  const writer: ContentWriter = {
    unit,
    folder: unitFolder,
    guesses,
    pictures,
    footnotes: document.footnotes,
    ruleNames,
  };
  const files: OutputFile[] = [unitFile(booklet, writer)];
  booklet.departments.forEach((department, index) => {
    const folder = `${unitFolder}/职权/${numberedName(index, department.name)}`;
    const duties = dutyTexts(department);
    files.push(departmentFile(department, folder, writer));
    department.powers.forEach((power, at) => {
      files.push(powerFile(power, `${folder}/${numberedName(at, power.name)}.md`, duties, writer));
    });
  });
  booklet.rules.forEach((rule, index) => {
    files.push(ruleFile(rule, `${unitFolder}/制度/${numberedName(index, rule.name)}.md`, writer));
  });
  booklet.assessments.forEach((rule, index) => {
    files.push(ruleFile(rule, `${unitFolder}/考核/${numberedName(index, rule.name)}.md`, writer));
  });
  const report = importReport({ source, unit, booklet, guesses, pictures: pictures.length });
  files.push(...pictures, { path: `${unitFolder}/导入报告.md`, contents: new TextEncoder().encode(report) });
  return {
    files,
    guesses,
    counts: {
      departments: booklet.departments.length,
      powers: booklet.departments.flatMap(({ powers }) => powers).length,
      rules: booklet.rules.length,
      assessments: booklet.assessments.length,
    },
  };
}
