import type { WaivedQuestions } from '../spec/waived-questions.js'

/** Rules that ask one question of the checklist and nothing else. Those of the four risks know by the risk's state that it is waived. */
const ruleOfQuestion: Readonly<Record<string, string>> = {
  'problem-stated': 'problem-missing',
  'problem-sized': 'problem-not-sized',
  alternatives: 'no-alternatives-considered',
  'primary-user': 'primary-user-missing',
  'primary-use-case': 'primary-use-case-missing',
  'company-goal': 'company-goal-missing',
  'non-goals': 'non-goals-missing',
  outcome: 'success-metric-missing',
  guardrail: 'no-guardrail-metric',
  'learning-plan': 'post-ship-learning-missing',
  'decision-rule': 'no-decision-rule',
  'region-a': 'region-a-gap',
  'region-b': 'region-b-gap',
  'region-c': 'region-c-gap',
}

/** Does the rule ask nothing but a question that the document waives? */
export function asksOnlyWaived(ruleId: string, waived: WaivedQuestions): boolean {
  return [...waived.keys()].some((question) => ruleOfQuestion[question] === ruleId)
}
