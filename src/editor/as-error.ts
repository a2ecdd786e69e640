/** Whatever was thrown, as a log takes it. */
export function asError(error: unknown): Error | string {
  return error instanceof Error ? error : String(error)
}
