import { runInNewContext } from 'node:vm'
import t from 'tap'
import { bundleOf } from './bundled.js'

type Triple = readonly [number, number, number]

const script = await bundleOf({ 'web/map/scales': ['ramps'] }, 'scales')
const { ramps } = runInNewContext(`${script}; scales`) as {
  readonly ramps: Readonly<Record<'higher_is_worse' | 'higher_is_better' | 'change', readonly string[]>>
}

/** How colours look without one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

/** From linear light to CIE XYZ over the white of D65. */
const toXyz: readonly Triple[] = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883]
]

const times = (rows: readonly Triple[], [a, b, c]: Triple): Triple => {
  const [x = 0, y = 0, z = 0] = rows.map(row => row[0] * a + row[1] * b + row[2] * c)
  return [x, y, z]
}

const linear = (colour: string): Triple => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return [red, green, blue]
}

/** Lightness and the two opponents of CIE L*a*b*. */
const labOf = (colour: string, sight: readonly Triple[]): Triple => {
  const seen = times(sight, linear(colour)).map(part => Math.min(1, Math.max(0, part)))
  const [x = 0, y = 0, z = 0] = times(toXyz, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]).map(part =>
    part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116
  )
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** The smallest distance of neighbours, in CIE76. */
const least = (ramp: readonly string[], sight: readonly Triple[]): number => {
  const seen = ramp.map(colour => labOf(colour, sight))
  return Math.min(...seen.slice(1).map((colour, at) => distance(colour, seen[at] ?? [0, 0, 0])))
}

for (const [name, ramp] of Object.entries(ramps)) {
  t.test(`the classes of ${name} stay apart for every kind of sight`, async t => {
    for (const [kind, sight] of Object.entries(sights)) {
      const apart = least(ramp, sight)
      t.comment(`${kind}: ${apart.toFixed(1)}`)
      t.ok(apart >= 8, `${kind}: ${apart.toFixed(1)}`)
    }
  })
}

t.test('lightness falls along the ramps of scores, and away from the middle of that of changes', async t => {
  const lightness = (ramp: readonly string[]) => ramp.map(colour => labOf(colour, sights.normal ?? [])[0])
  const falls = (values: readonly number[]) => values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0))
  t.ok(falls(lightness(ramps.higher_is_worse)) && falls(lightness(ramps.higher_is_better)))
  const change = lightness(ramps.change)
  t.ok(falls(change.slice(4)) && falls(change.slice(0, 5).toReversed()))
})
