import { createReadStream } from 'node:fs'

/** The first bytes of a file, one more than the limit at most: so many tell that it is too large. */
export const readBounded = async (path: string, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
