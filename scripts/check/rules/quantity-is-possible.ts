import { impossibleQuantities } from '../impossible-quantities.ts';
import { textRule } from '../text-rule.ts';
import { wrongProducts } from '../wrong-products.ts';

export const quantityIsPossible = textRule({
  id: 'quantity-is-possible',
  severity: 'warning',
  summary: '起止、上下限、比率、份数要合乎情理，算例要算得对。',
  sign: /[\d一二两三四五六七八九]/u,
  applies: ({ kind }) => kind !== 'title',
  *find({ text }) {
    yield* impossibleQuantities(text);
    for (const { index, length, text: said, right } of wrongProducts(text)) {
      yield {
        index,
        length,
        message: `“${said}”算得不对，应当是${right}。`,
        hint: `请核对各个数，改为${right}或者改正前面的数。`,
      };
    }
  },
});
