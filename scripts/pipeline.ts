import { bySourceOrder } from './check/by-source-order.ts';
import { powerFigures } from './compose/figures.ts';
import type { DrawFigures } from './draw/draw-figures.ts';
import { drawHere } from './draw/draw-here.ts';
import { type Draw, drawingStore, inTurn } from './draw/drawing-store.ts';
import { afterOthers } from './lib/after-others.ts';
import { oneAhead } from './lib/one-ahead.ts';
import type { Figure } from './model/block.ts';
import type { Diagnostic, Outcome } from './model/diagnostic.ts';
import type { Power } from './model/entry.ts';
import type { FontSet, OutputFile } from './model/output.ts';
import { below } from './pipeline/below.ts';
import type { Compiled, OnStage } from './pipeline/compile.ts';
import { type DrawnBooklet, editionsOfUnit, type UnitOptions } from './pipeline/unit-editions.ts';
import { inspectSite } from './render/site/inspect/inspect-site.ts';
import { siteFindings } from './render/site/inspect/site-findings.ts';
import { site } from './render/site/render-site.ts';
import { siteInput } from './render/site/site-input.ts';
import { type ReadBack, scanner } from './scan/scan.ts';
import { secretsOf } from './scan/secrets.ts';

export { throughMermaidCli } from './draw/other-kinds/through-mermaid-cli.ts';

export interface ProduceOptions extends Omit<UnitOptions, 'draw'> {
  readonly onStage?: OnStage;
  /** Draws and remembers charts; absent: a store of this call alone, which draws in this process. */
  readonly draw?: Draw;
  /** Where finished books are read for the scan: in this process, unless the caller has workers. */
  readonly readBook?: ReadBack;
  /** Where the site will lie, ending in `/`. */
  readonly baseUrl?: string;
}

/**
 * select → compose → draw → render → scan. A unit with errors gets its internal edition only, marked as a draft; its
 * place on the site says that it is not published yet. When a public file holds what was withheld, no public file of any
 * unit comes back, but a finding does.
 */
export async function produce(
  compiled: Compiled,
  options: ProduceOptions,
): Promise<Outcome<readonly OutputFile[]>> {
  const { targets, onStage = () => {} } = options;
  const { compilation } = compiled;
  const office: Promise<readonly OutputFile[]>[] = [];
  const open: OutputFile[] = [];
  const findings: Diagnostic[] = [];
  const published: DrawnBooklet<'public'>[] = [];
  const draw = options.draw ?? chartStore(inTurn(drawHere), options.fonts);
  const scanReady = afterOthers().then(() => scanner(secretsOf(compilation), options.readBook));
  const scans: Promise<readonly Diagnostic[]>[] = [];
  const scan = (files: readonly OutputFile[]) => {
    const leaks = scanReady.then((look) => look(files));
    // Whoever awaits the scans hears that one failed; until then the failure is nobody's.
    leaks.catch(() => {});
    scans.push(leaks);
  };

  const units = oneAhead(compilation.units, (unit) => editionsOfUnit(unit, compiled, { ...options, draw }));
  for await (const [unit, editions] of units) {
    onStage(unit.name);
    const made = await editions;
    // Books of the office are still being printed, and public ones read, while the next unit, or the site, is under way.
    await Promise.all([office.at(-1), scans.at(-1)]);
    office.push(made.office);
    scan(made.open);
    open.push(...made.open);
    findings.push(...made.findings);
    if (made.published) published.push(made.published);
  }
  if (targets.has('site')) {
    onStage('网站');
    // Threads get the books to read before this one is busy with the site.
    await afterOthers();
    const made = await site.render(siteInput(compilation.units, published, open, options.baseUrl));
    const pages = below('site', made);
    open.push(...pages);
    onStage('网站自检');
    findings.push(...siteFindings(inspectSite(made).faults, compilation.units));
    scan(pages);
  }
  onStage('泄密扫描');
  const leaks = (await Promise.all(scans)).flat();
  onStage('内部版');
  const inside = (await Promise.all(office)).flat();
  return {
    value: leaks.length > 0 ? inside : [...inside, ...open],
    diagnostics: [...findings, ...leaks].sort(bySourceOrder),
  };
}

/** What can be drawn of powers before anything else is known. */
export const flowchartsOf = (powers: readonly Power[]): readonly Figure[] =>
  powers.flatMap(powerFigures).filter(({ content }) => content.type === 'flowchart');

/** Charts as books need them: in the face of headings, and as pictures for Word. */
export const chartStore = (drawFigures: DrawFigures, { hei, 'hei-bold': boldFont }: FontSet): Draw =>
  drawingStore(drawFigures, { font: hei, boldFont, png: true });
