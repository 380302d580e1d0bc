import { setFlagsFromString } from 'node:v8'

/**
 * Settings that keep the process small, to be imported before anything large. Most of what a request needs is gone when it
 * is answered: a young generation that is swept before it grows further (how large it may be is read when the process
 * starts: `npm start` says 4 MB a half), an old one that is swept when it has grown by a tenth, and two threads (which
 * compress).
 */
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=10')
process.env.UV_THREADPOOL_SIZE ??= '2'
