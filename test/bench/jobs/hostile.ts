import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { index, readDocx, readNames } from '../compiled.js'
import { hostileDocuments, hostileDrafts, writeHostile, type HostileText } from '../hostile-texts.js'
import type { Row } from '../row.js'

const rounds = 5
const growthAllowed = { value: 1.6, kind: 'most' } as const

interface Shape {
  readonly name: string
  readonly read: (length: number) => () => unknown
  /** Characters of the smaller of the two that are read. */
  readonly length: number
}

const draftShape = (text: HostileText): Shape => ({
  name: `draft, ${text.name}`,
  length: 60_000,
  read: length => {
    const written = writeHostile(text, length)
    return () => index.draftCheck({ text: written, edition: '2023' })
  }
})

const documentShape = (text: HostileText): Shape => ({
  name: `document, ${text.name}`,
  length: 1_000_000,
  read: length => {
    const body = Buffer.from(writeHostile(text, length))
    const bytes = zipSync({ 'word/document.xml': body }, { level: 1 })
    return () => readDocx(bytes)
  }
})

const otherShapes: readonly Shape[] = [
  {
    name: 'names that nobody has',
    length: 2000,
    read: length => {
      const names = Array.from({ length: length / 20 }, (_, at) => `Kazakhstun${at}`).join(',')
      return () => refused(() => readNames(names))
    }
  },
  {
    name: 'a document that unpacks to blanks',
    length: 4_000_000,
    read: length => {
      const bytes = zipSync({ 'word/document.xml': new Uint8Array(length) }, { level: 9 })
      return () => readDocx(bytes)
    }
  },
  {
    name: 'no archive, but its marks',
    length: 1_000_000,
    read: length => {
      const bytes = Buffer.from('PK\u0003\u0004'.repeat(length / 4))
      return () => refused(() => readDocx(bytes))
    }
  },
  {
    name: 'noise after noise',
    length: 1_000_000,
    read: length => {
      const bytes = deflateRawSync(Buffer.alloc(length, 'crime'))
      return () => refused(() => readDocx(bytes))
    }
  }
]

const refused = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (error) {
    return error
  }
}

/** Microseconds of CPU, the least of some rounds. */
const leastCpu = (read: () => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const began = process.cpuUsage()
    read()
    const { user, system } = process.cpuUsage(began)
    return user + system
  })
  return Math.min(...times)
}

const write = (microseconds: number): string => `${(microseconds / 1000).toFixed(1)} ms`

/** Times are told against this too: shorter ones are mostly the clock's. */
const clockMicroseconds = 2000

const measure = ({ name, read, length }: Shape): Row => {
  const [small, large] = [leastCpu(read(length)), leastCpu(read(4 * length))]
  const growth = (large + clockMicroseconds) / (small + clockMicroseconds) / 4
  return {
    job: name,
    ours: `${write(large)} for ${4 * length} characters`,
    opponent: `4 times that for ${length}, ${write(small)}`,
    ratio: growth.toFixed(2),
    figure: growth,
    bar: growthAllowed
  }
}

/** Texts and files that are made to be slow: whether four times the length takes more than four times as long. */
export const measureHostile = async (): Promise<Row[]> => {
  const shapes = [...hostileDrafts.map(draftShape), ...hostileDocuments.map(documentShape), ...otherShapes]
  return Promise.resolve(shapes.map(measure))
}
