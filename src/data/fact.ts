import type {
  Bound,
  Conflict,
  EvidenceDirection,
  EvidenceSource,
  Nature,
  Status,
  TableInfo,
  Terms
} from '../definitions/evidence.js'

/** When a fact was: first and last year, month or day, where known; else in words, or the edition that tells it. */
export interface FactPeriod {
  readonly from: string | null
  readonly to: string | null
  readonly words: string | null
  readonly edition: string | null
}

/** A sourced statement on a country that bears on indicators; it never changes a score by itself. */
export interface Fact {
  readonly id: string
  readonly country: string
  readonly statement: string
  readonly status: Status
  readonly kind: string
  readonly nature: Nature
  readonly direction: EvidenceDirection
  readonly indicators: readonly string[]
  /** Codes of countries, or ids of bodies. */
  readonly counterparts: readonly string[]
  /** Exact decimal, as text. */
  readonly quantity: string | null
  readonly bound: Bound | null
  readonly unit: string | null
  /** The same amount as the source itself converts it. */
  readonly converted: { readonly quantity: string; readonly unit: string } | null
  readonly period: FactPeriod
  readonly source: string
  readonly locator: string
  /** What the source itself cites for it. */
  readonly origin: string | null
  /** The fact that tells the whole of which this is a part. */
  readonly partOf: string | null
  /** The fact that tells the same thing before it, so that it is not counted again. */
  readonly sameAs: string | null
}

/** A table of a source, as text. */
export interface EvidenceTable extends TableInfo {
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** The evidence of a release, checked. */
export interface Evidence extends Terms {
  readonly sources: Readonly<Record<string, EvidenceSource>>
  /** By id, in the order of the files. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly conflicts: Readonly<Record<string, Conflict>>
  readonly tables: ReadonlyMap<string, EvidenceTable>
}

/** What the facts of a country are held against; what could not be read is undefined, and nothing is said of it. */
export interface FactContext {
  readonly country: string
  readonly sources: Readonly<Record<string, EvidenceSource>> | undefined
  readonly terms: Terms | undefined
  readonly countries: ReadonlySet<string>
  /** Those whose files could not be read are among them. */
  readonly indicators: ReadonlySet<string>
  readonly editions: readonly string[]
}
