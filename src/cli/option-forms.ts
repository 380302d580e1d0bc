import { DomainError, type Fault } from '../errors.js'

/** Reads options that have a form of their own, and gathers the faults of those that are not of it. */
export class OptionForms {
  readonly #faults: Fault[] = []

  /** What a text says; undefined, and a fault, where it is not of the form. */
  read<T>(name: string, text: string, of: (text: string) => T | undefined, allowed: readonly string[]): T | undefined {
    const value = of(text)
    const detail = `--${name} "${text}" is not of its form.`
    if (value === undefined) this.#faults.push({ pointer: `/${name}`, code: 'REQUEST_INVALID', detail, allowed })
    return value
  }

  /** @throws {DomainError} `REQUEST_INVALID` with every fault */
  finish(): void {
    if (this.#faults.length > 0) throw new DomainError('REQUEST_INVALID', {}, this.#faults)
  }
}

/** A number, or the text as it stands, which the schema then refuses and quotes. */
export const numberOf = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^-?\d{1,16}(\.\d{1,16})?$/.test(text) ? Number(text) : text

/** The forms that `meansOf` takes. */
export const meansForms = ['COMPOSITE=MEAN,MEAN,... of arithmetic, geometric, harmonic, median, generalised:POWER']

/**
 * The means that a composite may be.
 *
 * @example
 * meansOf('whole=median,generalised:-2') // => ['whole', ['median', { generalised: -2 }]]
 * meansOf('median') // => undefined
 */
export const meansOf = (text: string): [string, unknown[]] | undefined => {
  const [, node, list] = /^(\w+)=(\S+)$/.exec(text) ?? []
  if (node === undefined || list === undefined) return undefined
  return [node, list.split(',').map(meanOf)]
}

const meanOf = (text: string): unknown => {
  const [, power] = /^generalised:(-?\d+(?:\.\d+)?)$/.exec(text) ?? []
  return power === undefined ? text : { generalised: Number(power) }
}
