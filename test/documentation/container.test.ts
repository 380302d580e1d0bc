import { existsSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { readSettings } from '../../src/http/settings.js'
import { fromRoot } from '../support/root.js'
import { readText } from './text.js'

const dockerfile = readText('Dockerfile').replaceAll('\\\n', ' ').split('\n')
const ignored = readText('.dockerignore').trim().split('\n')
const argumentsOf = (instruction: string): string[][] =>
  dockerfile.filter(line => line.startsWith(`${instruction} `)).map(line => line.split(/\s+/).slice(1))

t.test('what the image is built from is there, and nothing else is sent to be built', async t => {
  const copied = argumentsOf('COPY').filter(([first]) => !first?.startsWith('--from'))
  const sources = copied.flatMap(words => words.slice(0, -1)).map(source => source.replace('./', ''))
  for (const source of sources) t.ok(existsSync(fromRoot(source)), source)
  t.strictSame(ignored.toSorted(), ['*', ...sources.map(source => `!${source}`)].toSorted())
})

t.test('what runs is copied from what was built, and runs without rights', async t => {
  const [build, run, ...more] = argumentsOf('FROM')
  t.match(build, [/^node:24/, 'AS', 'build'])
  t.match(run, [/^node:24/])
  t.strictSame(more, [])
  t.strictSame(argumentsOf('USER'), [['node']])
  const built = argumentsOf('COPY').filter(([first]) => first === '--from=build')
  const needed = ['package.json', 'node_modules', 'dist', 'indicators', 'openapi']
  t.strictSame(
    built.map(([, source]) => source?.replace('/app/', '')),
    needed
  )
  const [settings = []] = argumentsOf('ENV')
  const environment = Object.fromEntries(settings.map(setting => setting.split('=', 2) as [string, string]))
  t.match(readSettings(environment), { host: '0.0.0.0', port: 3000, storePath: '/data/store.db', writes: 'keys' })
})

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly environment?: Record<string, string | number>
        readonly volumes?: string[]
        readonly depends_on?: unknown
      }
    >
  >
  readonly volumes: Readonly<Record<string, unknown>>
  readonly configs: Readonly<Record<string, { readonly content: string }>>
}

t.test('two replicas share a database behind a proxy that knows them', async t => {
  const { services, volumes, configs } = parse(readText('compose.yaml'), { merge: true }) as Compose
  t.strictSame(Object.keys(services), ['one', 'two', 'proxy', 'database'])
  t.strictSame(services.one, services.two)
  const environment: Readonly<Record<string, string | number>> = {
    ...services.one?.environment,
    PUBLIC_URL: 'https://index.example'
  }
  const texts = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]))
  t.match(readSettings(texts), { trustProxy: 1, metricsPort: 9464, publicUrl: 'https://index.example' })
  t.match(configs.proxy?.content, /reverse_proxy one:3000 two:3000/)
  const named = Object.values(services)
    .flatMap(service => service.volumes ?? [])
    .map(volume => volume.split(':')[0])
  t.strictSame(named.toSorted(), Object.keys(volumes).toSorted())
})
