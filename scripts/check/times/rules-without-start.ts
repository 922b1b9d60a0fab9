import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { SupportingRule } from '../../model/entry.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

/**
 * The rules of a unit that do not say from when on they are in force, where nearly all of its others say so. A unit that leaves it to
 * the front matter does so everywhere.
 */
export function rulesWithoutStart({ rules }: Compilation, context: CheckContext): readonly SupportingRule[] {
  const starting = new Set(piecesWith(context, START).map(({ entry }) => entry));
  const named = rules.filter(({ name }) => RULES.test(name));
  return [...groupBy(named, ({ unit }) => unit).values()].flatMap((own) => {
    const without = own.filter((rule) => !starting.has(rule) && rule.body.blocks.length > FEWEST_BLOCKS);
    return without.length * SHARE <= own.length ? without : [];
  });
}

/** Plans and lists among the rules are in force by themselves. */
const RULES = /(?:制度|办法|规定|细则|规则|规程)(?:（试行）)?$/u;
const START =
  /(?:自|从|由|于)[^。；]{0,30}(?:施行|执行|实施|生效|试行)|(?:施行|生效|执行|实施)(?:日期|之日)|试行期|^施行$/u;
/** A leaflet of a few lines has no closing articles. */
const FEWEST_BLOCKS = 4;
/** One of so many may have been forgotten. */
const SHARE = 4;
