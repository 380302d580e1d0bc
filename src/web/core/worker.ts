import type { LoadedIndex } from '../../answers/loaded.js'
import { claims } from '../../answers/uncertainty/claims.js'
import { rankDistributions } from '../../answers/uncertainty/rank-distributions.js'
import { loadRelease } from './index.js'
import type { AskedClaims, AskedDistributions, Question, Reply } from './messages.js'

/** The thread of a page: it loads the same release, which the browser keeps, and answers what takes longer than a frame. */

const loaded = new Map<string, Promise<LoadedIndex>>()

const indexOf = (sent: Question['sent']): Promise<LoadedIndex> => {
  const known = loaded.get(sent.release) ?? loadRelease(sent)
  loaded.set(sent.release, known)
  return known
}

const answer = async ({ id, sent, of, asked }: Question): Promise<Reply> => {
  try {
    const index = await indexOf(sent)
    if (of === 'claims') {
      const { data, meta } = claims.ask(index, asked as AskedClaims)
      return { id, answer: { data, meta } }
    }
    const { data, meta } = rankDistributions.ask(index, asked as AskedDistributions)
    return { id, answer: { data, meta } }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then(reply => {
    postMessage(reply)
  })
})
