import { askClaims } from '../../core/thread.js'
import type { Core } from '../../core/index.js'
import { countryName } from '../../core/names.js'
import { Choose, ungrouped } from '../../parts/choose.js'
import { useLater } from '../../parts/later.js'
import { say } from '../../words/index.js'
import { readModel, type FirmState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: FirmState
  readonly onChange: (changed: Partial<FirmState>) => void
}

/** Two countries: how probable it is that one stands above the other, in words, and what would turn it. */
export const Pair = ({ core, state, onChange }: Props) => {
  const named = core.index.release.countries.map(({ iso3 }) => ({ value: iso3, label: countryName(core, iso3) }))
  const sorted = named.toSorted((x, y) => x.label.localeCompare(y.label, core.language))
  const countries = ungrouped([{ value: '', label: '–' }, ...sorted])
  return (
    <section class="pair" aria-labelledby="pair-title">
      <h2 id="pair-title">{say('pair')}</h2>
      <div class="controls">
        {(['a', 'b'] as const).map(name => (
          <Choose
            key={name}
            label={say(name === 'a' ? 'first_country' : 'second_country')}
            value={state[name]}
            groups={countries}
            onChoose={iso3 => {
              onChange({ [name]: iso3 })
            }}
          />
        ))}
      </div>
      <Verdicts core={core} state={state} />
    </section>
  )
}

const Verdicts = ({ core, state: { edition, node, uncertainty, a, b } }: Omit<Props, 'onChange'>) => {
  const later = useLater(JSON.stringify([edition, node, uncertainty, a, b]), async () => {
    if (a === '' || b === '' || a === b) return []
    const above = (country: string, other: string) => ({ kind: 'ranks_above' as const, country, other, node })
    const asked = { edition, uncertainty: readModel(uncertainty), claims: [above(a, b), above(b, a)] }
    return (await askClaims(core, asked)).data
  })
  const { value = [], fault } = later.value
  return (
    <div role="status">
      {fault !== undefined && <p class="fault">{fault}</p>}
      {value.map(({ statement, words, overturn }) => (
        <p key={statement} class="verdict">
          {words} {overturn.says}
        </p>
      ))}
    </div>
  )
}
