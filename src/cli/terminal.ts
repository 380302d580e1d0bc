/** Something that text is written to; `process.stdout` is one. */
export interface Sink {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** What a command reads and writes besides its arguments. */
export interface Terminal {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: NodeJS.ProcessEnv
}

/** Emphasis for people at a screen; plain text for everything else. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
}

/** Colour only where it is shown and not refused. See https://no-color.org. */
export const paintFor = ({ stdout, env }: Terminal): Paint => {
  const shown = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const wrap = (on: number, off: number) => (text: string) => (shown ? `\u001B[${on}m${text}\u001B[${off}m` : text)
  return { bold: wrap(1, 22), dim: wrap(2, 22) }
}
