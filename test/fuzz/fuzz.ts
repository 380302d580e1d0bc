import { readFileSync } from 'node:fs'
import { index } from '../support/shipped.js'
import { fromRoot } from '../support/root.js'
import { runCampaign, type Campaign, type Report } from './campaign.js'
import { conformityTo } from './conformity.js'
import { fillStore } from './kept.js'
import type { FuzzedDocument } from './operations.js'
import type { Bounds } from './oracle.js'
import { requestsOf } from './requests.js'
import { startFuzzed } from './service.js'
import { vocabularyOf } from './vocabulary.js'

export interface FuzzSettings extends Pick<Campaign, 'connections' | 'every'> {
  readonly seed: number
  /** The number of the first request: another than 0 asks the later requests of a run alone. */
  readonly first: number
  readonly requests: number
  readonly bounds: Bounds
  readonly environment?: Readonly<Record<string, string>>
  /** Of Node.js, for the service. */
  readonly options?: readonly string[]
  readonly tell?: Campaign['tell']
}

export interface FuzzReport extends Report {
  /** Why the service ended before it was told to. */
  readonly died: string | undefined
}

type Document = FuzzedDocument & Parameters<typeof conformityTo>[0]

/** Start the service, ask it all requests of a run, and end it. */
export const fuzz = async ({
  seed,
  first,
  requests,
  environment,
  options,
  tell,
  ...more
}: FuzzSettings): Promise<FuzzReport> => {
  const document = JSON.parse(readFileSync(fromRoot('openapi/openapi.json'), 'utf8')) as Document
  const service = await startFuzzed(environment, options)
  try {
    const vocabulary = vocabularyOf(index.loaded, await fillStore(service.port))
    const campaign: Campaign = {
      ...{ ...more, port: service.port, pid: service.pid },
      requestOf: requestsOf(document, vocabulary, seed),
      conformity: conformityTo(document),
      isDead: () => service.died !== undefined,
      ...(tell && { tell })
    }
    const report = await runCampaign(campaign, first, requests)
    return { ...report, died: service.died }
  } finally {
    await service.stop()
  }
}
