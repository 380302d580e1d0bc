import { pathAddress, releaseAddress } from '../answers/addresses.js'
import type { Meta } from '../answers/answer.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { computerOf } from '../answers/nature.js'
import { wordingOf } from '../answers/phrases/wording.js'
import { doiAddress, nameOfHash } from './dataset.js'
import { words, type Inline, type Page } from './document.js'
import { lastingAddress } from './lasting-address.js'
import { wordsOf } from './page-source.js'

/** What an answer tells of a release. */
export interface ReleasePack {
  readonly data: {
    readonly id: string
    readonly registered: string
    readonly served_now: boolean
    readonly editions: readonly string[]
    readonly countries: number
    readonly nodes: number
    readonly against: string | null
    readonly difference: { readonly counts: Readonly<Record<string, number>> } | null
  }
  readonly meta: Meta
}

/** A release for people: what it holds, how it is cited, where it can be had. */
export const releasePage = (index: LoadedIndex, { data, meta }: ReleasePack, origin = ''): Page => {
  const info = index.release.index
  const wording = wordingOf(index, index.release.index.languages.includes('en') ? 'en' : undefined)
  const { say, language, rightToLeft } = wording
  return {
    language,
    rightToLeft,
    title: `${info.name} ${data.editions.join(', ')}`,
    subtitle: `Release ${data.id}`,
    publisher: info.publisher,
    sections: [
      section('release', 'Release', factsOf(index, data)),
      section('downloads', 'Files', downloadsOf(data.id, origin)),
      {
        ...section('citation', 'Citation', citationsOf(data.id, origin)),
        blocks: [words(`${meta.citation}. Release ${data.id}.`), list(citationsOf(data.id, origin))]
      }
    ],
    notes: [],
    words: wordsOf(wording),
    source: [
      { term: say('address'), text: `${origin}${releaseAddress(data.id)}` },
      { term: say('licence'), text: info.licence.trim(), language: 'en' }
    ]
  }
}

type Items = readonly { readonly term: string; readonly inlines: readonly Inline[] }[]

const list = (items: Items) => ({ kind: 'list', items }) as const

const section = (id: string, heading: string, items: Items) => ({
  id,
  level: 2 as const,
  heading,
  blocks: [list(items)]
})

const item = (term: string, ...inlines: readonly Inline[]) => ({ term, inlines })

const link = (href: string, label = href): Inline => ({ label, href })

const factsOf = ({ release: { index, source } }: LoadedIndex, data: ReleasePack['data']): Items => {
  const { counts = {} } = data.difference ?? {}
  const changed = Object.entries(counts).map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`)
  return [
    item('Scores', index.publisher, ' ', link(index.address)),
    item('Computed by', computerOf(index)),
    item('Editions', data.editions.join(', ')),
    item('Countries', String(data.countries)),
    item('Indicators and composites', String(data.nodes)),
    item('Registered', data.registered),
    item('Served now', data.served_now ? 'yes' : 'no'),
    item('Name by content', nameOfHash(data.id)),
    ...(index.identifier === undefined ? [] : [item('DOI', link(doiAddress(index.identifier), index.identifier))]),
    ...(source
      ? [item('Workbook', `${source.title}, ${source.date}, SHA-256 ${source.sha256} `, link(source.address))]
      : []),
    ...(data.against === null
      ? []
      : [item('Against the release before', changed.join(', '), ' ', link(releaseAddress(data.against), data.against))])
  ]
}

const downloadsOf = (release: string, origin: string): Items => {
  const at = (path: string): Inline => link(lastingAddress(pathAddress(`/${path}`), release, origin))
  return [
    item('Workbook with a model of each edition', at('bulk.xlsx')),
    item('CSV', at('bulk.csv')),
    item('Parquet', at('bulk.parquet')),
    item('Every column in words', at('codebook.csv')),
    item('Terms', at('licence')),
    item('Data Package', at('datapackage.json'))
  ]
}

const citationsOf = (release: string, origin: string): Items =>
  [
    ['BibLaTeX', 'scores.bib'],
    ['RIS', 'scores.ris'],
    ['CSL-JSON', 'scores.csl']
  ].map(([term = '', path = '']) => item(term, link(lastingAddress(pathAddress(`/${path}`), release, origin))))
