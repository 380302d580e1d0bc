import { say } from '../../words/index.js'
import type { Layer } from './layer.js'

interface Props {
  readonly layer: Layer
  /** Of a change: which end is which. */
  readonly change: boolean
}

const cell = { width: 32, height: 14 }

/** What the colours of the map mean, with the ends of the classes. */
export const Key = ({ layer: { scale, write }, change }: Props) => {
  const width = scale.classes.length * cell.width
  const marks = scale.classes.flatMap(({ from }, at) => (Number.isFinite(from) ? [{ at, text: write(from) }] : []))
  const end = scale.classes.at(-1)?.to ?? Infinity
  const ends = Number.isFinite(end) ? [...marks, { at: scale.classes.length, text: write(end) }] : marks
  return (
    <div class="key">
      <svg
        class="ramp"
        viewBox={`-14 0 ${width + 28} 32`}
        width={width + 28}
        height={32}
        role="img"
        aria-label={ends.map(({ text }) => text).join(', ')}
      >
        {scale.classes.map(({ colour }, at) => (
          <rect key={at} x={at * cell.width} width={cell.width} height={cell.height} fill={colour} class="step" />
        ))}
        {ends.map(({ at, text }) => (
          <text key={at} x={at * cell.width} y={28} class="mark">
            {text}
          </text>
        ))}
      </svg>
      <span class="sample">
        <svg width={20} height={14} aria-hidden="true">
          <rect width={20} height={14} fill="url(#hatch)" class="step" />
        </svg>
        {say('not_assessed')}
      </span>
      <span class="sample">
        <svg width={14} height={14} aria-hidden="true">
          <circle cx={7} cy={7} r={4.5} fill={scale.classes[4]?.colour} class="dot" />
        </svg>
        {say('small_state')}
      </span>
      {change && (
        <span class="sample">
          <i class="swatch-word">{say('better')}</i> / <i class="swatch-word">{say('worse')}</i>
        </span>
      )}
    </div>
  )
}
