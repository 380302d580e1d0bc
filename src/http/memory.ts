import { setFlagsFromString } from 'node:v8'

/**
 * Settings that keep the process small, to be imported before anything large. Most of what a request needs is gone when it
 * is answered: a young generation of 2 MB a half is swept before it grows, the old one is swept when it has grown by a
 * tenth, and two threads (which compress) hold no more memory than they need.
 */
setFlagsFromString('--max-semi-space-size=2')
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=10')
process.env.UV_THREADPOOL_SIZE ??= '2'
