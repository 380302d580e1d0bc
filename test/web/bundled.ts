import { build } from 'esbuild'
import { fromRoot } from '../support/root.js'

/** What modules of the pages export, as one script that names it; the pages themselves are built by another way. */
export const bundleOf = async (modules: Readonly<Record<string, readonly string[]>>, name: string): Promise<string> => {
  const contents = Object.entries(modules)
    .map(([module, names]) => `export { ${names.join(', ')} } from './${module}.js'`)
    .join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fromRoot('src'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2023',
    platform: 'browser',
    logLevel: 'silent'
  })
  return outputFiles[0]?.text ?? ''
}
