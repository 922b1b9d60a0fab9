import { sampleBooklet } from '../../../support/sample-booklet.ts';
import { longBooklet } from './long-booklet.ts';
import { printed } from './print.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** The two booklets that the suites look at: printed once for all of them, because printing takes seconds. */
export interface PrintedPair {
  readonly sampleBytes: Uint8Array;
  readonly sample: ReadPdf;
  readonly long: ReadPdf;
}

export async function printedPair(): Promise<PrintedPair> {
  const sampleBytes = await printed(sampleBooklet());
  return {
    sampleBytes,
    sample: await readPdf(sampleBytes),
    long: await readPdf(await printed(longBooklet())),
  };
}
