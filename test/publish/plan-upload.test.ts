import { describe, expect, test } from 'vitest';
import { planUpload } from '../../scripts/publish/plan-upload.ts';
import { uploadList, uploadSummary } from '../../scripts/publish/upload-list.ts';
import { readManifest, writeManifest } from '../../scripts/publish/upload-manifest.ts';

const file = (path: string, mark: string) => ({ path, size: 10, sha256: mark.repeat(64) });
const last = [file('a.html', 'a'), file('b.html', 'b'), file('old.html', 'c'), file('lost.html', 'd')];
const present = [file('new.html', 'e'), file('b.html', 'f'), file('a.html', 'a'), file('lost.html', 'd')];

describe('an upload', () => {
  const plan = planUpload(present, last, ({ path }) => path !== 'lost.html');

  test('copies what is new or changed, and what somebody removed from the server', () => {
    expect(plan.added.map(({ path }) => path)).toEqual(['new.html']);
    expect(plan.changed.map(({ path }) => path)).toEqual(['b.html', 'lost.html']);
    expect(plan.same.map(({ path }) => path)).toEqual(['a.html']);
  });

  test('withdraws only what the last upload put there', () => {
    expect(plan.withdrawn.map(({ path }) => path)).toEqual(['old.html']);
  });

  test('is listed for those who upload by hand', () => {
    const list = Buffer.from(uploadList(plan, '/网站')).toString('utf8');
    expect(list).toContain(
      '\uFEFF上传清单\r\n目标：/网站\r\n新增 1 个，修改 2 个，撤下 1 个，未变 1 个；要上传 1 KB。',
    );
    expect(list).toContain(`撤下（请从服务器删除）（1个）\r\nold.html\t10 字节\t${'c'.repeat(64)}`);
    expect(uploadSummary(plan)).toContain('撤下 1 个');
  });
});

describe('a manifest', () => {
  test('is read as it was written, in the order of its paths', () => {
    expect(readManifest(writeManifest(last))?.map(({ path }) => path)).toEqual([
      'a.html',
      'b.html',
      'lost.html',
      'old.html',
    ]);
  });

  test.each(['../etc/passwd', '/etc/passwd', 'C:/a', 'a/../../b', 'a\\b', '', 'a//b'])(
    'that names %j is not ours',
    (path) => {
      expect(readManifest(writeManifest([file(path, 'a')]))).toBeUndefined();
    },
  );

  test('that is no JSON is not ours', () => {
    expect(readManifest('<html>')).toBeUndefined();
  });
});
