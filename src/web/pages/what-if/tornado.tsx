import { tornado } from '../../../answers/what-if/tornado.js'
import { signed } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { say } from '../../words/index.js'
import type { WhatIfState } from './state.js'

type Bar = ReturnType<typeof tornado.ask>['data'][number]

const drawn = { width: 160, height: 14, most: 10 }

/** The indicators that move a composite most, each a step down and a step up from what is published. */
export const Tornado = ({
  core,
  state: { edition, node, country }
}: {
  readonly core: Core
  readonly state: WhatIfState
}) => {
  const { data } = tornado.ask(core.index, { edition, node, country, scope: 'world' })
  const bars = data.slice(0, drawn.most)
  const widest = Math.max(
    ...bars.flatMap(({ down_delta: down, up_delta: up }) => [Math.abs(down ?? 0), Math.abs(up ?? 0)])
  )
  return (
    <section class="tornado" aria-labelledby="tornado-title">
      <h2 id="tornado-title">{say('tornado', { name: nodeName(core, node) })}</h2>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('indicator')}</th>
              <th scope="col" class="number">
                {say('step_down')}
              </th>
              <td />
              <th scope="col" class="number">
                {say('step_up')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(bar => (
              <Line key={bar.indicator} core={core} bar={bar} widest={widest} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Line = ({ core, bar, widest }: { readonly core: Core; readonly bar: Bar; readonly widest: number }) => {
  const x = (delta: number | null): number => drawn.width / 2 + ((delta ?? 0) / (widest || 1)) * (drawn.width / 2 - 2)
  const [left, right] = [x(bar.down_delta), x(bar.up_delta)].toSorted((a, b) => a - b)
  const told = (delta: number | null, rank: number | null): string =>
    delta === null ? '–' : `${signed(delta, 2)} (${rank ?? '–'})`
  return (
    <tr>
      <th scope="row">{nodeName(core, bar.indicator)}</th>
      <td class="number">
        <bdi dir="ltr">{told(bar.down_delta, bar.down_rank)}</bdi>
      </td>
      <td>
        <svg width={drawn.width} height={drawn.height} aria-hidden="true" class="places-bar interval">
          <line x1={0} x2={drawn.width} y1={7} y2={7} class="rail" />
          <rect x={left} width={(right ?? 0) - (left ?? 0)} y={3} height={8} class="reach" />
          <line x1={drawn.width / 2} x2={drawn.width / 2} y1={0} y2={drawn.height} class="at" />
        </svg>
      </td>
      <td class="number">
        <bdi dir="ltr">{told(bar.up_delta, bar.up_rank)}</bdi>
      </td>
    </tr>
  )
}
