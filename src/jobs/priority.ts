import { constants, setPriority } from 'node:os'

// Linux counts this for the calling thread alone: the loop goes first. Elsewhere it would slow the whole process. Not the
// lowest of all, so that threads still get on where other processes are busy.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
