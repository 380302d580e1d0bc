import type { Fact } from '../../data/fact.js'
import { integer, maybe, oneOf, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import type { LoadedIndex } from '../loaded.js'
import { citeFacts } from './facts.js'
import { textIn } from './labels.js'

/** The words that facts are told in: kinds, units, and counterparts that are no country of the index. */
export const evidenceTerms = question({
  word: 'evidence-terms',
  path: '/evidence/terms',
  topic: 'Evidence',
  summary: 'Kinds of facts, units, and counterparts that are no country of the index',
  description: 'Each with the number of facts that use it.',
  asks: {},
  gives: rows('EvidenceTerm', {
    term: oneOf(['kind', 'unit', 'body'], 'What it names: a kind of facts, a unit, a counterpart'),
    id: text('As facts name it'),
    label: text('What it is called'),
    detail: maybe(text('The column of cooperation of a kind, whether a unit is a currency, what a body is')),
    facts: integer('Facts that use it')
  }),
  examples: { 'All terms': {} },
  answer: (index, _, tell) => ({
    rule: 'detail: the column of cooperation of a kind, whether a unit is a currency, what a body is',
    facts: citeFacts(index, []),
    told: tell(noScores)(termsOf(index), {
      term: row => row.term,
      id: row => row.id,
      label: row => row.label,
      detail: row => row.detail,
      facts: row => row.facts
    })
  })
})

interface Term {
  readonly term: 'kind' | 'unit' | 'body'
  readonly id: string
  readonly label: string
  readonly detail: string | null
  readonly facts: number
}

const termsOf = ({ release }: LoadedIndex): Term[] => {
  const { kinds, units, bodies, facts } = release.evidence
  const all = [...facts.values()]
  const count = (is: (fact: Fact) => boolean): number => all.filter(is).length
  return [
    ...Object.entries(kinds).map(([id, { label, cooperation }]): Term => {
      return { term: 'kind', id, label, detail: cooperation ?? null, facts: count(fact => fact.kind === id) }
    }),
    ...Object.entries(units).map(([id, { label, currency }]): Term => {
      return {
        term: 'unit',
        id,
        label: textIn(label),
        detail: currency ? 'currency' : null,
        facts: count(fact => fact.unit === id)
      }
    }),
    ...Object.entries(bodies).map(([id, { label, kind }]): Term => {
      return { term: 'body', id, label, detail: kind, facts: count(fact => fact.counterparts.includes(id)) }
    })
  ]
}
