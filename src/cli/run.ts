import { Argument, Command, CommanderError } from 'commander'
import { findingSeverities } from '../config/severity.js'
import { type ExitCode, exitCodes, type Io } from './io.js'
import { type Format, type LintFlags, lintCommand } from './lint-command.js'
import { addLintingOptions, formatOption, oneOf, refuseLoneLocation } from './options.js'
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

/** Runs the command line with its arguments (without the program's own name) and answers with the exit code. */
export async function run(args: readonly string[], io: Io, parts: Parts): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean
  const settle = (answer: ExitCode) => {
    code = answer
  }
  const running = { io, parts, settle }
  const program = programFor(running)
  for (const add of [addLint, addReport, addExplain, addRules]) add(program, running)
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return codeOf(error, io)
  }
}

/** What a command runs with; `settle` takes its exit code. */
interface Running {
  io: Io
  parts: Parts
  settle: (code: ExitCode) => void
}

function programFor({ io, parts }: Running): Command {
  return new Command('rightspec')
    .description('Reads product specs the way a good product coach would.')
    .version(parts.version, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput(outputTo(io))
}

function addLint(program: Command, { io, parts, settle }: Running): void {
  const command = program
    .command('lint')
    .description('lint product specs written in Markdown')
    .argument('[targets...]', "files, folders and patterns, or '-' for standard input")
    .addOption(formatOption())
    .option('--stdin-filename <path>', "what to call the text that '-' reads")
    .addOption(oneOf(findingSeverities, '--fail-level <severity>', 'exit with 1 from this severity on').default('warning'))
  addLintingOptions(command)
    .option('--quiet', 'print only findings at or above the fail level')
    .option('--verbose', 'list every document that was left alone, with the reason')
    .addHelpText('after', lintHelp)
    .action(async (targets: string[], flags: LintFlags) => {
      if (flags.stdinFilename !== undefined && !targets.includes('-')) {
        command.error("error: --stdin-filename goes with '-': rightspec lint - --stdin-filename draft.md < draft.md")
      }
      refuseLoneLocation(flags, command)
      settle(await lintCommand(targets, flags, io, parts))
    })
}

function addReport(program: Command, { io, parts, settle }: Running): void {
  const command = program
    .command('report')
    .description('print one page about where all specs stand')
    .argument('[targets...]', 'files, folders and patterns')
    .addOption(oneOf(['markdown', 'html'], '--format <format>', 'how to print').default('markdown'))
    .option('--since <file>', "say what has changed since an earlier output of 'rightspec lint --format json'")
  addLintingOptions(command)
    .addHelpText('after', reportHelp)
    .action(async (targets: string[], flags: ReportFlags) => {
      refuseLoneLocation(flags, command)
      const { reportCommand } = await import('./report-command.js') // it knows the questions of the checklist, and with them much of the language
      settle(await reportCommand(targets, flags, io, parts))
    })
}

function addExplain(program: Command, { io, parts, settle }: Running): void {
  program
    .command('explain')
    .description('print what a rule flags, why, and what to do')
    .addArgument(new Argument('<rule>', 'the id of a rule, as printed behind a finding'))
    .option('--examples', 'print all of its examples, and not only the first few')
    .action(async (id: string, { examples }: { examples?: true }) => settle(explainCommand(id, io, await parts.pages(), examples)))
}

function addRules(program: Command, { io, parts, settle }: Running): void {
  program
    .command('rules')
    .description('list all rules')
    .addOption(formatOption())
    .action(async ({ format }: { format: Format }) => settle(rulesCommand(format, io, await parts.pages())))
}

/** The exit code where the command line asked for help, or was wrong. Any other error goes on. */
function codeOf(error: unknown, io: Io): ExitCode {
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode === 0) return exitCodes.clean
  if (error.code === 'commander.unknownCommand') io.stderr.write('To lint files: rightspec lint <files>. All commands: rightspec --help\n')
  return exitCodes.failure
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
