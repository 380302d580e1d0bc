import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { fromRoot } from './root.js'

/** One import of a module: a path beneath `src` for a file of this project, else the name of a package. */
export interface Import {
  readonly of: string
  /** Gone when the module is run. */
  readonly typeOnly: boolean
}

export interface SourceFile {
  /** Beneath `src`, e.g. `analyses/ranking/ranking.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const folder = fromRoot('src')

const importsOf = (path: string, text: string): Import[] => {
  const found = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023).statements.flatMap((statement): Import[] => {
    if (ts.isImportEqualsDeclaration(statement)) return requireOf(statement)
    const isImport = ts.isImportDeclaration(statement)
    if (!isImport && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return []
    const typeOnly = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly
    return [{ of: moduleSpecifier.text, typeOnly }]
  })
  const late = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, of = '']) => ({ of, typeOnly: false }))
  return [...found, ...late].map(({ of, typeOnly }) => ({ of: resolve(path, of), typeOnly }))
}

/** `import x = require('y')`, as a module of CommonJS imports. */
const requireOf = ({ moduleReference, isTypeOnly: typeOnly }: ts.ImportEqualsDeclaration): Import[] =>
  ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)
    ? [{ of: moduleReference.expression.text, typeOnly }]
    : []

const resolve = (path: string, of: string): string => {
  if (!of.startsWith('.')) return of
  const [file = ''] = posix.join(posix.dirname(path), of).split('?')
  const module = file.replace(/\.(c?)js$/, '.$1ts')
  return module.endsWith('.ts') && !existsSync(join(folder, module)) ? `${module}x` : module
}

/** Whether an import is of a file of this project. */
export const isModule = (of: string): boolean => /\.(c?ts|tsx)$/.test(of)

/** Every module of `src`; declarations alone do not count. */
export const sourceFiles: readonly SourceFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && isModule(entry.name) && !entry.name.endsWith('.d.ts'))
  .map(entry => join(entry.parentPath, entry.name))
  .toSorted()
  .map(file => {
    const path = file.slice(folder.length + 1).replaceAll('\\', '/')
    const text = readFileSync(file, 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })

/** The layer of a module: its folder, or its name where it stands in `src` itself. */
export const layerOf = (path: string): string => {
  const folder = dirname(path)
  return folder === '.' ? path.replace(/\.tsx?$/, '') : (folder.split('/')[0] ?? '')
}

/** A folder inside a layer, or a file that stands in no such folder. */
export const roomOf = (path: string): string => (dirname(path).includes('/') ? dirname(path) : path)

type Arrows = ReadonlyMap<string, ReadonlySet<string>>

/** What stands in a circle of arrows. */
export const circular = (arrows: Arrows): string[] => {
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of arrows.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to))
    return seen
  }
  return [...arrows.keys()].filter(from => reached(from).has(from)).toSorted()
}

/** Arrows between rooms, those of types too. */
export const arrowsBetween = (nameOf: (path: string) => string, files = sourceFiles): Arrows => {
  const arrows = new Map<string, Set<string>>()
  for (const { path, imports } of files) {
    const from = nameOf(path)
    const to = imports.map(({ of }) => nameOf(of)).filter(of => of !== from)
    arrows.set(from, new Set([...(arrows.get(from) ?? []), ...to]))
  }
  return arrows
}

/** What a module says to the machine: its text without comments and docblocks. */
export const withoutComments = ({ path, text }: SourceFile): string =>
  ts.transpileModule(text, {
    fileName: path,
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext }
  }).outputText

const byPath = new Map(sourceFiles.map(file => [file.path, file]))
const loaded = new Map<string, ReadonlySet<string>>()

/** Everything that running a module loads, by the paths and packages on the way; types are not loaded. */
export const loadedBy = (path: string): ReadonlySet<string> => {
  const found = loaded.get(path) ?? gather(path, new Set())
  loaded.set(path, found)
  return found
}

const gather = (path: string, seen: Set<string>): Set<string> => {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { of, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) gather(of, seen)
  return seen
}

const isExample = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) && /^(examples?|requests)$/.test(node.name.getText())) ||
  (ts.isCallExpression(node) && /^(examples|names)$/.test(node.expression.getText()))

/** Words of a module outside comments and outside what it gives as examples. */
export const wordsIn = ({ path, text }: SourceFile): string[] => {
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (isExample(node)) return
    if (ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateHead(node))
      words.push(...node.text.split(/\W+/))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true))
  return words
}
