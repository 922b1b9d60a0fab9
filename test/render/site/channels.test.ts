import { describe, expect, test } from 'vitest';
import type { PowerChapter } from '../../../scripts/model/booklet.ts';
import { channelsOf } from '../../../scripts/render/site/pages/channels.ts';
import { publicSample } from '../../support/public-sample.ts';
import { paragraph } from '../../support/sample/spans.ts';

/** A power of the sample that says no more than this. */
function saying(...texts: readonly string[]): PowerChapter {
  const [part] = publicSample().chapters.filter((chapter) => chapter.type === 'part');
  const [department] = part?.children.filter((child) => child.type === 'department') ?? [];
  const [power] = department?.children.filter((child) => child.type === 'power') ?? [];
  if (!power) throw new Error('The sample has no power.');
  return {
    ...power,
    facts: { ...power.facts, conditions: [], materials: [] },
    children: texts.map((text) => paragraph(text)),
  };
}

describe('a power is done', () => {
  test('on-line where it says so', () => {
    expect(channelsOf(saying('申请人可以在网上提交材料。'))).toEqual({ online: true, counter: false });
  });

  test('at the counter where it says so, and both where it says both', () => {
    expect(channelsOf(saying('请到政务服务大厅二楼办理。'))).toEqual({ online: false, counter: true });
    expect(channelsOf(saying('网上申请或者到窗口申请。'))).toEqual({ online: true, counter: true });
  });

  test('in no way that it rules out, and nowhere when it is silent', () => {
    expect(channelsOf(saying('本项暂不能在网上办理；请到窗口办理。'))).toEqual({
      online: false,
      counter: true,
    });
    expect(channelsOf(saying('受理后15日内答复。'))).toEqual({ online: false, counter: false });
  });
});
