import { say } from '../../words/index.js'
import type { Layer } from './layer.js'

/** Wide enough for the widest mark. */
const cell = { height: 14, character: 8, apart: 12 }

/** What the colours of the map mean, with the ends of the classes. */
export const Key = ({ layer }: { readonly layer: Layer }) => (
  <div class="key">
    <span class="sample">
      {layer.ends && <span>{say(layer.ends[0])}</span>}
      <Ramp layer={layer} />
      {layer.ends && <span>{say(layer.ends[1])}</span>}
    </span>
    <span class="sample">
      <svg width={20} height={14} aria-hidden="true">
        <rect width={20} height={14} fill="url(#hatch)" class="step" />
      </svg>
      {say('not_assessed')}
    </span>
    <span class="sample">
      <svg width={14} height={14} aria-hidden="true">
        <circle cx={7} cy={7} r={4.5} fill={layer.scale.classes[4]?.colour} class="dot" />
      </svg>
      {say('small_state')}
    </span>
  </div>
)

const Ramp = ({ layer: { scale, write } }: { readonly layer: Layer }) => {
  const marks = scale.classes.flatMap(({ from }, at) => (Number.isFinite(from) ? [{ at, text: write(from) }] : []))
  const end = scale.classes.at(-1)?.to ?? Infinity
  const ends = Number.isFinite(end) ? [...marks, { at: scale.classes.length, text: write(end) }] : marks
  const step = Math.max(32, ...ends.map(({ text }) => text.length * cell.character + cell.apart))
  const width = scale.classes.length * step
  const words = ends.map(({ text }) => text).join(', ')
  return (
    <svg class="ramp" width={width + 28} viewBox={`-14 0 ${width + 28} 32`} role="img" aria-label={words}>
      {scale.classes.map(({ colour }, at) => (
        <rect key={at} x={at * step} width={step} height={cell.height} fill={colour} class="step" />
      ))}
      {ends.map(({ at, text }) => (
        <text key={at} x={at * step} y={28} class="mark">
          {text}
        </text>
      ))}
    </svg>
  )
}
