import type { Wording } from '../answers/phrases/wording.js'
import { words, type Block, type DocumentSection, type Inline, type ListBlock } from './document.js'
import type { ProfileData } from './profile-data.js'

type Evidence = NonNullable<ProfileData['evidence']>

/** The evidence beside the scores: how much there is, where sources contradict each other, what is lacking, what came later. */
export const evidenceSections = ({ evidence }: ProfileData, wording: Wording): DocumentSection[] => {
  const { say } = wording
  if (!evidence) {
    return [{ id: 'evidence', level: 2, heading: say('evidence'), blocks: [words(say('no_evidence'))] }]
  }
  const { facts, undated, since_then: since, missing, conflicts, sources, address } = evidence
  const count = say('evidence_count', { facts, since: since.length, undated })
  const english = wording.language === 'en' ? [] : [words(say('evidence_language'), { aside: true })]
  const head: Block[] = [
    { kind: 'paragraph', inlines: [count, ' ', { label: address, href: address }] },
    words(say('evidence_rule'), { aside: true }),
    ...english
  ]
  const listed = (id: string, heading: string, entries: Evidence['missing']): DocumentSection[] =>
    entries.length === 0 ? [] : [{ id, level: 3, heading, blocks: [factList(entries)] }]
  return [
    { id: 'evidence', level: 2, heading: say('evidence'), blocks: head },
    ...conflictSection(conflicts, wording),
    ...listed('missing', say('missing'), missing),
    ...listed('since_then', say('since_then'), since),
    ...sourceSection(sources, wording)
  ]
}

const conflictSection = (conflicts: Evidence['conflicts'], { say }: Wording): DocumentSection[] => {
  if (conflicts.length === 0) return []
  const items = conflicts.map(({ id, question, sides, why, address }) => ({
    term: id,
    inlines: [
      `${question} `,
      ...sides.flatMap(({ says }, at): Inline[] => [`${say('side', { number: at + 1 })}: ${says} `]),
      `${why} `,
      { label: address, href: address }
    ]
  }))
  const list: ListBlock = { kind: 'list', items, language: 'en' }
  return [
    {
      id: 'conflicts',
      level: 3,
      heading: say('conflicts'),
      blocks: [words(say('conflict_rule'), { aside: true }), list]
    }
  ]
}

/** What the notes name by its id. */
const sourceSection = (sources: Evidence['sources'], { say }: Wording): DocumentSection[] => {
  if (sources.length === 0) return []
  const items = sources.map(({ id, citation }) => ({ term: id, inlines: [citation] }))
  return [{ id: 'sources', level: 3, heading: say('sources'), blocks: [{ kind: 'list', items, language: 'en' }] }]
}

const factList = (facts: Evidence['missing']): ListBlock => ({
  kind: 'list',
  language: 'en',
  items: facts.map(({ id, statement, address }) => ({
    term: id,
    inlines: [`${statement} `, { label: address, href: address }]
  }))
})
