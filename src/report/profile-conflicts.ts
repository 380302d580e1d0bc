import type { Wording } from '../answers/phrases/wording.js'
import { wordsIn, type Inline, type ListBlock } from './document.js'
import type { ProfileData } from './profile-data.js'

type Conflicts = NonNullable<ProfileData['evidence']>['conflicts']
type Side = Conflicts[number]['sides'][number]

/** Conflicts one under another: what is asked, each side with what it computes, why, and where it is told in full. */
export const conflictItems = (conflicts: Conflicts, wording: Wording): ListBlock['items'] =>
  conflicts.map(({ id, kind, bearing, question, why, sides, conversions, address }) => {
    const english = (text: string): Inline => wordsIn(text, 'en', wording.language)
    return {
      term: id,
      inlines: [
        english(question),
        ...marked([kind === 'contradiction' ? '' : kind, bearing === 'undated' ? bearing : ''], wording),
        ' ',
        ...sides.flatMap((side, at) => [...sideInlines(side, at, bearing, wording), ' ']),
        ...conversions.flatMap(text => [text, ' ']),
        english(why),
        ' ',
        { label: address, href: address }
      ]
    }
  })

const sideInlines = (side: Side, at: number, whole: string, wording: Wording): Inline[] => [
  wording.say('term', { label: wording.say('side', { number: at + 1 }), text: '' }),
  wordsIn(side.says, 'en', wording.language),
  ...(side.computed === null ? [] : [' ', side.computed]),
  ...marked([side.bearing === whole || side.bearing === 'bears' ? '' : side.bearing], wording)
]

/** What is to be known of how something stands, in brackets. */
const marked = (marks: readonly string[], { say }: Wording): string[] => {
  const told = marks.filter(mark => mark !== '').map(mark => say('mark', { mark }))
  return told.length === 0 ? [] : [` ${say('bracketed', { text: told.join(say('clause_separator')) })}`]
}
