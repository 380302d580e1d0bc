import type { Files } from '../../src/formats/files.js'
import { createIndex, type Index } from '../../src/index.js'
import { files, releaseOf } from './wellbeing.js'

const head =
  'id,statement,status,kind,nature,direction,indicators,counterparts,quantity,bound,unit,converted,converted_unit,from,to,period,edition,source,locator,origin,part_of'

/** Evidence on one country of the wellbeing index: every kind of period, direction and nature, and a whole with parts. */
const facts = [
  'XAL-001,Roads were mended.,reported,works,outcome,higher,roads,,120,exact,km,,,2018,2018,,,paper,p. 1,,',
  'XAL-002,The paper counts fewer.,claimed,works,outcome,lower,roads,,100,over,km,,,2018-05,2019-02,,,paper,p. 2,,',
  'XAL-003,Aid came from abroad.,reported,aid,activity,higher,income|work,XBR|club,500,about,CRN,250,DLR,2021,2021,,,paper,p. 3,letter,',
  'XAL-004,Aid of the first year.,reported,aid,activity,higher,income|work,XBR,300,exact,CRN,,,2021,2021,,,paper,p. 3,,XAL-003',
  'XAL-005,A plan for cleaner air.,planned,works,activity,higher,air,,,,,,,,,not stated,,paper,p. 4,,',
  'XAL-006,Streets grew less safe.,assessed,works,context,lower,streets,,,,,,,,,,2022,paper,p. 5,,',
  'XAL-007,No figures on rest.,missing,works,context,neutral,rest,,,,km,,,,,not stated,,paper,p. 6,,',
  'XAL-008,Roads closed since.,reported,works,outcome,lower,roads,,,,,,,2023-03,2023-04,,,paper,p. 7,,',
  'XAL-009,More aid.,reported,aid,outcome,higher,income,XBR,40,exact,CRN,,,,2019,not later,,paper,p. 8,,'
]

const sources = `paper:
  title: A paper
  authors: [A. Author]
  publisher: A press
  published: '2024'
  address: https://example.org/paper
  kind: journal_article
  language: en
  read: true
  citation: Author, A. (2024), A paper
letter:
  title: A letter
  authors: []
  publisher: A hand
  published: null
  address: null
  kind: letter
  language: en
  read: false
  citation: A letter
`

const terms = `kinds:
  works: { label: Works }
  aid: { label: Aid, cooperation: returns }
units:
  km: { label: kilometres }
  CRN: { label: crowns, currency: true }
  DLR: { label: dollars, currency: true }
bodies:
  club: { label: A club, kind: network }
`

const conflicts = `C1:
  country: XAL
  question: How many roads?
  why: Other days.
  sides:
    - { says: Many., facts: [XAL-001] }
    - { says: Fewer., facts: [XAL-002], computed: { percent_change: [XAL-001, XAL-002] } }
  conversions:
    - { fact: XAL-009, at: XAL-003 }
`

const tables = `works:
  country: XAL
  title: Works
  source: paper
  locator: p. 9
  facts: [XAL-001]
  columns: { place: Where, length: How long }
`

/** The wellbeing index with evidence. */
export const withEvidence: Files = new Map([
  ...files,
  ['evidence/XAL.csv', [head, ...facts].map(line => `${line}\n`).join('')],
  ['evidence/sources.yaml', sources],
  ['evidence/terms.yaml', terms],
  ['evidence/conflicts.yaml', conflicts],
  ['evidence/tables.yaml', tables],
  ['evidence/tables/works.csv', 'place,length\nnorth,80\n"south, west",40\n']
])

export const index: Index = createIndex(releaseOf(withEvidence))
