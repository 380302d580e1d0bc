/** Looks at something at a pace, once for all who wait for the next look. */
export class SharedLooks<T> {
  readonly #next = new Map<string, Promise<T>>()
  #taken = 0

  constructor(
    readonly paceMs: number,
    readonly look: (id: string) => Promise<T>
  ) {}

  /** How often it was looked. */
  get taken(): number {
    return this.#taken
  }

  /** What is seen next. */
  next(id: string): Promise<T> {
    const known = this.#next.get(id) ?? this.#later(id)
    this.#next.set(id, known)
    return known
  }

  async #later(id: string): Promise<T> {
    await new Promise(resolve => setTimeout(resolve, this.paceMs))
    // Who asks from now on waits for the look after this one.
    this.#next.delete(id)
    this.#taken++
    return this.look(id)
  }
}
