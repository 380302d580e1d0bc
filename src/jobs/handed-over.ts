import { move, transferableSymbol, valueSymbol } from 'piscina'

/**
 * A result of a thread whose bytes are handed over, not copied: copying megabytes would keep the loop. Who asked gets the
 * value.
 *
 * @param bytes  in the result; small ones share their memory with others, and are copied
 */
export const handedOver = (value: object, { buffer, byteLength }: Uint8Array): object =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? move({ [transferableSymbol]: [buffer], [valueSymbol]: value })
    : value
