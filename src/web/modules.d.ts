declare module 'virtual:shapes' {
  /** Address of the shapes of the map. */
  const address: string
  export default address
}
