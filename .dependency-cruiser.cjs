// Data goes one way: markdown → language → spec → rules → engine → formats → faces. Nothing above the faces knows an editor or Node.
const layers = ['markdown', 'language', 'spec', 'rules', 'engine', 'formats']
const faces = '^src/(editor|cli|agents)/'
/** What is built from faces. */
const bundled = '^src/(plugin|reading-script).ts$'
/** What belongs to nobody's layer: types that settings and reports share. */
const shared = '^src/config/'

/** A layer may use those before it; `type` imports are only names and may point anywhere. */
const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-only-what-is-before-it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(index + 1), 'editor', 'cli', 'agents'].join('|')})/`, dependencyTypesNot: ['type-only'] },
}))

module.exports = {
  forbidden: [
    ...upward,
    { name: 'core-knows-no-face', severity: 'error', from: { pathNot: [faces, bundled], path: '^src/' }, to: { path: faces } },
    { name: 'core-knows-no-editor-and-no-node', severity: 'error', from: { path: '^src/', pathNot: '^src/(editor|cli)/' }, to: { dependencyTypes: ['core'] } },
    { name: 'only-the-editor-imports-vscode', severity: 'error', from: { path: '^src/', pathNot: '^src/editor/' }, to: { path: '^vscode$|@types/vscode' } },
    {
      name: 'editor-uses-no-node',
      severity: 'error',
      from: { path: '^src/editor/', pathNot: '^src/editor/reader/desktop-' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'faces-do-not-know-each-other', severity: 'error', from: { path: '^src/(editor|cli|agents)/' }, to: { path: faces, pathNot: '^src/$1/' } },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'config-stays-small', severity: 'error', from: { path: shared }, to: { path: '^src/', pathNot: shared, dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.js', '.json'] },
  },
}
