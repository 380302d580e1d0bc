/** What a value of an answer is, as data: types, schemas, codebooks and tables follow from it. */

export type ShapeKind = 'text' | 'integer' | 'number' | 'flag' | 'choice' | 'list' | 'record' | 'members' | 'any'

/** `Shown` is the type of the value as JSON shows it. */
export interface Shape<Shown = unknown> {
  readonly kind: ShapeKind
  readonly meaning: string
  /** Name of the component in the document. */
  readonly id?: string
  readonly unit?: string
  /** Whether it may be null. */
  readonly missing?: true
  /** Whether it may be left out. */
  readonly optional?: true
  readonly choices?: readonly string[]
  readonly least?: number
  readonly most?: number
  /** Of an entry of a list or a record, or of the further members of an object. */
  readonly of?: Shape
  readonly members?: Members
  /** Only in types. */
  readonly shown?: Shown
}

export type Members = Readonly<Record<string, Shape>>
