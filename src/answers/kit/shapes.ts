import type { Members, Shape, ShapeKind } from '../shape.js'

/** How shapes are declared. */

export type { Members, Shape, ShapeKind } from '../shape.js'

export type Optional<Shown> = Shape<Shown> & { readonly optional: true }

/** The type of what a shape shows. */
export type ShownBy<S> = S extends Shape<infer Shown> ? Shown : never

type OptionalIn<M extends Members> = { [K in keyof M]: M[K] extends { readonly optional: true } ? K : never }[keyof M]

/** The type of an object with such members. */
export type MembersShown<M extends Members> = {
  readonly [K in Exclude<keyof M, OptionalIn<M>>]: ShownBy<M[K]>
} & { readonly [K in OptionalIn<M>]?: ShownBy<M[K]> | undefined }

const shape = <Shown>(kind: ShapeKind, meaning: string, more: Partial<Shape> = {}): Shape<Shown> =>
  ({ kind, meaning, ...more }) as Shape<Shown>

export const text = (meaning = ''): Shape<string> => shape('text', meaning)
export const integer = (meaning = ''): Shape<number> => shape('integer', meaning)
export const number = (meaning = ''): Shape<number> => shape('number', meaning)
export const yes = (meaning = ''): Shape<boolean> => shape('flag', meaning)
/** A text here, a number there. */
export const textOrNumber = (meaning = ''): Shape<string | number | null> => shape('any', meaning)
export const anything = (meaning = ''): Shape => shape('any', meaning)

export const oneOf = <const C extends readonly string[]>(choices: C, meaning = ''): Shape<C[number]> =>
  shape('choice', meaning, { choices })

/** A number from 0 to 1. */
export const share = (meaning = ''): Shape<number> => shape('number', meaning, { least: 0, most: 1 })

export const listOf = <Shown>(of: Shape<Shown>, meaning = ''): Shape<readonly Shown[]> => shape('list', meaning, { of })

export const texts = (meaning = ''): Shape<readonly string[]> => listOf(text(), meaning)

/** An object whose keys are ids. */
export const recordOf = <Shown>(of: Shape<Shown>, meaning = ''): Shape<Readonly<Record<string, Shown>>> =>
  shape('record', meaning, { of })

export const members = <const M extends Members>(of: M, meaning = ''): Shape<MembersShown<M>> =>
  shape('members', meaning, { members: of })

/** An object that has further members, whose names follow from the index. */
export const openMembers = <const M extends Members>(known: M, of: Shape, meaning = ''): Shape<MembersShown<M>> =>
  shape('members', meaning, { members: known, of })

/** A value that may be null. */
export const maybe = <Shown>(of: Shape<Shown>, meaning = of.meaning): Shape<Shown | null> => ({
  ...of,
  meaning,
  missing: true
})

/** A member that may be left out. */
export const optional = <Shown>(of: Shape<Shown>): Optional<Shown> => ({ ...of, optional: true })

/** A shape that has a name of its own in the document. */
export const named = <Shown>(id: string, of: Shape<Shown>): Shape<Shown> => ({ ...of, id })

/** The same with another meaning. */
export const meaning = <S extends Shape>(says: string, of: S): S => ({ ...of, meaning: says })

/** Text by language code. */
export const labels = (says = 'Text by language code'): Shape<Readonly<Record<string, string>>> =>
  recordOf(text(), says)
