import { Option } from 'commander'
import type { Index } from '../../../index.js'
import { pageFormats } from '../../../print/writers.js'
import { pictureChart } from '../../../report/charts.js'
import { openFor } from '../../open.js'
import type { GlobalOptions } from '../../options.js'
import { writeProfilesInstead } from '../../profile-command.js'
import type { Special } from '../special.js'

const profile: Special<ReturnType<Index['profile']>> = {
  argumentsOptional: true,
  extend: command => {
    command
      .addOption(new Option('--format <format>', 'write the page in this format').choices(pageFormats))
      .option('--out <path>', 'file to write the page to, or the folder with --all')
      .option('--all', 'write the profiles of all countries, as PDF unless --format is given')
  },
  instead: writeProfilesInstead,
  page: async (index, answer, paint) => (await import('../../pages/profile.js')).profilePage(index, answer, paint),
  examples: [
    'profile KAZ --edition 2023',
    'profile KAZ --uncertainty step --level 0.8 --json',
    'profile "Cote d\'Ivoire" --exact',
    'profile 398 --format md --language ru'
  ]
}

const scopeProfile: Special<ReturnType<Index['scopeProfile']>> = {
  aliases: ['scope'],
  page: async (index, answer, paint) => (await import('../../pages/scope.js')).scopePage(index, answer, paint)
}

const comparison: Special<ReturnType<Index['comparison']>> = {
  aliases: ['compare'],
  page: async (index, answer, paint) => (await import('../../pages/comparison.js')).comparisonPage(index, answer, paint)
}

const chart: Special<ReturnType<Index['chart']>> = {
  extend: command => {
    command.option('--png <file>', 'write the picture to this file, as PNG')
  },
  instead: async ({ png, ...asked }, command, terminal) => {
    if (typeof png !== 'string') return false
    const index = await openFor(command.optsWithGlobals<GlobalOptions>(), terminal)
    const [{ pictureToPng }, { writeWhole }] = await Promise.all([
      import('../../../print/png.js'),
      import('../../profile-files.js')
    ])
    await writeWhole(png, pictureToPng(pictureChart(index.chart(asked as never))))
    return true
  },
  page: (_, answer) => pictureChart(answer).trimEnd()
}

export const profileSpecials = { profile, 'scope-profile': scopeProfile, comparison, chart }
