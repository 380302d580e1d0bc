import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import t from 'tap'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { readSettings } from '../../src/http/settings.js'
import { errorCatalogue } from '../../src/index.js'
import { request, storedService } from '../http/stored.js'

const run = promisify(execFile)
/** With one blank for many: tables are padded. */
const readme = readFileSync('README.md', 'utf8').replace(/ +/g, ' ')
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))

const { app, archive } = await storedService()
await app.listen({ port: 0, host: '127.0.0.1' })
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

const exists = (program: string): Promise<boolean> =>
  run('sh', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false
  )

/** What the line prints; the service of this test stands at the address of the README. */
const outputOf = async (command: string): Promise<string> => {
  const line = command.replaceAll('http://localhost:3000', origin).replace(/npx crindex/g, 'node dist/cli/main.js')
  return (await run('sh', ['-c', line], { maxBuffer: 64 * 1024 * 1024 })).stdout
}

const expected: Readonly<Record<string, RegExp>> = {
  'rankings/criminality?scope=region:central': /"country":"Kazakhstan","score":4\.47,"rank":5/,
  'Rscript -e': /AFG.*Afghanistan/,
  'python3 -c': /'edition': '2021'.*'iso3': 'AFG'/,
  'explain=true': /"exact":"67\/15"/,
  'kazakhstan.pdf': /^kazakhstan\.pdf$/m,
  'profile UZB --edition 2023 --format md': /^# Uzbekistan: profile of organised crime, 2023$/m,
  'profiles/KAZ.html': /^<!doctype html>\n<html lang="ar" dir="rtl">/,
  'comparisons.html': /^<!doctype html>\n<html lang="ru"/,
  'central_asia_and_the_caucasus.md': /^# Central Asia and the Caucasus: organised crime, 2023$/m,
  'crindex profile': /Kazakhstan[\s\S]*4\.47/,
  'criminality.bib':
    /^@misc\{[\s\S]*url = \{\/v1\/editions\/2023\/rankings\/criminality\?scope=continent:asia&release=sha256:/,
  '--cite ris': /^TY {2}- DATA\r\n[\s\S]*averages, resilience/,
  'crindex similar': /^AZE +Azerbaijan +0\.84 +27\/32 +32/m,
  'crindex compare': /^UZB +0\.86 +\. +0\.61$/m,
  'comparisons.csv': /^criminality,Criminality,composite,,KAZ,Kazakhstan,4\.47/m,
  'crindex scope': /^KAZ +Kazakhstan +4\.47 +5\/8/m,
  'scopes/group:eu': /"label":"European Union","size":27/,
  '/v1/scenarios"': /"id":"sha256:[0-9a-f]{64}"/,
  'drafts:check': /"found":"34th",[\s\S]*"right":"?127/,
  'respond-async': /"kind":"simulation","state":"waiting"/,
  'curl -s -X POST': /"resilience":4\.54/,
  'crindex profile KAZ --edition 2025': /131\/193 \(124-140\) = OMN/,
  'crindex rank-distribution': /^KAZ +Kazakhstan +4\.45 +5 +5 +6 +5 +5\.24$/m,
  'rank-distributions/criminality/KAZ': /"low":124,"high":140[\s\S]*"probability":0\.075212/,
  'rank-distributions/criminality.svg': /^<svg /,
  'claim KAZ criminality': /likely \(72\.9 %\)[\s\S]*about as likely as not \(52\.2 %\)/,
  'claim KAZ resilience': /virtually certain[\s\S]*18 steps/,
  'simulation --edition 2025 --error none': /^KAZ +Kazakhstan +criminality .+ 123 +131 +139/m,
  'simulation --edition 2025 --error step': /^KAZ +Kazakhstan +criminality .+ 100 +131 +155/m,
  'crindex sensitivity': /^errors:criminality:own +0\.597 .+ 0\.687/m,
  'crindex correlation': /-0\.444[\s\S]*-0\.455/,
  'crindex structure': /^resilience +composite +12 +0\.980 +0\.822/m,
  'crindex what-if --edition 2023 KAZ': /4\.54/,
  'crindex what-if --edition 2023 --weight': /^KAZ +Kazakhstan +4\.47 +4\.51/m,
  'crindex tornado': /mafia_style_groups +4\.00 +\d+ +-0\.05/,
  '--at-least 5 --fix': /least cost/,
  '--at-least 5': /least cost 11 \(11 steps\); 705404 plans[\s\S]* 91\/193/,
  '--leave-one-out': /KAZ +Kazakhstan/,
  'crindex method': /gmean\(criminal_markets, criminal_actors\)/,
  'draft draft.md': /^1:39 +rounded +score +4\.5 +4\.47/m,
  'evidence balance': /anti_money_laundering/,
  'evidence conflicts': /5\.3/,
  'evidence cooperation': /961/,
  '/v1/evidence?': /"id":"KAZ-\d{3}"/,
  '--evidence KAZ-057': /KAZ-057/,
  'charts/quadrants': /^<svg [\s\S]*Kazakhstan/,
  'crindex chart': /^<svg [\s\S]*Criminality 2023: 127/,
  'crindex ranking': /Kazakhstan/,
  'crindex check': /sha256:/
}

for (const command of commands.filter(line => !line.startsWith('npm '))) {
  const program = command.split(' ')[0] ?? ''
  const found = Object.entries(expected).find(([part]) => command.includes(part))
  const skip = (await exists(program)) ? false : `${program} is not installed here, so this line was not run`
  t.test(`the README's line works as printed: ${command.slice(0, 80)}`, { skip }, async t => {
    t.ok(found, 'the test knows what the line prints')
    t.match(await outputOf(command), found?.[1] ?? /$^/)
  })
}

t.test('every kind of line that is expected stands in the README', async t => {
  for (const part of Object.keys(expected))
    t.ok(
      commands.some(command => command.includes(part)),
      part
    )
})

t.test('the error table is the catalogue', async t => {
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \| (.+) \|$/gm)].map(([, code, status, title]) => [
    code,
    Number(status),
    title
  ])
  t.same(
    rows,
    Object.entries(errorCatalogue).map(([code, { status, title }]) => [code, status, title])
  )
})

t.test('the defaults of the settings are as the README says', async t => {
  const { port, host, logLevel, rateLimitMax, trustProxy, storePollMs } = readSettings({})
  for (const [name, value] of Object.entries({
    PORT: port,
    HOST: host,
    LOG_LEVEL: logLevel,
    RATE_LIMIT_MAX: rateLimitMax,
    TRUST_PROXY: trustProxy,
    STORE_POLL_MS: storePollMs
  })) {
    t.match(readme, `| \`${name}\` | ${value} |`)
  }
})

t.test('every address that the README names is served', async t => {
  const addresses = [...readme.matchAll(/`(\/(?:v1|health|metrics|docs|openapi)[^`\s]*)`/g)].map(
    ([, address = '']) => address
  )
  t.ok(addresses.length > 15)
  const { id } = (await archive.scenarios.create(request, {})).answer.data
  await app.jobs.start()
  const job = (await app.jobs.create({ edition: '2023', ...SimulationBody.parse({ replications: 10 }) })).data.id
  while ((await app.jobs.describe(job)).data.state !== 'done') await sleep(20)
  for (const address of addresses) {
    const url = address
      .replace('{edition}', '2023')
      .replace('{job}', job)
      .replace('scenarios/{id}', `scenarios/${id}`)
      .replace('releases/{id}', `releases/${archive.served.release.id}`)
    t.ok((await app.inject(url)).statusCode < 400, url)
  }
})
