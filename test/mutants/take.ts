import { takeCoverage } from 'node:v8'

/**
 * Loaded before all else in every process whose coverage is measured: what it executed is written while it runs too, less
 * and less often, since a process that a test kills writes nothing at its end.
 */
const first = 500

const take = (wait: number): void => {
  setTimeout(() => {
    takeCoverage()
    take(2 * wait)
  }, wait).unref()
}

take(first)
