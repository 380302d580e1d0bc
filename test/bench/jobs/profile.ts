import { profilePage } from '../../../src/report/profile-page.js'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fromRoot } from '../../support/root.js'
import { index, pageWriters } from '../compiled.js'
import type { Row } from '../row.js'
import { startService } from '../service.js'
import { spreadOf, writeSpread } from '../spread.js'
import { fightCached } from './cached.js'

const bars = { html: 20, md: 20, pdf: 300, docx: 200 } as const
const languages = ['en', 'ru', 'ar'] as const
const rounds = 15

/** Profiles: JSON against a bare route; the other faces of the longest profile in milliseconds; all PDFs of an edition. */
export const measureProfile = async (): Promise<Row[]> => {
  const ours = await startService()
  const path = '/v1/editions/2023/profiles/KAZ'
  try {
    const rows = await fightCached(ours, { job: 'GET profile as JSON', path, encoding: 'br' })
    for (const format of Object.keys(bars) as (keyof typeof bars)[]) {
      for (const language of languages) rows.push(await timeFace(format, language))
    }
    return [...rows, await writeAll()]
  } finally {
    await ours.stop()
  }
}

/** The whole way from the question: figures, sentences, charts, page, bytes; nothing but words of fonts is kept. */
const timeFace = async (format: keyof typeof bars, language: string): Promise<Row> => {
  const times: number[] = []
  let bytes = 0
  for (let round = -5; round < rounds; round++) {
    const began = performance.now()
    const pack = index.profile({ edition: '2023', country: 'KAZ', language })
    bytes = (await pageWriters[format](profilePage(index.loaded, pack, '/v1/editions/2023/profiles/KAZ'))).length
    if (round >= 0) times.push(performance.now() - began)
  }
  const spread = spreadOf(times)
  return {
    job: `profile of Kazakhstan 2023 as ${format}, ${language}, warm`,
    ours: `${writeSpread(spread, 1)} ms, ${Math.round(bytes / 1000)} kB`,
    opponent: '',
    figure: spread.median,
    bar: { value: bars[format], kind: 'most', unit: 'ms' }
  }
}

const program = fromRoot('dist/cli/main.js')

/** Twice, since the second run must give the same bytes. */
const writeAll = async (): Promise<Row> => {
  const folder = await mkdtemp(join(tmpdir(), 'profiles-'))
  try {
    const seconds: number[] = []
    const hashes: string[] = []
    for (const run of ['a', 'b']) {
      const out = join(folder, run)
      const began = performance.now()
      await promisify(execFile)(process.execPath, [program, 'profile', '--all', '--edition', '2023', '--out', out])
      seconds.push((performance.now() - began) / 1000)
      hashes.push(await hashOf(out))
    }
    const figure = Math.max(...seconds)
    return {
      job: 'crindex profile --all: 193 PDFs of an edition',
      ours: `${seconds.map(each => each.toFixed(1)).join(', ')} s, ${hashes[0] === hashes[1] ? 'equal bytes' : 'OTHER BYTES'}`,
      opponent: '',
      figure,
      bar: { value: 60, kind: 'most', unit: 's' }
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const hashOf = async (folder: string): Promise<string> => {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).toSorted()) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}
