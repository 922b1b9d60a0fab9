import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chartFaults } from '../../scripts/draw/chart-faults.ts';
import { chartPage } from '../../scripts/draw/chart-page.ts';
import { fitSheets } from '../../scripts/draw/fit-sheets.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { measureWith } from '../../scripts/lib/text-metrics.ts';
import { contactPage, contactPicture, type Exhibit } from './contact-sheet.ts';
import { hardCharts, publicCharts, sampleCharts } from './gallery-charts.ts';

const HARD_CHARTS = 24;

const root = join(import.meta.dirname, '..', '..');
const folder = resolve(process.argv[2] ?? join(root, '.cache', 'gallery'));
const { hei, 'hei-bold': bold } = await bundledFonts();
const measure = measureWith(hei);
const exhibits: Exhibit[] = [];
const faulty: string[] = [];
const charts = [...(await sampleCharts(root)), ...(await publicCharts()), ...hardCharts(HARD_CHARTS)];
for (const { caption, graph, marks } of charts) {
  const sheets = await fitSheets(graph, marks, measure);
  for (const [index, { chart, landscape, points }] of sheets.entries()) {
    const page = sheets.length > 1 ? `（${index + 1}/${sheets.length}）` : '';
    const svg = chartPage(chart, hei.family, { title: caption, description: caption });
    const { width, height } = chart;
    const note = `${points.toFixed(1)}磅${landscape ? '，横排' : ''}`;
    exhibits.push({ caption: `${caption}${page}`, note, svg, width, height });
    faulty.push(...chartFaults(chart).map((fault) => `${caption}${page}: ${fault}`));
  }
}
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), contactPage(exhibits, faulty));
writeFileSync(join(folder, 'gallery.png'), await contactPicture(exhibits, hei, bold));
console.log(`样张${exhibits.length}张，在 ${folder}。`);
for (const fault of faulty) console.log(fault);
