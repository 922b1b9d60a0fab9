/** Two opposite cases that come to the same; where the second outcome stands, at a UTF-16 index. */
export interface SameOutcome {
  readonly one: string;
  readonly other: string;
  readonly text: string;
  readonly index: number;
}

/** Found in every text that sets two opposite cases side by side. */
export const OPPOSITE_SIGN =
  /[高低好差大小强弱轻重优劣]的，[^。；]+；[^。；]*[高低好差大小强弱轻重优劣]的，/u;

const CASES =
  /对?(?<thing>(?:(?![，。；：对])\p{Script=Han}){2,12})(?<degree>[高低好差大小强弱轻重优劣])的，(?<outcome>[^。；]{4,40})；对?\k<thing>(?!\k<degree>)(?<contrary>[高低好差大小强弱轻重优劣])的，(?<again>\k<outcome>)(?=[。；]|$)/gu;

/** 对信用风险低的，合理降低抽查频次；对信用风险高的，合理降低抽查频次. */
export const sameOutcomes = (text: string): readonly SameOutcome[] =>
  [...text.matchAll(CASES)].map(({ 0: whole, index, groups = {} }) => {
    const { thing = '', degree = '', contrary = '', again = '' } = groups;
    return {
      one: thing + degree,
      other: thing + contrary,
      text: again,
      index: index + whole.length - again.length,
    };
  });
