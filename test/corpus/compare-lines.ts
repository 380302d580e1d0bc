import { valueDifferences } from './compare-values.js'
import { differingPart, textDifference, type Difference } from './difference.js'

/** So many lines that came or went are told. */
const toldLines = 3

/** Differences of two texts, each by its line; a line that is JSON is compared as that. */
export const lineDifferences = (was: string, is: string): Difference[] => {
  const [wasLines, isLines] = [was.split('\n'), is.split('\n')]
  const { start, wasEnd, isEnd } = differingPart(wasLines, isLines, Object.is)
  if (wasEnd === isEnd) {
    return wasLines.slice(start, wasEnd).flatMap((line, at) => oneLine(line, isLines[start + at] ?? '', start + at + 1))
  }
  return [
    { where: `line ${start + 1}`, was: told(wasLines.slice(start, wasEnd)), is: told(isLines.slice(start, isEnd)) }
  ]
}

const oneLine = (was: string, is: string, line: number): Difference[] => {
  if (was === is) return []
  const found = bothJson(was, is) ? valueDifferences(JSON.parse(was), JSON.parse(is), `line ${line} `) : []
  return found.length > 0 ? found : [textDifference(`line ${line}`, was, is)]
}

const bothJson = (...texts: readonly string[]): boolean => texts.every(text => /^\{.*\}$/.test(text) && isJson(text))

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const told = (lines: readonly string[]): string =>
  `${lines.length} lines: ${lines
    .slice(0, toldLines)
    .map(line => line.slice(0, 120))
    .join(' | ')}${lines.length > toldLines ? ' | ...' : ''}`
