import { stableId } from './stable-id.ts';

/** The id of the chapter that a content file becomes, in every edition and unit alike. */
export const chapterId = (path: string): string => stableId('c', path);
