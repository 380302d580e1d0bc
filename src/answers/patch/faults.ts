import { DomainError, faultLimit, type ErrorCode, type Fault } from '../../errors.js'

/** Gathers the faults of a question part by part, so that all are told at once. */
export class FaultGathering {
  readonly #faults: Fault[] = []

  /** @param code  that of the error which carries them */
  constructor(
    readonly code: ErrorCode,
    readonly subject: string
  ) {}

  /** Whether so many are gathered that no more are told. */
  get full(): boolean {
    return this.#faults.length >= faultLimit
  }

  /** Whether any is gathered. */
  get any(): boolean {
    return this.#faults.length > 0
  }

  /** The result of a step; undefined where it fails, its faults are then gathered. */
  attempt<T>(step: () => T): T | undefined {
    try {
      return step()
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      this.#faults.push(...error.faults.slice(0, faultLimit - this.#faults.length))
      return undefined
    }
  }

  /**
   * End the gathering.
   *
   * @throws {DomainError} with every fault, when there is any
   */
  finish(): void {
    const [first] = this.#faults
    if (!first) return
    const several = `${this.#faults.length} faults in ${this.subject} are listed in errors.`
    const detail = this.full ? `The first ${several}` : this.#faults.length === 1 ? first.detail : several
    throw new DomainError(this.code, { detail }, this.#faults)
  }
}
