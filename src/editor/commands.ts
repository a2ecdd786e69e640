/** The commands' ids, as in package.json. */
export const commands = {
  openChecklist: 'rightspec.openChecklist',
  lintAnyway: 'rightspec.lintAnyway',
  showRule: 'rightspec.showRule',
  newSpec: 'rightspec.newSpec',
  nextFinding: 'rightspec.nextFinding',
  previousFinding: 'rightspec.previousFinding',
  suppressFinding: 'rightspec.suppressFinding',
} as const
