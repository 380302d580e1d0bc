import { readCsv } from '../formats/csv.js'
import { TablesFile, type EvidenceSource, type TableInfo } from '../definitions/evidence.js'
import type { FileReader } from '../formats/files.js'
import { readYaml } from '../formats/yaml.js'
import type { EvidenceTable, Fact } from './fact.js'

const folder = 'evidence/tables'

/** Read `evidence/tables.yaml` and the tables it tells of; a table without an entry, or the reverse, is a fault. */
export const readTables = (
  reader: FileReader,
  facts: ReadonlyMap<string, Fact> | undefined,
  sources: Readonly<Record<string, EvidenceSource>> | undefined
): ReadonlyMap<string, EvidenceTable> => {
  const { faults } = reader
  const listed = reader.optional('evidence/tables.yaml', (path, text) => readYaml(path, text, TablesFile, faults))
  const isThere = !reader.files.has('evidence/tables.yaml') || listed !== undefined
  for (const name of isThere ? reader.names(folder, '.csv') : []) {
    if (listed && Object.hasOwn(listed.content, name)) continue
    reader.fault(`${folder}/${name}.csv`, `no table ${name}`, `an entry ${name} in evidence/tables.yaml`)
  }
  if (!listed) return new Map()
  const tables = Object.entries(listed.content).flatMap(([id, info]) => {
    if (sources && !Object.hasOwn(sources, info.source)) {
      faults.add(listed.at([id, 'source']), `unknown source ${info.source}`, 'a source of sources.yaml')
    }
    for (const [at, fact] of info.facts.entries()) {
      if (facts?.has(fact) === false)
        faults.add(listed.at([id, 'facts', at]), `unknown fact ${fact}`, 'an id of an evidence file')
    }
    const rows = reader.required(`${folder}/${id}.csv`, (path, text) => readRows(path, text, info, reader))
    return rows ? [[id, { ...info, rows }] as const] : []
  })
  return new Map(tables)
}

const readRows = (file: string, text: string, { columns }: TableInfo, { faults }: FileReader) => {
  const names = Object.keys(columns)
  const csv = readCsv(file, text, names, faults)
  for (const column of csv?.columns.filter(name => !names.includes(name)) ?? []) {
    faults.add(csv?.atColumn(column) ?? { file, line: 1, column: 1 }, `unknown column ${column}`, names.join(', '))
  }
  return csv?.records.map(record => Object.fromEntries(names.map(name => [name, record.text(name)])))
}
