import { ByteWriter, parquetWrite, type ColumnSource } from 'hyparquet-writer'
import { aboutLines } from './about.js'
import type { Filed } from './filed.js'
import { typeTable, type ColumnType, type TypedColumn } from './typed-table.js'

type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number]
type Element = Omit<SchemaElement, 'name' | 'repetition_type'>

const utf8: Element = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }

/** Scores are doubles: readers hand decimals over as text or as whole numbers. */
const elements: Readonly<Record<Exclude<ColumnType, 'list'>, Element>> = {
  text: utf8,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' }
}

/** A column takes one element of the schema, a list three. */
const schemaOf = ({ name, type, values }: TypedColumn): SchemaElement[] => {
  const repetition_type = values.includes(null) ? 'OPTIONAL' : 'REQUIRED'
  if (type !== 'list') return [{ name, repetition_type, ...elements[type] }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...utf8 }
  ]
}

const rowsInGroup = 100_000

/** A table as Parquet; what is said about it stands in the metadata of the file. */
export const writeParquet = (filed: Filed): Uint8Array => {
  const { columns } = typeTable(filed.answer.table)
  const writer = new ByteWriter()
  const columnData = columns.map(({ name, values }): ColumnSource => ({ name, data: [...values] }))
  // It is done at once: nothing is waited for where the bytes are kept in memory.
  void parquetWrite({
    writer,
    columnData,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    rowGroupSize: rowsInGroup,
    createdBy: 'crindex',
    kvMetadata: [
      ...aboutLines(filed).map(([key, value]) => ({ key, value })),
      { key: 'codebook', value: JSON.stringify(columns.map(toldOf)) }
    ]
  })
  return new Uint8Array(writer.getBuffer())
}

const toldOf = ({ name, type, unit, meaning }: TypedColumn) => ({ name, type, unit, meaning })
