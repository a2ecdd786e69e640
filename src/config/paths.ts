/** Paths with forward slashes, such as `/home/me/shop`, `C:/shop` or the path of an editor's URI. */

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? path.slice(0, slash + 1) : path.slice(0, slash)
}

/** What a file or folder is called, without the folders that it lies in. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path that is written relative to a folder, without `.` and `..` in it. */
export function pathFrom(folder: string, relative: string): string {
  const parts = folder.replace(/\/$/, '').split('/')
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/') || '/'
}

/** A path as it is written from a folder above it; undefined where the folder is not above it. */
export function pathWithin(folder: string, path: string): string | undefined {
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  if (path === folder) return ''
  return path.startsWith(start) ? path.slice(start.length) : undefined
}

/** The folder and all those above it, innermost first. */
export function foldersUp(folder: string): string[] {
  const above = folderOf(folder)
  return above === '' || above === folder ? [folder] : [folder, ...foldersUp(above)]
}
