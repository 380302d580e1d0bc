import { bearingOn, bearings, selectFacts } from '../../analyses/evidence/evidence.js'
import { cooperationOf, type CooperationRow } from '../../analyses/evidence/cooperation.js'
import type { Fact } from '../../data/fact.js'
import { bounds, natures, statuses, type Cooperation } from '../../definitions/evidence.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { structure, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import * as ask from './asks.js'
import { citeFacts } from './facts.js'
import { resolveEvidence, timeOf } from './names.js'

const share = shapes.named(
  'CooperationFact',
  shapes.members({
    fact: shapes.text(),
    kind: shapes.text(),
    status: shapes.oneOf(statuses),
    nature: shapes.oneOf(natures),
    quantity: shapes.maybe(shapes.text()),
    bound: shapes.maybe(shapes.oneOf(bounds)),
    unit: shapes.maybe(shapes.text()),
    from: shapes.maybe(shapes.text()),
    to: shapes.maybe(shapes.text()),
    shared_with: shapes.texts('Other counterparts that the quantity is of'),
    bearing: shapes.optional(shapes.oneOf(bearings))
  })
)

type Share = shapes.ShownBy<typeof share>

/** A fact in a cell: `961 requests (KAZ-045)`. */
const inShort = ({ fact, quantity, unit }: Share): string =>
  quantity === null ? fact : `${quantity} ${unit ?? ''} (${fact})`

const shares = (meaning: string) =>
  structure(shapes.listOf(share, meaning), (all: readonly Share[]) => all.map(inShort).join('|'))

/** Treaties, requests, agreements and returns of a country by counterpart. */
export const cooperation = question({
  word: 'cooperation',
  path: '/evidence/cooperation',
  topic: 'Evidence',
  summary: 'Treaties, requests, agreements and returns by country and counterpart',
  description:
    'One row a counterpart, each cell with the facts that tell it; nothing is added up. An empty cell is no sign that there is nothing.',
  asks: { country: ask.country, counterpart: ask.counterpart, edition: ask.edition },
  gives: rows('Cooperation', {
    iso3: text('ISO 3166-1 alpha-3'),
    counterpart: text('Code of a country, or id of a body'),
    name: text('Name of the counterpart'),
    counterpart_kind: text('`country`, or what a body is'),
    treaties: shares('Facts on treaties'),
    requests: shares('Facts on requests'),
    agreements: shares('Facts on agreements'),
    returns: shares('Facts on returns')
  }),
  examples: { 'With Switzerland and the United Kingdom': { country: ['KAZ'], counterpart: ['CHE', 'GBR'] } },
  answer: (index, asked, tell) => {
    const { chosen, edition } = resolveEvidence(index, asked)
    const { facts, kinds, bodies } = index.release.evidence
    const own = selectFacts([...facts.values()], { countries: chosen.countries })
    const found = cooperationOf(own, kinds).filter(row => chosen.counterparts?.has(row.counterpart) ?? true)
    const of = (name: Cooperation) => (row: CooperationRow) =>
      row.facts[name].map(fact => writeShare(index, fact, row.counterpart, edition))
    return {
      rule:
        'what the facts tell of each counterpart; a fact that is told in parts is shown by its parts; shared_with names the ' +
        'others that a quantity is of; nothing is added up, and an empty cell is no sign that there is nothing',
      ...(edition && { edition }),
      facts: citeFacts(
        index,
        found.flatMap(row => Object.values(row.facts).flat())
      ),
      told: tell(noScores)(found, {
        iso3: row => row.country,
        counterpart: row => row.counterpart,
        name: row => nameOf(index, row.counterpart),
        counterpart_kind: row => bodies[row.counterpart]?.kind ?? 'country',
        treaties: of('treaties'),
        requests: of('requests'),
        agreements: of('agreements'),
        returns: of('returns')
      })
    }
  }
})

const nameOf = ({ countries, release }: LoadedIndex, id: string): string =>
  countries.get(id)?.name ?? release.evidence.bodies[id]?.label ?? id

const writeShare = (
  index: LoadedIndex,
  fact: Fact,
  counterpart: string,
  edition: ScoredEdition | undefined
): Share => ({
  fact: fact.id,
  kind: fact.kind,
  status: fact.status,
  nature: fact.nature,
  quantity: fact.quantity,
  bound: fact.bound,
  unit: fact.unit,
  from: fact.period.from,
  to: fact.period.to,
  shared_with: fact.counterparts.filter(each => each !== counterpart),
  ...(edition && { bearing: bearingOn(fact, timeOf(index, edition)) })
})
