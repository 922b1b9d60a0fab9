import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import { countBySeverity, type Findings, rulePage, SEVERITY_NAMES, type Sources } from './findings.ts';

export interface TextOptions {
  /** ANSI colours; off unless the caller knows that it writes to a terminal. */
  readonly colour?: boolean;
  /** Off where only some of the findings are told and the caller counts all of them. */
  readonly summary?: boolean;
}

/** The findings for a terminal: each with its place, source line, remedy and page, then one line with the counts. */
export function formatText(findings: Findings, sources: Sources, options: TextOptions = {}): string {
  const paint: Paint = options.colour ? withColour : (_tone, text) => text;
  const blocks = findings.diagnostics.map((diagnostic) => block(diagnostic, sources, paint));
  const last = options.summary === false ? [] : [summary(findings)];
  return `${[...blocks, ...last].join('\n\n')}\n`;
}

function block(diagnostic: Diagnostic, sources: Sources, paint: Paint): string {
  const { place, severity, message, hint, ruleId } = diagnostic;
  const where = `${place.file}:${place.line}:${place.column}`;
  return [
    `${paint(severity, SEVERITY_NAMES[severity])}  ${paint('place', where)}`,
    ...(codeFrame(sources.get(place.file), diagnostic) ?? []),
    `  ${message}`,
    `  办法：${hint}`,
    paint('faint', `  规则：${ruleId}（${rulePage(ruleId)}）`),
  ].join('\n');
}

function summary({ diagnostics, silenced }: Findings): string {
  const { error, warning, notice } = countBySeverity(diagnostics);
  const hidden = silenced.length > 0 ? `另有 ${silenced.length} 处已按内容中的说明不再提示。` : '';
  if (diagnostics.length === 0) return `检查完毕，没有发现问题。${hidden}`;
  return `检查完毕：错误 ${error} 处，警告 ${warning} 处，提示 ${notice} 处。${hidden}`;
}

type Tone = Severity | 'place' | 'faint';
type Paint = (tone: Tone, text: string) => string;

const COLOURS: Readonly<Record<Tone, number>> = { error: 31, warning: 33, notice: 36, place: 1, faint: 2 };

const withColour: Paint = (tone, text) => `\u001B[${COLOURS[tone]}m${text}\u001B[0m`;
