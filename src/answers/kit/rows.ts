import type { Column, Family, Gives } from './columns.js'
import type { Optional, Shape } from './shapes.js'

/** Types that follow from the columns of a question. */

type ShownOf<C> = C extends Column<infer Shown, never, boolean, boolean> ? Shown : never
// `Held` stands where only a function takes it, so that it is found by what is handed to it.
type HeldOf<C> = C extends { readonly json: (held: infer Held, ...more: never[]) => unknown } ? Held : never

type NamesOf<G, Like> = { [K in keyof G]: G[K] extends Like ? K : never }[keyof G] & string
type Always<G> = NamesOf<G, { readonly asked: false }>
type Asked<G> = NamesOf<G, { readonly asked: true }>
type Exact<G> = NamesOf<G, { readonly exact: true }>
type Families<G> = NamesOf<G, Family>
type Flat<T> = { [K in keyof T]: T[K] }

type FamilyShown<G extends Gives> = {
  [K in Families<G>]: G[K] extends Family<infer C> ? ShownOf<C[keyof C]> : never
}[Families<G>]

/** A row as a program receives it. */
export type Row<G extends Gives> = Flat<
  { readonly [K in Always<G>]: ShownOf<G[K]> } & { readonly [K in Asked<G>]?: ShownOf<G[K]> } & {
    readonly [K in Exact<G> as `${K}_exact`]?: string | null
  }
> &
  ([Families<G>] extends [never] ? unknown : Readonly<Record<string, FamilyShown<G> | string | null>>)

/** How the cells of a row are read: one reader a column, complete and typed; that of a column that is not asked for is undefined. */
export type Cells<G extends Gives, R> = { readonly [K in Always<G>]: (row: R) => HeldOf<G[K]> } & {
  readonly [K in Asked<G>]: ((row: R) => HeldOf<G[K]>) | undefined
} & {
  readonly [K in Families<G>]: G[K] extends Family<infer C>
    ? { readonly [N in keyof C]: (row: R, name: string) => HeldOf<C[N]> }
    : never
}

/** Columns that an object can have as members: no families, no fractions. */
export type Plain = Readonly<Record<string, Column<unknown, never, boolean>>>

/** The shapes of the members of a row, for objects that hold them. */
type RowMembers<C extends Plain> = {
  readonly [K in keyof C]: C[K] extends { readonly asked: true } ? Optional<ShownOf<C[K]>> : Shape<ShownOf<C[K]>>
}

/** The members of an object that holds the columns of a row. */
export const membersOf = <const C extends Plain>(columns: C): RowMembers<C> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { shape, asked }]) => [name, asked ? { ...shape, optional: true } : shape])
  ) as RowMembers<C>
