/** The weighted mean of columns, row by row. */
export const averageColumns = (columns: readonly Float64Array[], weights: Float64Array, into: Float64Array): void => {
  into.fill(0)
  let total = 0
  for (let part = 0; part < columns.length; part++) {
    const column = columns[part]
    const weight = weights[part] ?? NaN
    total += weight
    if (column) for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? NaN) + weight * (column[at] ?? NaN)
  }
  for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? NaN) / total
}
