import { readFileSync } from 'node:fs'
import { docxOfLines } from '../../support/docx.js'
import { citations, csvs, get, post } from '../request.js'
import { faultyBodies } from './patches.js'

const faults = ['?country=Atlantis', '?country=Congo', '?indicator=atlantis', '?bogus=1'] as const

const facts = [
  ...get(
    'evidence',
    '',
    '?country=KAZ&edition=2023',
    '.csv',
    '.csv?sep=;&decimal=,&bom=true&country=KAZ',
    '?indicator=anti_money_laundering&edition=2023',
    '.csv?select=id,statement,indicators'
  ),
  ...get(
    'evidence',
    '',
    '?kind=atlantis',
    '?counterpart=CHE',
    '?status=claimed&nature=outcome',
    '?direction=higher&from=2017&to=2020',
    '?edition=2023&bearing=since_then',
    '?edition=2025&bearing=undated&indicator=resilience'
  ),
  ...get(
    'evidence',
    '',
    '?edition=1999',
    '?bearing=bears',
    '?status=atlantis',
    '?from=lately',
    '?country=UZB',
    '.bib?country=KAZ',
    '.ris',
    '.csl',
    ...faults
  ),
  ...['KAZ-001', 'KAZ-045', 'KAZ-057', 'KAZ-105'].flatMap(fact => get('fact', fact)),
  ...get('fact', 'KAZ-002', ...citations),
  ...get('fact', 'KAZ-999'),
  ...get(
    'evidence-balance',
    '2023',
    '?country=KAZ',
    '.csv?country=KAZ',
    '?country=KAZ&indicator=anti_money_laundering',
    '?indicator=resilience',
    ...citations,
    ...faults
  ),
  ...get('evidence-balance', '2025', '.csv', '.csv?sep=;&country=KAZ'),
  ...get('evidence-balance', '1999'),
  ...get(
    'evidence-amounts',
    '',
    '?currency=USD&country=KAZ&rate=KAZ-003',
    '.csv?currency=USD',
    '?currency=days',
    ...citations.map(style => `${style}?currency=USD`)
  ),
  ...get('evidence-conflicts', '', '', '.csv', '?country=KAZ&indicator=anti_money_laundering', ...citations, ...faults),
  ...['C1', 'C2', 'C999'].flatMap(conflict => get('evidence-conflict', conflict)),
  ...get('evidence-conflict', 'C3', ...citations),
  ...get(
    'cooperation',
    '',
    '',
    '.csv',
    '?country=KAZ&counterpart=CHE,GBR,RUS&edition=2023',
    ...citations,
    '?edition=1999',
    '?counterpart=Atlantis',
    ...faults.slice(0, 2)
  ),
  ...get('evidence-sources', '', '', ...csvs, ...citations),
  ...get('evidence-terms', '', '', '.csv', ...citations),
  ...get('evidence-tables', '', '', '.csv', ...citations),
  ...get('evidence-table', 'kaz_treaty_clauses', '', ...csvs, ...citations),
  ...get('evidence-table', 'atlantis')
]

const text = (name: string): string => readFileSync(`test/fixtures/drafts/${name}`, 'utf8')
const plain = { headers: { 'content-type': 'text/plain' } }
const markdown = { headers: { 'content-type': 'text/markdown' } }
const word = { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } }
const wrong = 'In the 2023 edition Kazakhstan scores 4.47 on criminality and ranks 34th of 46 in the world.'

const drafts = [
  ...['mixed-ru.md', 'kazakhstan-ru.md', 'central-asia.md', 'mixed.md'].map(name =>
    post('draft-check', '', name, text(name), '', markdown)
  ),
  post('draft-check', '', 'mixed.md', text('mixed.md'), '.csv', markdown),
  post('draft-check', '', 'mixed.md in a document', docxOfLines(text('mixed.md')), '', word),
  post('draft-check', '', 'a rank of another scope', { text: wrong, language: 'en' }),
  post('draft-check', '', 'a rank of another scope', wrong, '.csv?edition=2023&sep=;', plain),
  post('draft-check', '', 'of another edition', wrong, '?edition=2021&language=en', plain),
  post('draft-check', '', 'nothing to find', { text: '' }),
  post('draft-check', '', 'edition unknown', { text: wrong, edition: '1999' }),
  post('draft-check', '', 'language unknown', { text: wrong, language: 'kk' }),
  post('draft-check', '', 'no document', 'PK', '', word),
  post('draft-check', '', 'too long', { text: 'x'.repeat(1_500_000) }),
  ...faultyBodies((note, body, headers) => post('draft-check', '', note, body, '', { headers: headers ?? {} }))
]

/** Evidence, and drafts held to the index. */
export const evidence = [...facts, ...drafts]
