import t from 'tap'
import { buildApp } from '../../src/http/app.js'
import { Metrics, serveMetricsAlone } from '../../src/http/metrics.js'
import { index } from '../support/shipped.js'
import { listen, sendRaw } from './raw.js'

t.test('metrics on a port of their own tell of requests, refusals, heavy answers, streams and the loop', async t => {
  const metrics = new Metrics()
  const app = await buildApp(index, { rateLimitMax: 0, trustProxy: 0, metrics, metricsHere: false })
  const alone = await serveMetricsAlone(metrics, '127.0.0.1', 0)
  t.teardown(() => Promise.all([app.close(), alone.close()]))
  t.equal((await app.inject('/metrics')).statusCode, 404, 'where the questions are, there are none')
  await sendRaw(await listen(app), 'no such thing\r\n\r\n')
  metrics.store({ work: 'write', failed: true, ms: 20 })
  const text = await metrics.register.metrics()
  t.match(text, /http_request_duration_seconds_count\{method="GET",route="unknown",status="404"\} 1/)
  t.match(text, /crindex_unparsed_requests_total\{code="REQUEST_INVALID"\} 1/)
  t.match(text, /crindex_store_duration_seconds_count\{work="write",failed="true"\} 1/)
  for (const name of ['heavy_running', 'heavy_waiting', 'heavy_shed', 'heavy_left', 'threads', 'event_streams'])
    t.match(text, new RegExp(`^crindex_${name} \\d+$`, 'm'), name)
  t.match(text, /^nodejs_eventloop_lag_p99_seconds /m)
})
