/** Where the service answers what a page shows: its path follows from the declaration of the question. */

type Given = Readonly<Record<string, string | readonly string[] | undefined>>

/** A question as it is asked of the service: at which address, whatever the format. */
export interface Asking {
  readonly path: string
  readonly query: readonly string[]
}

/**
 * @param question  its declaration
 * @param given     by name; what is undefined is not said
 */
export const asking = ({ path }: { readonly path: string }, given: Given): Asking => {
  const told = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(',')] as const]
  )
  const inPath = (name: string): boolean => path.includes(`{${name}}`)
  return {
    path: `/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => told.find(([each]) => each === name)?.[1] ?? '')}`,
    query: told
      .filter(([name]) => !inPath(name))
      .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`)
  }
}

/** The address of an answer: in a format that a suffix asks for, of a release where one is named. */
export const addressIn = ({ path, query }: Asking, suffix = '', release?: string): string => {
  const parts = release === undefined ? query : [...query, `release=${release}`]
  return `${path}${suffix === '' ? '' : `.${suffix}`}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}
