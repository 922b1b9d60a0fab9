/** Units that are not written so since 中华人民共和国法定计量单位: what is wrong with each, and what to write. */
export const UNLAWFUL_UNITS: readonly {
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    pattern: /(?<![\d.])\d+(?:\.\d+)?(?:公尺|公升(?![级格]))/gu,
    message: '的单位已经废除',
    hint: '请改用法定计量单位：“米”“升”。',
  },
  {
    pattern: /(?<![\d.])\d+(?:\.\d+)?[余多]?平米/gu,
    message: '的单位不是规范的名称',
    hint: '请改为“平方米”。',
  },
  {
    pattern: /(?<![\d.])\d+(?:\.\d+)?[余多]?万?立方(?=以[上下内]|左右|[，。；、）]|$)/gu,
    message: '的单位不全',
    hint: '请写明是立方米还是别的单位。',
  },
  {
    pattern: /(?<![\dA-Za-z.-])\d+(?:\.\d+)?(?:mm|cm|km|m)[23](?![\dA-Za-z.])/gu,
    message: '的上标丢了',
    hint: '请改为“平方米”“立方米”，或者“m²”“m³”。',
  },
  {
    pattern: /(?<![\d.])\d+(?:\.\d+)?\s?(?:度[CＣ]|[Cc]°|0C(?=[，。；、）]|以[上下]))(?![A-Za-z])/gu,
    message: '的单位写错了',
    hint: '请改为“℃”。',
  },
  {
    pattern:
      /(?<![A-Za-z\d.-])\d+(?:\.\d+)?\s?(?:K[MmGgWwVv]|kw|kv|K[Ww]h|kva|KVA|MM|CM|Cm|Mpa|MPA)(?![A-Za-z\d-])/gu,
    message: '的单位大小写不对',
    hint: '千的符号是小写的“k”：请改为“km”“kg”“kW”“kVA”，或者“mm”“cm”“MPa”。',
  },
];
