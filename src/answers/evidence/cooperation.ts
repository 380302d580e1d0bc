import { factAddress } from '../addresses.js'
import { bearingOn } from '../../analyses/evidence/evidence.js'
import { lacking, relationsOf, takesPart, type Relation } from '../../analyses/evidence/cooperation.js'
import { bounds, cooperations } from '../../definitions/evidence.js'
import * as column from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { choice, optional } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import { wordingIn } from '../phrases/wording.js'
import * as ask from './asks.js'
import { bearingColumn } from './fact-columns.js'
import { citeFacts } from './facts.js'
import { resolveEvidence, timeOf } from './names.js'
import { counterpartName } from './tell.js'

const { decimal, maybe, oneOf, text, texts, yes } = column

/** Treaties, requests, agreements, returns, networks and assistance between countries, one row a relation. */
export const cooperation = question({
  word: 'cooperation',
  path: '/evidence/cooperation',
  topic: 'Evidence',
  summary: 'Relations between countries, one row each: who asks whom, instrument, date, count, source',
  description:
    'A country is found on either side. A count that several counterparts share stands once, with all of them, and is marked `shared`; nothing is added up. `without` leaves relations with counterparts of whom no relation of that name is told, such as requests without a treaty: that none is told is no sign that there is none.',
  asks: {
    country: ask.country,
    counterpart: ask.counterpart,
    relation: optional(choice(cooperations, 'Only relations of this name')),
    without: optional(choice(cooperations, 'Only with counterparts of whom no relation of this name is told')),
    edition: ask.edition
  },
  gives: rows('Cooperation', {
    iso3: text('ISO 3166-1 alpha-3 of the country whose evidence tells it'),
    counterparts: texts('Codes of countries, or ids of bodies'),
    names: texts('Names of the counterparts'),
    relation: oneOf(cooperations, 'What the countries have with each other'),
    asks: maybe(texts('Who asks, gives or returns; null where it is mutual')),
    asked: maybe(texts('Who is asked or given')),
    instrument: text('Kind of the fact, see `/v1/evidence/terms`'),
    date_from: maybe(text('First year, month or day')),
    date_to: maybe(text('Last one; one of the two alone is a bound')),
    period: maybe(text('Words where the source gives no dates')),
    quantity: maybe(decimal('Exact decimal, as text')),
    bound: maybe(oneOf(bounds, 'How the quantity is meant')),
    unit: maybe(text('Unit or currency')),
    shared: yes('Whether the quantity is of all counterparts together'),
    bearing: column.asked(bearingColumn),
    source: text('See `/v1/evidence/sources`'),
    locator: text('Where in the source'),
    fact: text('The fact that tells it'),
    further: texts('Facts that tell it again, or more of it'),
    address: text('Where the fact is')
  }),
  examples: {
    'With Switzerland and the United Kingdom': { country: ['KAZ'], counterpart: ['CHE', 'GBR'] },
    'Requests but no treaty': { country: ['KAZ'], relation: 'requests', without: 'treaties' }
  },
  answer: (index, asked, tell) => {
    const { chosen, edition } = resolveEvidence(index, asked)
    const found = relationsFound(index, chosen, asked)
    const english = wordingIn('en')
    return {
      rule:
        'one row a relation that the facts tell; one that is told in parts is shown by its parts; a count that is shared stands ' +
        'once; nothing is added up, and what is not told is no sign that there is nothing',
      ...(edition && { edition }),
      facts: citeFacts(
        index,
        found.map(({ fact }) => fact)
      ),
      told: tell(noScores)(found, {
        iso3: ({ fact }) => fact.country,
        counterparts: ({ fact }) => fact.counterparts,
        names: ({ fact }) => fact.counterparts.map(id => counterpartName(index, id, english)),
        relation: row => row.relation,
        asks: row => row.asks,
        asked: row => row.asked,
        instrument: ({ fact }) => fact.kind,
        date_from: ({ fact }) => fact.period.from,
        date_to: ({ fact }) => fact.period.to,
        period: ({ fact }) => fact.period.words,
        quantity: ({ fact }) => fact.quantity,
        bound: ({ fact }) => fact.bound,
        unit: ({ fact }) => fact.unit,
        shared: ({ fact }) => fact.quantity !== null && fact.counterparts.length > 1,
        bearing: edition && (({ fact }) => bearingOn(fact, timeOf(index, edition))),
        source: ({ fact }) => fact.source,
        locator: ({ fact }) => fact.locator,
        fact: ({ fact }) => fact.id,
        further: row => row.further.map(({ id }) => id),
        address: ({ fact }) => factAddress(fact.id)
      })
    }
  }
})

type Chosen = ReturnType<typeof resolveEvidence>['chosen']

interface Asked {
  readonly relation?: Relation['relation'] | undefined
  readonly without?: Relation['relation'] | undefined
}

const relationsFound = (
  { release }: LoadedIndex,
  { countries, counterparts }: Chosen,
  { relation, without }: Asked
): Relation[] => {
  const all = relationsOf([...release.evidence.facts.values()], release.evidence.kinds)
  const lacks = without === undefined ? () => true : lacking(all, without)
  return all.filter(
    row =>
      (!countries || takesPart(row, countries)) &&
      (!counterparts || takesPart(row, counterparts)) &&
      (relation === undefined || row.relation === relation) &&
      lacks(row)
  )
}
