import { useComputed } from '@preact/signals'
import { scoreOf } from '../../../scoring/edition.js'
import { toFloat } from '../../../exact/fraction.js'
import type { Core } from '../../core/index.js'
import { groupName, nodeName } from '../../core/names.js'
import { say } from '../../words/index.js'
import type { Scenario } from './scenario.js'
import type { WhatIfState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WhatIfState
  readonly scenario: Scenario
}

/** A slider for each indicator of a country, under the headings of the index. */
export const Sliders = ({ core, state, scenario }: Props) => {
  const { definitions, index } = core.index.release
  const indicators = core.index.editions.get(state.edition)?.indicators ?? []
  return (
    <section class="sliders" aria-labelledby="sliders-title">
      <h2 id="sliders-title">{say('indicators')}</h2>
      {Object.keys(index.indicator_groups).map(group => (
        <fieldset key={group}>
          <legend>{groupName(core, group)}</legend>
          {indicators
            .filter(id => definitions.get(id)?.group === group)
            .map(id => (
              <Slider key={`${state.country} ${id}`} core={core} state={state} scenario={scenario} indicator={id} />
            ))}
        </fieldset>
      ))}
    </section>
  )
}

/** The scale of an indicator as numbers, and what is published of a country on it. */
const useBounds = (core: Core, { edition, country }: WhatIfState, indicator: string) => {
  const { definitions, index } = core.index.release
  const { min, max, step } = definitions.get(indicator)?.scale ?? index.scale
  const scored = core.index.editions.get(edition)
  const published = scored ? scoreOf(scored, indicator, country) : null
  const was = published === null ? undefined : toFloat(published)
  return { min: min.valueOf(), max: max.valueOf(), step: step.valueOf(), was }
}

const Slider = ({ core, state, scenario, indicator }: Props & { readonly indicator: string }) => {
  const { was, ...bounds } = useBounds(core, state, indicator)
  const now = useComputed(() => scenario.scoreOf(state.country, indicator)).value ?? was
  const name = nodeName(core, indicator)
  if (was === undefined || now === undefined) return null
  const drag = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    const score = currentTarget.valueAsNumber
    if (currentTarget.validity.valid && !Number.isNaN(score))
      scenario.drag(state.country, indicator, score === was ? undefined : score)
  }
  const keep = (): void => {
    scenario.keep()
  }
  const events = { onInput: drag, onChange: keep }
  const spoken =
    now === was ? say('slider_is', { now, max: bounds.max }) : say('slider_was', { now, was, max: bounds.max })
  return (
    <div class={now === was ? 'slider' : 'slider moved'}>
      <span class="slider-name">{name}</span>
      <input type="range" {...bounds} value={now} aria-label={name} aria-valuetext={spoken} {...events} />
      <input type="number" {...bounds} value={now} aria-label={say('number_of', { name })} {...events} />
      <span class="slider-was">{now !== was && <bdi dir="ltr">{say('was', { was })}</bdi>}</span>
    </div>
  )
}
