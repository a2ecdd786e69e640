/** The commands' ids, as in package.json. */
export const commands = {
  openChecklist: 'rightspec.openChecklist',
  lintAnyway: 'rightspec.lintAnyway',
  showRule: 'rightspec.showRule',
  newSpec: 'rightspec.newSpec',
  openSample: 'rightspec.openSample',
  nextFinding: 'rightspec.nextFinding',
  previousFinding: 'rightspec.previousFinding',
  explainFinding: 'rightspec.explainFinding',
  lintWorkspace: 'rightspec.lintWorkspace',
  clearWorkspace: 'rightspec.clearWorkspace',
  sortByRisk: 'rightspec.sortByRisk',
  sortByName: 'rightspec.sortByName',
  filterSpecs: 'rightspec.filterSpecs',
  insertStub: 'rightspec.insertStub',
  suppressFinding: 'rightspec.suppressFinding',
} as const
