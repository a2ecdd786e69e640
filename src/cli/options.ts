import { type Command, InvalidArgumentError, Option } from 'commander'
import { mustBeOneOf } from '../config/one-of.js'
import { english } from '../localiser.js'
import { cacheFileName } from './cache/cache-file.js'
import type { LintingFlags } from './lint-targets.js'

/** An option that takes one of these words. Of another one it says what configuration files are told, too. */
export function oneOf(words: readonly string[], flags: string, description: string): Option {
  return new Option(flags, description).choices(words).argParser((word: string) => {
    if (!words.includes(word)) throw new InvalidArgumentError(`It ${mustBeOneOf(words, word, english)}.`)
    return word
  })
}

/** How to print what people read and what programs read. */
export function formatOption(): Option {
  return oneOf(['text', 'json'], '--format <format>', 'how to print').default('text')
}

/** Adds the options of every command that lints. */
export function addLintingOptions(command: Command): Command {
  return command
    .option('--all', 'read every document as a spec, whatever it looks like')
    .option('--config <file>', 'take the settings from this file instead of those beside the documents')
    .option('--no-config', 'take no settings from files')
    .option('--cache', 'read only documents that have changed since the last time, and know the results of the others')
    .option('--cache-location <path>', `the file, or the folder, for what --cache keeps (default: ${cacheFileName})`)
}

/** An option that changes nothing by itself is an error. */
export function refuseLoneLocation({ cache, cacheLocation }: LintingFlags, command: Command): void {
  if (cacheLocation !== undefined && !cache) command.error('error: --cache-location goes with --cache: rightspec lint --cache --cache-location FILE')
}
