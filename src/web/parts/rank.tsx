import type { Core } from '../core/index.js'
import { countryName } from '../core/names.js'
import { say } from '../words/index.js'

/** A rank; equal ones have a mark that tells with whom. */
export const Rank = ({ core, rank, tied }: { core: Core; rank: number; tied: readonly string[] }) => (
  <bdi dir="ltr" class="rank">
    {rank}
    {tied.length > 0 && (
      <abbr title={say('tied_with', { countries: tied.map(iso3 => countryName(core, iso3)).join(', ') })}>=</abbr>
    )}
  </bdi>
)
