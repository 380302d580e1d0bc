import { conflictAddress } from '../addresses.js'
import type { Conflict } from '../../definitions/evidence.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { conflictTimes } from '../evidence/conflict.js'
import { writeComputed, writeConversion } from '../evidence/conflict-figures.js'
import { sayAmount, sayNumber } from '../evidence/tell.js'
import type { LoadedIndex } from '../loaded.js'
import type { Wording } from '../phrases/wording.js'

/** The conflicts of a country beside an edition, each side with what it computes, in the language of a wording. */
export const conflictsBeside = (index: LoadedIndex, edition: ScoredEdition, iso3: string, wording: Wording) =>
  Object.entries(index.release.evidence.conflicts)
    .filter(([, { country }]) => country === iso3)
    .map(([id, conflict]) => {
      const times = conflictTimes(index, conflict, edition)
      return {
        id,
        kind: conflict.kind,
        question: conflict.question,
        why: conflict.why,
        bearing: times.bearing,
        sides: conflict.sides.map((side, at) => ({
          says: side.says,
          computed: sayComputed(index, side, wording),
          bearing: times.sides[at] ?? times.bearing,
          facts: side.facts
        })),
        conversions: (conflict.conversions ?? []).flatMap(pair => sayConversion(index, pair, wording) ?? []),
        address: conflictAddress(id)
      }
    })

/** What a side says by computation, with its fraction and what rounding leaves open; null where it says none. */
const sayComputed = (index: LoadedIndex, side: Conflict['sides'][number], wording: Wording): string | null => {
  const computed = writeComputed(index, side)
  if (!computed) return null
  const say = (value: string): string => sayAmount(index, sayNumber(value, wording), computed.unit, wording)
  const told = wording.say('computed_says', { amount: say(computed.value), exact: computed.exact })
  if (!computed.low || !computed.high) return told
  const bounds = { low: say(computed.low.value), high: say(computed.high.value) }
  return `${told} ${wording.say('computed_between', bounds)}`
}

const sayConversion = (
  index: LoadedIndex,
  pair: { readonly fact: string; readonly at: string },
  wording: Wording
): string | undefined => {
  const conversion = writeConversion(index, pair)
  if (!conversion) return undefined
  const { fact, converted, rate, cautions } = conversion
  const told = wording.say('converted_says', {
    fact,
    amount: sayAmount(index, sayNumber(converted.value, wording), converted.unit, wording),
    rate: sayAmount(index, sayNumber(rate.value, wording), rate.unit, wording),
    by: rate.implied_by
  })
  return wording.language === 'en' ? [told, ...cautions].join(' ') : told
}
