import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentParts } from '../../../scripts/render/docx/parts/finish.ts';

/** What `finish` relies on without docx promising it: raised with every version of docx. */
test('the compiler of docx gives the very parts that its packer zips', async () => {
  const document = () =>
    new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun('正文')] })] }] });
  const overrides = [{ path: 'word/styles.xml', data: '<styles/>' }];
  const zipped = unzipSync(await Packer.pack(document(), 'uint8array', undefined, overrides));
  const parts = documentParts(document(), overrides);
  expect([...parts.keys()].sort()).toEqual(Object.keys(zipped).sort());
  for (const [name, data] of parts) {
    // The properties of a file hold the time at which it was made.
    if (name === 'docProps/core.xml') continue;
    expect(Buffer.from(typeof data === 'string' ? strToU8(data) : data)).toEqual(
      Buffer.from(zipped[name] ?? []),
    );
  }
});
