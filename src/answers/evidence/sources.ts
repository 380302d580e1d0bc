import { integer, maybe, text, texts, yes } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { membersOf } from '../kit/rows.js'
import { optional } from '../kit/shapes.js'
import { noScores } from '../kit/table.js'
import { citeFacts } from './facts.js'

const sourceColumns = {
  id: text('Id of the source'),
  title: text('Title of the text'),
  authors: texts('Names of persons or bodies'),
  publisher: text('Who published it'),
  published: maybe(text('Year, month or day')),
  kind: text('What text it is'),
  language: text('ISO 639-1'),
  read: yes('Whether facts were taken from the text itself'),
  address: maybe(text('Where the text is')),
  note: maybe(text('What is to be known of it')),
  citation: text('How the text is cited')
}

/** A source where it stands in a fact: a note is there only where the source has one. */
export const sourceMembers = { ...membersOf(sourceColumns), note: optional(sourceColumns.note.shape) }

/** What facts are taken from, and what those texts cite. */
export const evidenceSources = question({
  word: 'evidence-sources',
  path: '/evidence/sources',
  topic: 'Evidence',
  summary: 'The texts that facts are taken from, and what those cite',
  description: '`read` tells the two apart.',
  asks: {},
  gives: rows('EvidenceSource', {
    ...sourceColumns,
    facts: integer('Facts that are taken from it, or that it is cited for')
  }),
  examples: { 'All sources': {} },
  answer: (index, _, tell) => {
    const { sources, facts } = index.release.evidence
    const all = [...facts.values()]
    return {
      rule: 'read: the facts were taken from the text itself; otherwise another text cites it for them',
      facts: citeFacts(index, []),
      told: tell(noScores)(Object.entries(sources), {
        id: ([id]) => id,
        title: ([, { title }]) => title,
        authors: ([, { authors }]) => authors,
        publisher: ([, { publisher }]) => publisher,
        published: ([, { published }]) => published,
        kind: ([, { kind }]) => kind,
        language: ([, { language }]) => language,
        read: ([, { read }]) => read,
        address: ([, { address }]) => address,
        note: ([, { note }]) => note ?? null,
        citation: ([, { citation }]) => citation,
        facts: ([id]) => all.filter(fact => fact.source === id || fact.origin === id).length
      })
    }
  }
})
