import * as vscode from 'vscode'

/** Milliseconds in which a tab that is moved may be gone from one group and not yet be in the next. What comes is told at once. */
const moving = 100

/**
 * Tells which documents come into a tab and which leave their last one. The editor keeps a document open for minutes after its tab is
 * closed; for a person it is closed then.
 */
export function watchTabs(changed: (came: ReadonlySet<string>, went: ReadonlySet<string>) => void): vscode.Disposable {
  /** All that were there since the last comparison. */
  let met = addressesInTabs()
  let timer: ReturnType<typeof setTimeout> | undefined
  const compare = () => {
    const shown = addressesInTabs()
    const went = without(met, shown)
    met = shown
    if (went.size > 0) changed(new Set(), went)
  }
  const subscription = vscode.window.tabGroups.onDidChangeTabs(() => {
    const came = without(addressesInTabs(), met)
    for (const address of came) met.add(address)
    if (came.size > 0) changed(came, new Set())
    clearTimeout(timer)
    timer = setTimeout(compare, moving)
  })
  return vscode.Disposable.from(subscription, { dispose: () => clearTimeout(timer) })
}

function addressesInTabs(): Set<string> {
  return new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => addressesIn(input))))
}

function addressesIn(input: unknown): string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()]
  if (input instanceof vscode.TabInputTextDiff) return [input.original.toString(), input.modified.toString()]
  return []
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((one) => !others.has(one)))
}
