import type { EntryBase } from './entry-base.ts';
import type { DateText } from './terms.ts';

export interface ComplaintChannel {
  readonly phones: readonly string[];
  readonly address?: string;
  readonly email?: string;
  readonly department?: string;
  readonly hours?: string;
}

/** Facts that government sites print (STANDARDS.md §6). */
export interface SiteFacts {
  readonly domain?: string;
  readonly column?: string;
  readonly identifier?: string;
  readonly sponsor?: string;
  readonly operator?: string;
  readonly icpNumber?: string;
  readonly policeNumber?: string;
}

/** Keys of 单位.md that 汇编.md may give as a default. */
export interface UnitFields {
  readonly shortName?: string;
  /** 简称 behind the first; they are among `formerNames`, too, which hold all names that may occur in the texts. */
  readonly otherShortNames?: readonly string[];
  readonly formerNames: readonly string[];
  readonly superiors: readonly string[];
  readonly bookletTitle?: string;
  readonly partTitles?: readonly string[];
  /** Last day of the compilation, always a full date. */
  readonly compiledOn?: DateText;
  readonly edition?: string;
  readonly status?: '草案' | '送审' | '审定';
  readonly unitCode?: string;
  /** 停用编码: codes of powers that were cancelled, never to be given again. */
  readonly retiredCodes?: readonly string[];
  readonly complaint?: ComplaintChannel;
  readonly site?: SiteFacts;
  readonly namesPublished?: boolean;
}

/** 词表 of 汇编.md. */
export interface WordLists {
  /** 错词: a wrong form and the right one. */
  readonly typos: readonly WordPair[];
  /** 旧机构: a former organ and the one that does its work now. */
  readonly organs: readonly WordPair[];
  /** 术语: the usual term and another that means the same. */
  readonly terms: readonly WordPair[];
  /** 允许: words that are right in this office, whatever the lists say. */
  readonly allowed: readonly string[];
}

/** A file of content/_词表/: one pair or word a line. */
export interface WordListFile {
  readonly type: 'word-list';
  readonly path: string;
  readonly lists: WordLists;
}

export interface WordPair {
  readonly from: string;
  readonly to: string;
  /** What shows that `from` is wrong, where it is right elsewhere; it is always wrong without. */
  readonly company?: WordCompany;
}

/** The words beside another one that tell which was meant; an empty list asks for nothing. */
export interface WordCompany {
  /** Directly before and directly behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** In the same clause; and those of the same clause that show that nothing is wrong. */
  readonly near: readonly string[];
  readonly unless: readonly string[];
}

export interface Workspace extends EntryBase, UnitFields {
  readonly type: 'workspace';
  readonly regionName?: string;
  readonly reviewingBody?: string;
  /** 不检查书名. */
  readonly uncheckedTitles: readonly string[];
  /** 允许名称. */
  readonly allowedNames: readonly string[];
  /** 词表: what the office adds to the checker's word lists. */
  readonly wordLists?: WordLists;
  /** 字体: role → file, or file + face of a TTC. */
  readonly fonts: ReadonlyMap<string, string>;
}

export interface Unit extends EntryBase, UnitFields {
  readonly type: 'unit';
  readonly folder: string;
}
