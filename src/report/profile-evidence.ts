import type { Wording } from '../answers/phrases/wording.js'
import { words, wordsIn, type Block, type DocumentSection, type Inline, type ListBlock } from './document.js'
import { conflictItems } from './profile-conflicts.js'
import { factInlines } from './profile-facts.js'
import type { ProfileData } from './profile-data.js'

type Evidence = NonNullable<ProfileData['evidence']>

/**
 * The evidence beside the scores: how much there is, where sources contradict each other, what is lacking, what came later,
 * and which facts on other countries name this one.
 */
export const evidenceSections = ({ evidence }: ProfileData, wording: Wording): DocumentSection[] => {
  const { say } = wording
  if (!evidence) {
    return [{ id: 'evidence', level: 2, heading: say('evidence'), blocks: [words(say('no_evidence'))] }]
  }
  const { since_then: since, missing, conflicts, sources, named_elsewhere: elsewhere } = evidence
  const later = conflicts.filter(({ bearing }) => bearing === 'since_then')
  const now = conflicts.filter(({ bearing }) => bearing !== 'since_then')
  return [
    { id: 'evidence', level: 2, heading: say('evidence'), blocks: headOf(evidence, wording) },
    ...listSection('conflicts', say('conflicts'), conflictItems(now, wording), [
      words(say('conflict_rule'), { aside: true })
    ]),
    ...listSection('missing', say('missing'), factItems(missing, wording)),
    ...listSection('since_then', say('since_then'), [...factItems(since, wording), ...conflictItems(later, wording)]),
    ...listSection('named_elsewhere', say('named_elsewhere'), factItems(elsewhere, wording)),
    ...listSection(
      'sources',
      say('sources'),
      sources.map(({ id, citation }) => ({ term: id, inlines: [wordsIn(citation, 'en', wording.language)] }))
    )
  ]
}

const headOf = (evidence: Evidence, { language, say }: Wording): Block[] => {
  const { facts, undated, since_then: since, carried_over: carried, old, address } = evidence
  const count = say('evidence_count', { facts, since: since.length, undated })
  return [
    { kind: 'paragraph', inlines: [count, ' ', { label: address, href: address }] },
    words(say('evidence_counted', { carried, old }), { aside: true }),
    words(say('evidence_rule'), { aside: true }),
    ...(language === 'en' ? [] : [words(say('evidence_language'), { aside: true })])
  ]
}

type Items = ListBlock['items']

const listSection = (id: string, heading: string, items: Items, before: readonly Block[] = []): DocumentSection[] =>
  items.length === 0 ? [] : [{ id, level: 3, heading, blocks: [...before, { kind: 'list', items }] }]

const factItems = (facts: Evidence['missing'], wording: Wording): Items =>
  facts.map(fact => ({
    term: fact.id,
    inlines: [...factInlines(fact, wording), ' ', { label: fact.address, href: fact.address }] satisfies Inline[]
  }))
