import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addLabelledVertex } from '../../../scripts/parse/flowchart/add-labelled-vertex.ts';
import { mermaidGrammar, type VertexArguments } from '../../../scripts/parse/flowchart/mermaid-grammar.ts';

/** What `mermaid-grammar.ts` takes for granted behind Mermaid's public interface. */
test('Mermaid is the pinned version and has what we reach for', async () => {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  expect(manifest).toMatchObject({ dependencies: { mermaid: '11.17.2' } });

  const { parser, createDb, kindOf } = await mermaidGrammar();
  const db = createDb();
  for (const method of [
    'sanitizeText',
    'addVertex',
    'addLink',
    'addSubGraph',
    'setAccTitle',
    'setAccDescription',
    'setLink',
    'setClickEvent',
    'updateLink',
    'updateLinkInterpolate',
    'getVertices',
    'getEdges',
    'getSubGraphs',
    'getClasses',
    'getDirection',
  ] as const) {
    expect(db[method], method).toBeTypeOf('function');
  }
  expect(parser.performAction).toBeTypeOf('function');
  expect(parser.lexer.setInput).toBeTypeOf('function');
  expect([kindOf('flowchart TD'), kindOf('graph LR'), kindOf('gantt'), kindOf('流程图')]).toEqual([
    'flowchart-v2',
    'flowchart',
    'gantt',
    undefined,
  ]);
});

test.each(['收文', ' 两头有空格 ', '"带引号的"', '"', ''])(
  'keeps the label “%s” as Mermaid does',
  async (text) => {
    const { createDb } = await mermaidGrammar();
    const [theirs, ours] = [createDb(), createDb()];
    theirs.sanitizeText = (typed) => typed;
    const vertex: VertexArguments = ['a', { text, type: 'string' }, 'round', undefined, ['重点']];
    theirs.addVertex(...vertex);
    addLabelledVertex(ours, ours.addVertex, vertex);
    expect(ours.getVertices()).toEqual(theirs.getVertices());
  },
);
