import type { Patch } from '../patch/asked.js'
import { data } from '../kit/giving.js'
import { body, flag, optional, text } from '../kit/parameters.js'
import * as shapes from '../kit/shapes.js'
import { storedQuestion } from '../kit/stored.js'
import { diffCounts } from '../method/release-questions.js'

/** What is asked to be kept. */
export interface ScenarioRequest {
  readonly edition: string
  readonly title: string
  readonly note?: string | undefined
  readonly patch: Patch
}

const { maybe, meaning, members, openMembers, anything } = shapes
const word = shapes.text()
const says = shapes.text
const id = text('Id of a scenario, `sha256:` and 64 hexadecimal digits', 80, { errors: ['SCENARIO_UNKNOWN'] })

const difference = members({
  from: word,
  to: word,
  counts: maybe(diffCounts),
  address: says('Where the difference is told in full')
})

const scenarioShape = shapes.named(
  'Scenario',
  members({
    id: says('Hash of edition, note, patch, release and title'),
    edition: says('Edition that is patched'),
    title: says('Title that it was given'),
    note: maybe(says('Note that it was given')),
    patch: openMembers({}, anything(), 'As it was given'),
    release: says('The release that it was made on'),
    created: says('ISO 8601 in UTC'),
    served_release: says('The release that is served now'),
    newer: shapes.yes('Whether the served release was registered after that of the scenario'),
    results: meaning(
      'Addresses of the answer that is kept, and of that to the same patch on the served release',
      members({ own: word, served: word })
    ),
    difference: maybe(difference, 'From the release of the scenario to the served one; null where they are one')
  })
)

const title = 'Kazakhstan, one point more against money laundering'

/** Keep a patch with its answer. */
export const scenarioCreate = storedQuestion({
  word: 'scenario-create',
  path: '/scenarios',
  method: 'POST',
  changes: 'write',
  topic: 'Scenarios',
  summary: 'Keep a patch with its answer, under an address that lasts',
  description:
    'The id is the hash of the content, so that the same content has the same id: 201 when it is new, 200 when it was there. It is made on the served release, or on the one that is named. A patch with faults is refused with all of them, and nothing is kept.',
  choosesRelease: true,
  asks: {
    scenario: body<ScenarioRequest>('scenario', 'A patch of an edition, under a title', {
      errors: ['EDITION_UNKNOWN', 'PATCH_INVALID']
    })
  },
  gives: data(scenarioShape),
  errors: ['QUOTA_REACHED'],
  examples: {
    [title]: {
      edition: '2023',
      title,
      note: 'Draft of the report, section 3.',
      patch: { changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }
    }
  }
})

/** The definition of a scenario. */
export const scenario = storedQuestion({
  word: 'scenario',
  path: '/scenarios/{id}',
  topic: 'Scenarios',
  summary: 'The definition of a scenario, and how its release stands to the served one',
  description: 'Whether a newer release is served, what differs, and where the answer to the same patch is on either.',
  asks: { id },
  gives: data(scenarioShape),
  examples: { [title]: { id: '{scenario}' }, 'A newer release is served': { id: '{older}' } }
})

/** The answer to a scenario. */
export const scenarioResult = storedQuestion({
  word: 'scenario-result',
  path: '/scenarios/{id}/result',
  topic: 'Scenarios',
  summary: 'The answer to a scenario: the same bytes for ever, or the same patch on another release',
  description:
    'Without `release` and `as_of` it is the answer that was kept when the scenario was created. On another release, `meta.scenario` says which it was made on and what differs.',
  choosesRelease: true,
  asks: { id, release: optional(text('Id of another release, or `served`', 80)) },
  gives: data(anything('As `POST /v1/editions/{edition}/what-if` answers to the patch')),
  errors: ['PATCH_INVALID'],
  examples: {
    [title]: { id: '{scenario}' },
    'The same patch on another release': { id: '{older}', release: 'served' }
  }
})

/** Take a scenario away. */
export const scenarioRemove = storedQuestion({
  word: 'scenario-remove',
  path: '/scenarios/{id}',
  method: 'DELETE',
  changes: 'admin',
  topic: 'Scenarios',
  summary: 'Take a scenario away, for ever',
  description:
    'For an admin. A scenario that others name in their notes is taken away only with `force`; without it, the problem says which they are. Copies that clients keep are not reached.',
  asks: { id, force: flag('Also where others name it') },
  gives: data(
    members({
      id: says('Id that it had'),
      title: says('Title that it had'),
      created: says('ISO 8601 in UTC'),
      named_by: shapes.texts('Ids of the scenarios that name it, at most 20')
    })
  ),
  errors: ['SCENARIO_REFERRED'],
  examples: { 'One that nobody refers to': { id: '{removed}' } }
})
