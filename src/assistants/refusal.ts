/** What of a problem is told. */
interface Problem {
  readonly title?: string
  readonly detail?: string
  readonly errors?: readonly {
    readonly pointer: string
    readonly detail: string
    readonly nearest?: readonly string[]
    readonly allowed?: readonly string[]
  }[]
}

const mostNames = 12

const listed = (word: string, names: readonly string[] = []): string =>
  names.length > 0 ? ` ${word}: ${names.slice(0, mostNames).join(', ')}.` : ''

/** A problem as a text that says what was wrong, and what would be right. */
export const refusalOf = (body: unknown): string => {
  const { title = 'The question was refused', detail = '', errors = [] } = (body ?? {}) as Problem
  const lines = errors.map(
    error => `${error.pointer}: ${error.detail}${listed('Nearest', error.nearest)}${listed('Allowed', error.allowed)}`
  )
  return [`${title}.`, ...(lines.length > 0 ? lines : [detail])].join('\n')
}
