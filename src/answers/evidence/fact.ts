import { conflictAddress } from '../addresses.js'
import { text as asking } from '../kit/parameters.js'
import { data } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { listOf, maybe, members, named, recordOf, text, texts } from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'
import { bearingColumn, factMembers, writeFacts } from './fact-columns.js'
import { citeFacts, conflictsOf, evidenceRule } from './facts.js'
import { bearingsOf, factOf } from './names.js'
import { sourceMembers } from './sources.js'

const source = maybe(named('CitedSource', members(sourceMembers)))

const factInFull = named(
  'FactInFull',
  members({
    ...factMembers,
    bearings: recordOf(bearingColumn.shape, 'How it stands to each edition'),
    parts: texts('Facts that are a part of it'),
    cited: members({ source, origin: source }, 'Its source, and that which the source rests on'),
    contradicted: listOf(
      members({ id: text(), question: text(), address: text() }),
      'Contradictions that it is a side of'
    )
  })
)

/** One fact with its source in full, what the source cites, its parts, and how it stands to every edition. */
export const fact = question({
  word: 'fact',
  path: '/evidence/{fact}',
  topic: 'Evidence',
  summary: 'One fact with its source in full, what that cites, its parts and its conflicts',
  description: '`bearings` says how it stands to each edition.',
  asks: { fact: asking('Id of a fact', 40, { examples: ['KAZ-045'], errors: ['EVIDENCE_UNKNOWN'] }) },
  gives: data(factInFull),
  examples: { 'Assets that Switzerland returned': { fact: 'KAZ-057' } },
  answer: (index, { fact: id }, tell) => {
    const found = factOf(index, id)
    const { facts, conflicts } = index.release.evidence
    const [row] = writeFacts(index, [found])
    if (!row) throw new RangeError(`${id} was not written`)
    return {
      rule: evidenceRule,
      facts: citeFacts(index, [found]),
      told: tell({
        ...row,
        bearings: bearingsOf(index, found),
        parts: [...facts.values()].filter(({ partOf }) => partOf === id).map(part => part.id),
        cited: { source: citedBy(index, found.source), origin: citedBy(index, found.origin) },
        contradicted: conflictsOf(index.release.evidence, id).map(conflict => ({
          id: conflict,
          question: conflicts[conflict]?.question ?? '',
          address: conflictAddress(conflict)
        }))
      })
    }
  }
})

const citedBy = ({ release }: LoadedIndex, id: string | null) => {
  const found = id === null ? undefined : release.evidence.sources[id]
  return id !== null && found ? { id, ...found } : null
}
