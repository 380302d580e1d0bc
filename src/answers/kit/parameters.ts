import type { ErrorCode } from '../../errors.js'

/** What a question asks, as data: validation, options, schemas and types follow from it. */

export type ParameterKind = 'text' | 'choice' | 'count' | 'number' | 'flag' | 'names' | 'words' | 'texts' | 'body'

/** `required`: the caller gives it; `optional`: it may be missing; `default`: the answer always has it. */
export type Need = 'required' | 'optional' | 'default'

export interface Parameter<Value = unknown, Is extends Need = Need> {
  readonly kind: ParameterKind
  readonly meaning: string
  readonly need: Is
  readonly initial?: Value
  /** What a command takes where it is left out, although an address must have it. */
  readonly assumed?: string
  readonly examples: readonly string[]
  readonly choices?: readonly string[]
  /** Of a choice that answers hold too: the name that it has there. */
  readonly named?: string
  readonly least?: number
  /** The greatest number, or of a text so many characters; the bounds of a number that is not whole are not of it. */
  readonly most: number
  /** Of a list, so many entries. */
  readonly entries?: number
  /** Of a body: the name of its schema; the rest of a question stands beside it. */
  readonly schema?: string
  /** Errors that it can be refused with by what the index holds. */
  readonly errors: readonly ErrorCode[]
  /** What a text must be, in words; of a kind that is read from a text. */
  readonly allowed?: string
  /** How the text of an address or an option becomes the value; undefined where it is none. */
  readonly read?: (text: string) => Value | undefined
  /** The text of a value, as an address has it; where it is none of itself. */
  readonly write?: (value: never) => string
}

export type Asks = Readonly<Record<string, Parameter>>

type ValueOf<P> = P extends Parameter<infer Value> ? Value : never
type Having<A extends Asks, Is extends Need> = {
  [K in keyof A]: A[K] extends { readonly need: Is } ? K : never
}[keyof A]
type Flat<T> = { [K in keyof T]: T[K] }

/** The members of a body stand beside the other parameters of a question, for programs. */
type Bodies<A extends Asks> = { [K in keyof A]: A[K] extends { readonly kind: 'body' } ? K : never }[keyof A]
type Beside<A extends Asks> = [Bodies<A>] extends [never] ? unknown : ValueOf<A[Bodies<A>]>

/** What the caller of a question gives. */
export type Given<A extends Asks> = Flat<
  { readonly [K in Exclude<Having<A, 'required'>, Bodies<A>>]: ValueOf<A[K]> } & {
    readonly [K in Having<A, 'optional' | 'default'>]?: ValueOf<A[K]> | undefined
  } & Beside<A>
>

/** What its answer receives: defaults are filled in. */
export type Asked<A extends Asks> = Flat<
  { readonly [K in Exclude<Having<A, 'required' | 'default'>, Bodies<A>>]: ValueOf<A[K]> } & {
    readonly [K in Having<A, 'optional'>]?: ValueOf<A[K]> | undefined
  } & Beside<A>
>

/**
 * A value as addresses and options have it: one text, or several of a parameter that is given repeatedly.
 *
 * @example
 * writeTexts(names('Ids'), ['a', 'b']) // => ['a,b']
 * writeTexts(texts('Scopes', 10), ['a', 'b']) // => ['a', 'b']
 */
export const writeTexts = ({ kind, write }: Parameter, value: unknown): string[] => {
  if (write) return [write(value as never)]
  if (!Array.isArray(value)) return [String(value)]
  const all = value.map(String)
  return kind === 'texts' ? all : [all.join(',')]
}

/** What is said of a parameter besides its kind and meaning. */
type More<Value> = Partial<Omit<Parameter<Value>, 'kind' | 'meaning' | 'need' | 'initial'>>

const parameter = <Value>(
  kind: ParameterKind,
  meaning: string,
  most: number,
  more: More<Value> = {}
): Parameter<Value, 'required'> => ({ kind, meaning, need: 'required', most, examples: [], errors: [], ...more })

export const text = (meaning: string, most: number, more?: More<string>): Parameter<string, 'required'> =>
  parameter('text', meaning, most, more)

/** A text of a form of its own, such as a moment or an error model. */
export const formed = <Value>(
  meaning: string,
  most: number,
  read: (text: string) => Value | undefined,
  allowed: string,
  more?: More<Value> & { readonly write?: (value: Value) => string }
): Parameter<Value, 'required'> => parameter('text', meaning, most, { read, allowed, ...more })

export const choice = <const C extends readonly string[]>(
  choices: C,
  meaning: string,
  more?: More<C[number]>
): Parameter<C[number], 'required'> => parameter('choice', meaning, 100, { choices, ...more })

/**
 * A whole number.
 *
 * @example
 * count(1, 9, 'How many').read('7') // => 7
 * count(1, 9, 'How many').read('10') // => undefined
 */
export const count = (least: number, most: number, meaning: string): Parameter<number, 'required'> =>
  parameter('count', meaning, most, {
    least,
    allowed: `a whole number from ${least} to ${most}`,
    read: given =>
      /^\d{1,15}$/.test(given) && Number(given) >= least && Number(given) <= most ? Number(given) : undefined
  })

/** `true` or `false`. */
export const flag = (meaning: string): Parameter<boolean, 'optional'> => ({
  ...parameter<boolean>('flag', meaning, 5, { examples: ['true'] }),
  need: 'optional'
})

/** Several names: separated by commas, or given repeatedly. */
export const names = (meaning: string, more?: More<readonly string[]>): Parameter<readonly string[], 'required'> =>
  parameter('names', meaning, 4000, { entries: 250, ...more })

/** Several of a few words, separated by commas. */
export const words = <const C extends readonly string[]>(
  choices: C,
  meaning: string
): Parameter<readonly C[number][], 'required'> => parameter('words', meaning, 200, { choices })

/** Several texts, which may hold commas: given repeatedly. */
export const texts = (
  meaning: string,
  entries: number,
  more?: More<readonly string[]>
): Parameter<readonly string[], 'required'> => parameter('texts', meaning, 4000, { entries, ...more })

/** A body: JSON of a schema of its own, which is read at the border. */
export const body = <Value>(
  schema: string,
  meaning: string,
  more?: More<Value>
): Parameter<Value, 'required'> & { readonly kind: 'body' } => ({
  ...parameter<Value>('body', meaning, 0, { schema, ...more }),
  kind: 'body'
})

export const optional = <Value>(of: Parameter<Value>): Parameter<Value, 'optional'> => ({ ...of, need: 'optional' })

/**
 * A parameter that the answer always has.
 *
 * @param initial  its value where it is left out
 * @example
 * initially(5, count(1, 9, 'How many')).need // => 'default'
 */
export const initially = <Value>(initial: Value, of: Parameter<Value>): Parameter<Value, 'default'> => ({
  ...of,
  need: 'default',
  initial
})

/** The same with other things said of it. */
export const saying = <P extends Parameter>(more: Pick<Partial<Parameter>, 'meaning' | 'examples'>, of: P): P => ({
  ...of,
  ...more
})
