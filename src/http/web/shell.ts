import { compiledAddress } from '../../answers/addresses.js'
import { escapeXml } from '../../report/svg.js'

/** What the server says in a page before its script runs. */
export interface Shown {
  readonly release: string
  readonly language: string
  readonly rightToLeft: boolean
  /** Whether the address names the release. */
  readonly pinned: boolean
  readonly title: string
  readonly description: string
  /** What can be read without a script. */
  readonly view: string
}

/** The built page with what it shows. */
export const fillShell = (shell: string, shown: Shown): string => {
  const { release, language, rightToLeft, pinned, title, description, view } = shown
  const data = `data-release="${escapeXml(release)}" data-language="${escapeXml(language)}"${pinned ? ' data-pinned' : ''}`
  const root = `<html lang="${escapeXml(language)}" dir="${rightToLeft ? 'rtl' : 'ltr'}" ${data}>`
  const head = [
    `<meta name="description" content="${escapeXml(description)}" />`,
    `<meta property="og:title" content="${escapeXml(title)}" />`,
    `<meta property="og:description" content="${escapeXml(description)}" />`,
    `<link rel="preload" as="fetch" crossorigin href="${escapeXml(compiledAddress(release, language))}" />`
  ].join('')
  return shell
    .replace('<html lang="en">', () => root)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--view-->', () => view)
}
