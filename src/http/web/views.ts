import { labelOf } from '../../answers/method/groups.js'
import { countryLabel, scopeLabel, type Wording } from '../../answers/phrases/wording.js'
import type { Index } from '../../index.js'
import { DomainError } from '../../errors.js'
import { errorCatalogue } from '../../problems.js'
import { escapeXml } from '../../report/svg.js'
import type { Shown } from './shell.js'

/** What an address of a page says that its view without a script needs. */
export interface PageQuery {
  readonly edition?: string
  readonly node?: string
  readonly nodes?: string
  readonly scope?: string
}

type View = Pick<Shown, 'title' | 'description' | 'view'> & { readonly status: number }

/** What an address shows; of one that says what cannot be, why, above a page that its script fills with what can. */
export const viewOf = (index: Index, query: PageQuery, wording: Wording): View => {
  try {
    return rankingView(index, query, wording)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { status, title } = errorCatalogue[error.code]
    const words = `<h1>${escapeXml(title)}</h1><p class="fault">${escapeXml(error.message)}</p>`
    const view = `<main id="content">${words}<p><a href="?">↺</a></p></main>`
    return { status, title, description: error.message, view }
  }
}

/** A country with its rank and score at each node. */
interface Line {
  readonly iso3: string
  readonly cells: Map<string, { readonly rank: number; readonly score: number | null }>
}

/**
 * The ranking that an address shows, as a page that is read without a script: in the order of the first node.
 *
 * @throws {DomainError} as the question does
 */
const rankingView = (index: Index, query: PageQuery, wording: Wording): View => {
  const { loaded } = index
  const edition = query.edition ?? [...loaded.editions.keys()].at(-1) ?? ''
  const first = loaded.editions.get(edition)?.framework.nodes[0]?.id ?? ''
  const nodes = (query.nodes ?? query.node ?? first).split(',')
  const scope = query.scope ?? 'world'
  const answers = nodes.map(node => [node, index.ranking({ edition, node, scope })] as const)
  const lines = new Map<string, Line>()
  for (const [node, { data }] of answers) {
    for (const { iso3, rank, score } of data) {
      const line = lines.get(iso3) ?? { iso3, cells: new Map() }
      line.cells.set(node, { rank, score })
      lines.set(iso3, line)
    }
  }
  const names = nodes.map(node => labelOf(loaded, node, wording))
  const title = `${names.join(', ')}, ${edition}: ${scopeLabel(loaded, scope, wording)}`
  const { citation = '', release = '' } = answers[0]?.[1].meta ?? {}
  const table = tableOf(headsOf(names, wording), rowsOf(index, edition, nodes, [...lines.values()], wording))
  const source = `<p class="note">${escapeXml(citation)} <code>${escapeXml(release)}</code></p>`
  return {
    status: 200,
    title,
    description: `${title}. ${citation}`,
    view: `<main id="content"><h1>${escapeXml(title)}</h1>${editionLinks(index, query, edition)}${table}${source}</main>`
  }
}

const headsOf = (names: readonly string[], wording: Wording): string[] => [
  wording.say('country'),
  ...names.flatMap(name => ['#', name])
]

const rowsOf = (
  { loaded }: Index,
  edition: string,
  nodes: readonly string[],
  lines: readonly Line[],
  wording: Wording
): string[][] => {
  const decimals = loaded.editions.get(edition)?.framework.decimals ?? 0
  return lines.map(({ iso3, cells }) => [
    countryLabel(loaded, iso3, wording),
    ...nodes.flatMap(node => {
      const { rank, score = null } = cells.get(node) ?? {}
      return [String(rank ?? ''), wording.score(score, decimals)]
    })
  ])
}

/** The same of every other edition. */
const editionLinks = ({ loaded }: Index, query: PageQuery, edition: string): string => {
  const links = [...loaded.editions.keys()].map(id => {
    const asked = new URLSearchParams({ ...query, edition: id })
    return id === edition ? `<b>${escapeXml(id)}</b>` : `<a href="?${escapeXml(asked.toString())}">${escapeXml(id)}</a>`
  })
  return `<nav>${links.join(' ')}</nav>`
}

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const head = heads.map(name => `<th scope="col">${escapeXml(name)}</th>`).join('')
  const body = rows.map(([name = '', ...cells]) => {
    const values = cells.map(cell => `<td class="number">${escapeXml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeXml(name)}</th>${values}</tr>`
  })
  return `<table class="ranks"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
