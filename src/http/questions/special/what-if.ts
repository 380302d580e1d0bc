import { whatIfAddress } from '../../../answers/addresses.js'
import * as ask from '../../../answers/kit/asks.js'
import { flag, text } from '../../../answers/kit/parameters.js'
import { question } from '../../../answers/kit/question.js'
import type { Patch } from '../../../answers/patch/asked.js'
import { answerPatch, type PatchPlace } from '../../../answers/what-if/patched.js'
import { effectsGiven } from '../../../answers/what-if/table.js'
import { patchedSays, whatIf } from '../../../answers/what-if/what-if.js'
import { decodePatch, encodePatch } from '../../patch-address.js'
import type { Special } from './special.js'

const title = 'Kazakhstan with one point more against money laundering'

/** The same for a patch that stands in the address. */
const linkedWhatIf = question({
  word: 'linked-what-if',
  path: whatIf.path,
  topic: 'What-if',
  summary: 'The same for a patch that stands in the address: a link that needs no store',
  description: `${patchedSays} \`POST\` with \`?link=true\` gives the address. With \`release\` it answers the same for ever.`,
  asks: {
    edition: ask.edition,
    exact: ask.exact,
    scope: ask.scopes,
    patch: text('JSON of the patch, compressed with raw deflate, in base64url', 8000, {
      errors: ['PATCH_INVALID', 'BODY_MALFORMED']
    })
  },
  gives: effectsGiven,
  // What the patch asks is not known before it is unpacked.
  cost: () => 60,
  examples: {
    [title]: {
      edition: '2023',
      patch: encodePatch({ changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] })
    }
  },
  answer: (index, { patch, ...place }, tell) => answerPatch(index, place, decodePatch(patch), tell)
})

type Asked = PatchPlace & Patch & { readonly link?: boolean }

/** The address at which a read gives the answer again. */
const linkTo = ({ edition, scope = [], exact }: PatchPlace, patch: Patch, release: string): string => {
  const query = new URLSearchParams({ release })
  for (const id of scope) query.append('scope', id)
  if (exact) query.append('exact', 'true')
  query.append('patch', encodePatch(patch))
  return whatIfAddress(edition, query.toString())
}

export const whatIfSpecial: Special<Asked> = {
  asks: { link: flag('Add the address that repeats the question, `meta.link`') },
  examples: {
    [title]: {
      edition: '2023',
      changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }],
      link: true
    }
  },
  also: [linkedWhatIf],
  answer: (index, asked) => {
    const { link, ...place } = asked
    const answer = index.whatIf(place)
    if (!link) return answer
    const { data, meta } = answer
    return {
      data,
      meta: { ...meta, link: linkTo(place, patchOf(place), meta.release) },
      get table() {
        return answer.table
      }
    }
  }
}

const placeNames = new Set(['edition', 'scope', 'exact'])

/** What is asked but for where. */
const patchOf = (asked: PatchPlace & Patch): Patch =>
  Object.fromEntries(Object.entries(asked).filter(([name]) => !placeNames.has(name)))
