import { labelOf } from '../../answers/method/groups.js'
import { countryLabel, scopeLabel, type Wording } from '../../answers/phrases/wording.js'
import type { Index } from '../../index.js'
import { escapeXml } from '../../report/svg.js'
import type { Shown } from './shell.js'

/** What an address of a page says that its view without a script needs. */
export interface PageQuery {
  readonly edition?: string
  readonly node?: string
  readonly nodes?: string
  readonly scope?: string
}

type View = Pick<Shown, 'title' | 'description' | 'view'>

/**
 * The ranking that an address shows, as a page that is read without a script.
 *
 * @throws {DomainError} as the question does
 */
export const rankingView = (index: Index, query: PageQuery, wording: Wording): View => {
  const { loaded } = index
  const edition = query.edition ?? [...loaded.editions.keys()].at(-1) ?? ''
  const first = loaded.editions.get(edition)?.framework.nodes[0]?.id ?? ''
  const node = query.node ?? query.nodes?.split(',')[0] ?? first
  const scope = query.scope ?? 'world'
  const { data, meta } = index.ranking({ edition, node, scope })
  const decimals = loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  const title = `${labelOf(loaded, node, wording)}, ${meta.edition ?? edition}: ${scopeLabel(loaded, scope, wording)}`
  const rows = data.map(({ iso3, score, rank }) =>
    [String(rank), countryLabel(loaded, iso3, wording), wording.score(score, decimals)].map(escapeXml)
  )
  return { title, description: `${title}. ${meta.citation}`, view: tableOf(title, headsOf(wording), rows, meta) }
}

const headsOf = (wording: Wording): string[] => ['#', wording.say('country'), wording.say('score')]

const tableOf = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { citation, release }: { readonly citation: string; readonly release: string }
): string => {
  const head = heads.map(name => `<th scope="col">${escapeXml(name)}</th>`).join('')
  const body = rows.map(
    ([rank = '', name = '', score = '']) => `<tr><td>${rank}</td><th scope="row">${name}</th><td>${score}</td></tr>`
  )
  const source = `<p class="note">${escapeXml(citation)} <code>${escapeXml(release)}</code></p>`
  const table = `<table class="ranks"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  return `<main id="content"><h1>${escapeXml(title)}</h1>${table}${source}</main>`
}
