import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the build puts the pages. */
const folder = new URL('../../web/', import.meta.url)

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8'
}

const endings = { br: '.br', gzip: '.gz', identity: '' } as const

/** A file of the pages: its name says its content, so it never changes. */
export interface Asset {
  readonly type: string
  readonly content: (encoding: keyof typeof endings) => Promise<Buffer>
}

/** The files of the pages by name; each is read when it is first asked for. */
export const listAssets = async (): Promise<ReadonlyMap<string, Asset>> => {
  const names = await readdir(fileURLToPath(new URL('assets/', folder)))
  const held = new Map<string, Promise<Buffer>>()
  const read = (name: string): Promise<Buffer> => {
    const found = held.get(name) ?? readFile(new URL(`assets/${name}`, folder))
    held.set(name, found)
    return found
  }
  return new Map(
    names
      .filter(name => types[extname(name)])
      .map(name => [name, { type: types[extname(name)] ?? '', content: encoding => read(name + endings[encoding]) }])
  )
}

/** The page around every view, as it was built. */
export const readShell = (): Promise<string> => readFile(new URL('index.html', folder), 'utf8')
