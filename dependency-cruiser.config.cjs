// The import rule of the house (docs/decisions/0001): data flows one way, stages never import each other.
const stages = ['ingest', 'read', 'extract', 'resolve', 'store'];
const nouns = ['schema', 'text', 'lexicon', 'model'];
const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    rule('schema-imports-nothing', '^src/schema', '^src/(?!schema|errors)', 'schema is the bottom of the house'),
    rule(
      'nouns-stay-below',
      `^src/(text|lexicon|model)`,
      '^src/(?!schema|errors|text|lexicon|model)',
      'nouns never import verbs',
    ),
    rule(
      'text-stays-below-lexicon-and-model',
      '^src/text',
      '^src/(lexicon|model)',
      'text knows no tables and no weights',
    ),
    ...stages.map((stage) =>
      rule(
        `${stage}-stands-alone`,
        `^src/${stage}/`,
        `^src/(?!${[...nouns, 'errors', `${stage}/`].join('|')})`,
        'stages never import each other',
      ),
    ),
    rule('operations-below-doors', '^src/operations', '^src/serve', 'operations know no door'),
    ...['cli', 'api', 'web', 'mcp'].map((door) =>
      rule(
        `door-${door}-stands-alone`,
        `^src/serve/${door}/`,
        `^src/serve/(?!${door}/|view/)`,
        'no door imports another',
      ),
    ),
    rule('no-training-code', '^src', '^(train|bench|scripts|test)', 'src never imports instruments'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
