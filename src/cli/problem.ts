import { messageOf } from '../config/message-of.js'
import type { Failure, FailureCode } from '../formats/result.js'

/** Something that keeps a file or an argument from being read; the message says what to do about it. */
export class Problem extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message)
    this.name = 'Problem'
  }

  get failure(): Failure {
    return { code: this.code, message: this.message }
  }
}

/** What a failed call of the file system means to the person who named the file. */
export function fileSystemProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = errorCode(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Problem('not-found', 'no such file or folder; check the path')
    case 'EACCES':
    case 'EPERM':
      return new Problem('unreadable', 'no permission to read it; check its permissions')
    case 'ELOOP':
      return new Problem('unreadable', 'a symbolic link that leads back to itself; name the file it should lead to')
    case 'ENAMETOOLONG':
      return new Problem('not-found', 'the path is longer than this system allows; check it')
    case 'EMFILE':
    case 'ENFILE':
      return new Problem('unreadable', 'too many open files on this machine; close some programs and try again')
    default:
      return new Problem('unreadable', `cannot be read (${code ?? messageOf(error)}); check that the disk is there and try again`)
  }
}

/** The system's code of an error (`ENOENT`, …), if it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
