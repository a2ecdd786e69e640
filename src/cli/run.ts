import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { mustBeOneOf } from '../config/one-of.js'
import { findingSeverities } from '../config/severity.js'
import { english } from '../localiser.js'
import { cacheFileName } from './cache/cache-file.js'
import { type ExitCode, exitCodes, type Io } from './io.js'
import { type Format, type LintFlags, lintCommand } from './lint-command.js'
import type { LintingFlags } from './lint-targets.js'
import type { Parts } from './parts.js'
import type { ReportFlags } from './report-command.js'
import { explainCommand, rulesCommand } from './rules-command.js'

const lintHelp = `
Without arguments, the current folder is read. In folders and patterns, only
Markdown files (.md, .markdown) that .gitignore does not exclude are taken; a
file that is named is always read. '!pattern' leaves files out. Put patterns in
quotes.

Settings are taken from rightspec.config.json, .yml or .yaml in each document's
folder and those above it.

Exit codes: 0 no finding at or above the fail level, 1 findings, 2 something
could not be read, or a wrong command line.

Examples:
  rightspec lint
  rightspec lint docs/checkout-prd.md
  rightspec lint "specs/**/*.md" "!specs/archive" --format json
  rightspec lint - --stdin-filename draft.md < draft.md`

const reportHelp = `
Files are found as for 'rightspec lint'. Links lead from the current folder:
write the report there.

Examples:
  rightspec report > specs.md
  rightspec report specs --format html > specs.html
  rightspec lint --format json > before.json
  rightspec report --since before.json`

const configOption = () => new Option('--config <file>', 'take the settings from this file instead of those beside the documents')
const noConfigOption = () => new Option('--no-config', 'take no settings from files')
const cacheOption = () => new Option('--cache', 'read only documents that have changed since the last time, and know the results of the others')
const cacheLocationOption = () => new Option('--cache-location <path>', `the file, or the folder, for what --cache keeps (default: ${cacheFileName})`)
const formatOption = () => oneOf(['text', 'json'], '--format <format>', 'how to print').default('text')

/** Runs the command line with its arguments (without the program's own name) and answers with the exit code. */
export async function run(args: readonly string[], io: Io, parts: Parts): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean
  const program = new Command('rightspec')
    .description('Reads product specs the way a good product coach would.')
    .version(parts.version, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput(outputTo(io))

  program
    .command('lint')
    .description('lint product specs written in Markdown')
    .argument('[targets...]', "files, folders and patterns, or '-' for standard input")
    .addOption(formatOption())
    .option('--stdin-filename <path>', "what to call the text that '-' reads")
    .addOption(oneOf(findingSeverities, '--fail-level <severity>', 'exit with 1 from this severity on').default('warning'))
    .option('--all', 'read every document as a spec, whatever it looks like')
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(cacheOption())
    .addOption(cacheLocationOption())
    .option('--quiet', 'print only findings at or above the fail level')
    .option('--verbose', 'list every document that was left alone, with the reason')
    .addHelpText('after', lintHelp)
    .action(async (targets: string[], flags: LintFlags, command: Command) => {
      if (flags.stdinFilename !== undefined && !targets.includes('-')) {
        command.error("error: --stdin-filename goes with '-': rightspec lint - --stdin-filename draft.md < draft.md")
      }
      refuseLoneLocation(flags, command)
      code = await lintCommand(targets, flags, io, parts)
    })

  program
    .command('report')
    .description('print one page about where all specs stand')
    .argument('[targets...]', 'files, folders and patterns')
    .addOption(oneOf(['markdown', 'html'], '--format <format>', 'how to print').default('markdown'))
    .option('--since <file>', "say what has changed since an earlier output of 'rightspec lint --format json'")
    .option('--all', 'read every document as a spec, whatever it looks like')
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(cacheOption())
    .addOption(cacheLocationOption())
    .addHelpText('after', reportHelp)
    .action(async (targets: string[], flags: ReportFlags, command: Command) => {
      refuseLoneLocation(flags, command)
      const { reportCommand } = await import('./report-command.js') // it knows the questions of the checklist, and with them much of the language
      code = await reportCommand(targets, flags, io, parts)
    })

  program
    .command('explain')
    .description('print what a rule flags, why, and what to do')
    .addArgument(new Argument('<rule>', 'the id of a rule, as printed behind a finding'))
    .option('--examples', 'print all of its examples, and not only the first few')
    .action(async (id: string, { examples }: { examples?: true }) => {
      code = explainCommand(id, io, await parts.pages(), examples)
    })

  program
    .command('rules')
    .description('list all rules')
    .addOption(formatOption())
    .action(async ({ format }: { format: Format }) => {
      code = rulesCommand(format, io, await parts.pages())
    })

  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.clean
    if (error.code === 'commander.unknownCommand') io.stderr.write('To lint files: rightspec lint <files>. All commands: rightspec --help\n')
    return exitCodes.failure
  }
  return code
}

/** An option that takes one of these words. Of another one it says what configuration files are told, too. */
function oneOf(words: readonly string[], flags: string, description: string): Option {
  return new Option(flags, description).choices(words).argParser((word: string) => {
    if (!words.includes(word)) throw new InvalidArgumentError(`It ${mustBeOneOf(words, word, english)}.`)
    return word
  })
}

function refuseLoneLocation({ cache, cacheLocation }: LintingFlags, command: Command): void {
  if (cacheLocation !== undefined && !cache) command.error('error: --cache-location goes with --cache: rightspec lint --cache --cache-location FILE')
}

function outputTo({ stdout, stderr }: Io) {
  return {
    writeOut: (text: string) => void stdout.write(text),
    writeErr: (text: string) => void stderr.write(text),
    getOutHelpWidth: () => stdout.columns ?? 80,
    getErrHelpWidth: () => stderr.columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  }
}
