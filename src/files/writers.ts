import type { Filed } from './filed.js'

/** The kinds of files that every table can be had as, beside CSV. */
export const fileFormats = ['ndjson', 'xlsx', 'parquet'] as const

export type FileFormat = (typeof fileFormats)[number]

/** What writes each of them; what that takes is loaded for the first one. */
export const fileWriters: Readonly<
  Record<FileFormat, (filed: Filed) => string | Uint8Array | Promise<string | Uint8Array>>
> = {
  ndjson: async ({ answer }) => (await import('./ndjson.js')).tableToLines(answer.table),
  xlsx: async filed => (await import('./workbook.js')).writeWorkbook(filed),
  parquet: async filed => (await import('./parquet.js')).writeParquet(filed)
}
