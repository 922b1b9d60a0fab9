import { pathToFileURL } from 'node:url';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import { renderPdf } from '../../../scripts/render/pdf/render-pdf.ts';
import { benchBook, typstSource } from './bench-book.ts';

/** What one process used to print one book: seconds of all cores, megabytes at most, pages. */
export interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
  readonly pages: number;
}

const [engine, size] = process.argv.slice(2);
const pdf = engine === 'typst' ? await byTypst(Number(size)) : await ours(Number(size));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const usage: Usage = {
  seconds: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: maxRSS / 1024,
  pages:
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type ?\/Page\b/g)?.length ?? 0,
};
process.stdout.write(JSON.stringify(usage));

async function ours(pages: number): Promise<Uint8Array> {
  const [file] = await renderPdf(benchBook(pages), { drawings: new Map(), fonts: await bundledFonts() });
  if (!file) throw new Error('no file');
  return file.contents;
}

/** The part of the package that the bench uses. */
interface Typst {
  readonly NodeCompiler: {
    readonly create: (options: { fontArgs: readonly { fontPaths: readonly string[] }[] }) => {
      readonly pdf: (source: { mainFileContent: string }) => Uint8Array;
    };
  };
}

async function byTypst(pages: number): Promise<Uint8Array> {
  const fonts = await bundledFonts();
  const { NodeCompiler }: Typst = await import(pathToFileURL(process.env.TYPST_MODULE ?? '').href);
  const faces = { fang: fonts.fang.family, hei: fonts.hei.family, song: fonts.song.family };
  const fontPaths = [fonts.fang.file, fonts.hei.file, fonts.song.file];
  return NodeCompiler.create({ fontArgs: [{ fontPaths }] }).pdf({
    mainFileContent: typstSource(pages, faces),
  });
}
