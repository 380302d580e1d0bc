import type {
  KyselyPlugin,
  OrderByItemNode,
  SelectionNode,
  SelectQueryNode,
  SqliteDatabase,
  SqliteStatement
} from 'kysely'
import type Libsql from 'libsql'

/** An open database as Kysely wants it. */
export interface Watched extends SqliteDatabase {
  /** Whether any statement has failed; then the connection is not to be used again. */
  readonly hasFailed: boolean
}

/**
 * Watch whether a statement fails, prepare each text once, and give a statement that writes by itself a transaction.
 *
 * libsql does not end a statement that has failed because another process has the lock. As long as it hangs, nothing that
 * is written outside a transaction is committed, without any error, a transaction cannot be committed, and reads may see
 * what was. A text that is run by `exec` is ended in any case.
 *
 * @see https://github.com/tursodatabase/libsql-js/pull/238
 */
export const watch = (database: Libsql.Database): Watched => {
  const statements = new Map<string, SqliteStatement>()
  let hasFailed = false
  const noting = <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      hasFailed = true
      throw error
    }
  }
  const prepare = (text: string): SqliteStatement => {
    const statement = database.prepare(text)
    const run = <T>(step: () => T): T =>
      text.startsWith('insert') ? inTransaction(database, () => noting(step)) : noting(step)
    return {
      reader: statement.reader,
      all: parameters => run(() => statement.all(parameters)),
      run: parameters => run(() => statement.run(parameters)),
      iterate: parameters => noting(() => statement.iterate(parameters))
    }
  }
  return {
    get hasFailed() {
      return hasFailed
    },
    close: () => {
      // Statements live on as garbage, so that closing alone would leave what was written last in a file beside.
      if (!hasFailed) database.exec('pragma wal_checkpoint(truncate)')
      database.close()
    },
    prepare: text => {
      const statement = statements.get(text) ?? noting(() => prepare(text))
      statements.set(text, statement)
      return statement
    }
  }
}

/** Run something in the transaction that is open, or in one of its own. */
const inTransaction = <T>(database: Libsql.Database, run: () => T): T => {
  if (isInTransaction(database)) return run()
  database.exec('begin immediate')
  try {
    const result = run()
    database.exec('commit')
    return result
  } catch (error) {
    if (isInTransaction(database)) database.exec('rollback')
    throw error
  }
}

const isInTransaction = (database: Libsql.Database): boolean => database.inTransaction

/**
 * Ask for every column as bytes: SQLite keeps any type in any column, so that a damaged row may hold a text where bytes
 * were, and libsql ends the whole process when it reads a text that is not UTF-8. Rows are ordered by the columns as they are:
 * a bare name would be that of the bytes, by which 10 comes before 9.
 */
export const readBytes = async (): Promise<KyselyPlugin> => {
  const kysely = await import('kysely')
  const { AliasNode, CastNode, ColumnNode, DataTypeNode, IdentifierNode, ReferenceNode, TableNode } = kysely

  class Transformer extends kysely.OperationNodeTransformer {
    protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
      const [table] = node.from?.froms ?? []
      const { orderBy } = node
      if (!orderBy || !table || !TableNode.is(table)) return super.transformSelectQuery(node)
      const items = orderBy.items.map((item): OrderByItemNode => {
        const { orderBy: by } = item
        const column = ReferenceNode.is(by) ? by.column : by
        return ColumnNode.is(column) ? { ...item, orderBy: ReferenceNode.create(column, table) } : item
      })
      return super.transformSelectQuery({ ...node, orderBy: { ...orderBy, items } })
    }

    protected override transformSelection(node: SelectionNode): SelectionNode {
      const { selection } = node
      if (!ReferenceNode.is(selection) || !ColumnNode.is(selection.column)) return node
      const cast = CastNode.create(selection, DataTypeNode.create('blob'))
      const { name } = selection.column.column
      return { ...node, selection: AliasNode.create(cast, IdentifierNode.create(name)) }
    }
  }

  const transformer = new Transformer()
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result)
  }
}
