import { stat } from 'node:fs/promises'

/** What is wrong with a place shows when it is read. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
