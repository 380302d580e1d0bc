import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Whether LibreOffice is there; else why what needs it is skipped. */
export const noLibreOffice: string | false =
  spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0 ? false : 'LibreOffice is not installed'

/** A workbook whose formulas all have 0 as the value that was kept: what comes back otherwise was computed. */
export const withoutResults = (workbook: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes]
    const emptied = strFromU8(bytes).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1<v>0</v>')
    return [name, strToU8(emptied)]
  })
  return zipSync(Object.fromEntries(parts))
}

/** A workbook with another number, or none, in one cell of a sheet, counted from 1. */
export const withCell = (workbook: Uint8Array, sheet: number, cell: string, value: number | null): Uint8Array => {
  const name = `xl/worksheets/sheet${sheet}.xml`
  const parts = unzipSync(workbook)
  const xml = strFromU8(parts[name] ?? new Uint8Array())
  const changed = xml.replace(
    new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`),
    value === null ? '$1' : `$1<v>${value}</v>`
  )
  if (changed === xml) throw new Error(`${cell} holds no number`)
  return zipSync({ ...parts, [name]: strToU8(changed) })
}

/** Without it LibreOffice believes the values that are kept beside formulas. */
const always = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** What separates, quotes, encodes; all sheets, as they are shown. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/** All sheets of a workbook as LibreOffice computes and shows them, by name. */
export const recalculated = (workbook: Uint8Array): ReadonlyMap<string, readonly Record<string, string>[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'crindex-calc-'))
  try {
    const user = join(folder, 'profile', 'user')
    mkdirSync(user, { recursive: true })
    writeFileSync(join(user, 'registrymodifications.xcu'), always)
    writeFileSync(join(folder, 'book.xlsx'), workbook)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const argv = [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx')
    ]
    const { status, stderr } = spawnSync('soffice', argv, { timeout: 180_000, encoding: 'utf8' })
    if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`)
    const names = readdirSync(join(folder, 'out'))
    return new Map(
      names.map(name => {
        const text = readFileSync(join(folder, 'out', name), 'utf8')
        const sheet = name.replace(/^book-/, '').replace(/\.csv$/, '')
        return [sheet, parse(text, { columns: true, relax_column_count: true })] as const
      })
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
