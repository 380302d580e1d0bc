import t from 'tap'
import { loadIndex } from '../../../src/answers/loaded.js'
import { wordingOf } from '../../../src/answers/phrases/wording.js'
import type { Index } from '../../../src/index.js'
import { index as shipped, release } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const { say } = wordingOf(loadIndex(release), 'en')
const nameOf = (index: Index, country: string): string => index.country({ country }).data.name

const overviewOf = (index: Index, edition: string, country: string, uncertain = false) => {
  const uncertainty = uncertain ? ({ kind: 'step', k: 1 } as const) : undefined
  const { data } = index.profile({ edition, country, language: 'en', uncertainty })
  const paragraphs = data.text.find(({ section }) => section === 'overview')?.paragraphs ?? []
  const composites = data.composites.map((entry, at) => {
    const { text = '', figures = [] } = paragraphs[at] ?? {}
    return { ...entry, at, text, fields: figures.map(({ field }) => field) }
  })
  const quadrant = paragraphs.slice(composites.length).map(({ text }) => text)
  return { data, composites, quadrant }
}

const profiles = [
  ['five countries share a rank', shipped, '2021', 'AFG'],
  ['six countries share a rank', shipped, '2021', 'BDI'],
  ['it moved to another quadrant', shipped, '2023', 'AGO'],
  ['one country shares a rank', wellbeing, '2022', 'XAL'],
  ['it has no score of some composites', wellbeing, '2022', 'XNM']
] as const

for (const [title, index, edition, country] of profiles) {
  t.test(`a composite is told by its score, its band and its ranks: ${title}`, async t => {
    for (const { at, node, score, band_label: band, text, fields, label, scopes } of overviewOf(index, edition, country)
      .composites) {
      if (score === null) {
        t.strictSame([text, fields], [say('said_missing', { nodes: label }), []], node)
        continue
      }
      const ranks = scopes.flatMap((_, place) => ['rank', 'size'].map(of => `/composites/${at}/scopes/${place}/${of}`))
      t.strictSame(fields, [`/composites/${at}/score`, ...ranks], node)
      t.ok(text.includes(band ?? say('none')), node)
      t.equal(text.split(say('clause_separator')).length, scopes.length, node)
    }
  })

  t.test(`who shares the rank in the world is told: ${title}`, async t => {
    const { composites, data } = overviewOf(index, edition, country)
    const told = composites.map(({ text }) => text.split('. ').at(-1))
    const wanted = composites.map(({ scopes: [world], text }) => {
      const tied = world?.tied ?? []
      if (tied.length === 0) return text.split('. ').at(-1)
      const names = tied.map(iso3 => nameOf(index, iso3)).join(say('list_separator'))
      const countries = tied.length > 5 ? say('members_count', { count: tied.length }) : names
      return say('said_ties', { scope: data.scopes.world ?? '', countries })
    })
    t.strictSame(told, wanted)
  })
}

t.test('these profiles have ranks that five share and ranks that six share', async t => {
  const tied = (country: string): number[] =>
    overviewOf(shipped, '2021', country).composites.map(({ scopes: [world] }) => world?.tied.length ?? 0)
  t.ok(tied('AFG').includes(5))
  t.ok(tied('BDI').includes(6))
})

t.test('the interval of the rank in the world is told where it was asked for and is there', async t => {
  for (const { text, at, fields, scopes } of overviewOf(wellbeing, '2022', 'XAL', true).composites) {
    const [world] = scopes
    const interval = world && 'rank_interval' in world ? world.rank_interval : null
    const bounds = fields.filter(field => field.includes('rank_interval'))
    const place = `/composites/${at}/scopes/0/rank_interval`
    t.strictSame(bounds, interval ? [`${place}/low`, `${place}/high`] : [])
    if (!interval) continue
    const said = say('said_interval', { low: String(interval.low), high: String(interval.high), level: '90' })
    t.ok(text.endsWith(said), text)
  }
  const { composites } = overviewOf(wellbeing, '2022', 'XAL')
  t.notOk(composites.some(({ fields }) => fields.some(field => field.includes('rank_interval'))))
})

t.test('the quadrant is told, and the one before where that was another', async t => {
  const label = (of: { readonly en?: string } | null): string => of?.en ?? ''
  const moved = overviewOf(shipped, '2023', 'AGO')
  const { label: now, label_before: before } = moved.data.quadrant
  t.not(label(now), label(before))
  t.strictSame(moved.quadrant, [
    [
      say('said_quadrant', { country: 'Angola', quadrant: label(now) }),
      say('said_quadrant_before', { edition: '2021', quadrant: label(before) })
    ].join(' ')
  ])
  const stayed = overviewOf(shipped, '2023', 'KAZ')
  const said = say('said_quadrant', { country: 'Kazakhstan', quadrant: label(stayed.data.quadrant.label) })
  t.strictSame(stayed.quadrant, [said])
  t.strictSame(overviewOf(shipped, '2021', 'KAZ').quadrant, [said])
  t.strictSame(overviewOf(wellbeing, '2022', 'XNM').quadrant, [''])
})
