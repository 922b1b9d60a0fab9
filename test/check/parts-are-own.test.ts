import { partsAreOwn } from '../../scripts/check/rules/parts-are-own.ts';
import type { OfficeFiles } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

/** A county with two units; the centre's rule says `text`. */
const county = (text: string): OfficeFiles => ({
  '县媒体中心/制度/01-播出制度.md': text,
  '县媒体中心/单位.md': '---\n名称: 示范县融媒体中心\n---\n',
  '县媒体中心/职权/01-总编室/科室.md': '---\n名称: 总编室\n---\n',
  '县水利局/单位.md': '---\n名称: 示范县水利局\n简称: 县水利局\n---\n',
  '县水利局/职权/01-水政股/科室.md': '---\n名称: 水政水资源股\n---\n',
  '县水利局/职权/02-办公室/科室.md': '---\n名称: 综合办公室\n---\n',
});

testRule(partsAreOwn, {
  valid: {
    'a part that is named with its unit': county(
      '送县水利局水政水资源股核对，由水利局派员，水政水资源股按职责办理。',
    ),
    'parts that every office has': county('报综合办公室备案，送总编室签发。'),
  },
  invalid: {
    'a part of another unit': {
      source: county('登记以后报水政水资源股备案。'),
      findings: ['1:6 “水政水资源股”是示范县水利局的科室，本单位没有。'],
    },
  },
});
