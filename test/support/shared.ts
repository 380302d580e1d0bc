/** A server that tests use and that must be taken away. */
export interface Kept {
  readonly address: string
  remove(): Promise<void>
}

/** The address of a server that all test files of a run share; none when a file is run alone. */
export const sharedAddress = async (name: 'postgres' | 'browser' | 'documentation'): Promise<string | undefined> => {
  const { TEST_SERVICES } = process.env
  if (TEST_SERVICES === undefined) return undefined
  const answer = await fetch(`${TEST_SERVICES}/${name}`)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.text()
}
