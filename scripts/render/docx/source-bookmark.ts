import { stableId } from '../../lib/stable-id.ts';
import type { Place } from '../../model/place.ts';

/**
 * Name of the bookmark that a block carries in the editions that are returned with comments: tells file and line to whoever
 * has the content, and nothing to anybody else.
 */
export const sourceBookmark = ({ file, line }: Place): string => stableId('b_', `${file}:${line}`);
