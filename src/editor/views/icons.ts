import * as vscode from 'vscode'

const marks = {
  answered: { icon: 'pass', color: 'charts.green' },
  partly: { icon: 'color-mode', color: 'charts.yellow' },
  open: { icon: 'circle-large-outline', color: 'charts.blue' },
  waived: { icon: 'circle-slash', color: 'descriptionForeground' },
} as const

/** A mark of its own for each state: colour says nothing alone. */
export function stateIcon(state: keyof typeof marks): vscode.ThemeIcon {
  const { icon, color } = marks[state]
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color))
}
