import { anyCase } from '../language/any-case.js'
import { localisable } from '../localiser.js'
import { weighsAlternative } from './alternatives.js'
import type { ChecklistGroup, ChecklistState, Discovery } from './checklist.js'
import { namesDecision, namesGuardrail } from './measures.js'
import { hasOwner } from './open-questions.js'
import { sizesProblem } from './problem-size.js'
import { inRoles, type Reading, says } from './reading.js'
import type { Risk, RiskState } from './risks.js'
import type { Role } from './roles.js'
import { tellsUseCase } from './use-case.js'
import { drawsCutLine, linksGains, saysWhyNow, statesEffort, tellsFailure, weighsEffort } from './white-space.js'

export interface ChecklistQuestion {
  id: string
  group: ChecklistGroup
  question: string
  /** The rule that misses an answer, or asks for what the answer is about: where it does not apply, nobody is asked. */
  rule?: string
  /** That rule asks this question and nothing else: where it is waived, the rule has nothing to say. Rules of the four risks know that by the risk's state. */
  settlesRule?: true
  stub: string
  read: (discovery: Discovery) => { state: ChecklistState; lines: number[] }
}

type Answer = ChecklistQuestion['read']

/** How a risk's state shows in the checklist. */
function stateOfRisk(state: RiskState): ChecklistState {
  return state === 'waived' ? 'waived' : state === 'partial' ? 'partly' : state === 'absent' ? 'open' : 'answered'
}

const fromRisk =
  (risk: Risk): Answer =>
  ({ risks }) => ({ state: stateOfRisk(risks[risk].state), lines: risks[risk].lines })
const fromAnswer =
  (question: keyof Discovery['answers']): Answer =>
  ({ answers, lines }) => {
    const placed = answers[question]
    return placed ? { state: 'answered', lines: [lines.lineAt(placed.start)] } : { state: 'open', lines: [] }
  }
/** Answered by statements that match (by what they say and their role alone), partly by a section of the role with anything in it. */
const fromStatements = (matches: Reading, ...partly: Role[]): Answer => {
  const isNear = inRoles(...partly)
  return ({ spec, lines }) => {
    const found = spec.statements.that(matches, 5)
    if (found.length) return { state: 'answered', lines: unique(found.map((placed) => lines.lineAt(placed.start))) }
    const near = spec.statements.first(isNear)
    return near ? { state: 'partly', lines: [lines.lineAt(near.start)] } : { state: 'open', lines: [] }
  }
}
/** The self-check: open where the rules found something. */
const fromRules =
  (...rules: string[]): Answer =>
  ({ found }) => {
    const lines = unique(rules.flatMap((rule) => found.get(rule) ?? []))
    return lines.length ? { state: 'open', lines } : { state: 'answered', lines: [] }
  }
const unique = (lines: number[]) => [...new Set(lines)].sort((a, b) => a - b)

export const checklistQuestions: readonly ChecklistQuestion[] = [
  {
    id: 'problem-stated',
    group: 'valuable',
    question: localisable('What problem does somebody have today?'),
    rule: 'problem-missing',
    settlesRule: true,
    stub: '## Problem\n\nToday ${1:[who]} ${2:[struggles with what]}, because ${3:[cause]}.\n',
    read: fromAnswer('problem'),
  },
  {
    id: 'problem-sized',
    group: 'valuable',
    question: localisable('How often does it happen, to how many, and what does it cost?'),
    rule: 'problem-not-sized',
    settlesRule: true,
    stub: '## Size of the problem\n\nHow often: ${1:[…]}. How many: ${2:[…]}. What it costs: ${3:[… or unknown, measured by …]}.\n',
    read: fromStatements(sizesProblem, 'problem'),
  },
  {
    id: 'value-risk',
    group: 'valuable',
    question: localisable('How do we know that people want this and would choose it?'),
    rule: 'value-risk-unaddressed',
    stub: '## Value\n\nWe believe ${1:[who]} will ${2:[do what]}. Evidence: ${3:[link]}, or we will know by ${4:[test, date, pass mark]}.\n',
    read: fromRisk('valuable'),
  },
  {
    id: 'alternatives',
    group: 'valuable',
    question: localisable('How do people manage today, and which other ways were weighed?'),
    rule: 'no-alternatives-considered',
    settlesRule: true,
    stub: '## Options considered\n\n| Option | Why it could win | What we learned |\n| --- | --- | --- |\n| ${1:[A]} | ${2:[…]} | ${3:[…]} |\n| Do nothing | ${4:[…]} | ${5:[…]} |\n',
    read: fromStatements(weighsAlternative),
  },
  {
    id: 'usability-risk',
    group: 'usable',
    question: localisable('Who has tried it, and could they work it out?'),
    rule: 'usability-risk-unaddressed',
    stub: '## Usability\n\nTask: ${1:[…]}. Tried with ${2:[how many]} ${3:[who]}: ${4:[result, link]}; or test on ${5:[date]}, passed if ${6:[x of y]} manage unaided.\n',
    read: fromRisk('usable'),
  },
  {
    id: 'feasibility-risk',
    group: 'feasible',
    question: localisable('Which technical unknown is the biggest, and who has looked at it?'),
    rule: 'feasibility-risk-unaddressed',
    stub: '## Feasibility\n\nLooked at by ${1:[engineer]} on ${2:[date]}. Biggest unknown: ${3:[…]}. Finding or next step: ${4:[…]}.\n',
    read: fromRisk('feasible'),
  },
  {
    id: 'effort',
    group: 'feasible',
    question: localisable('What will it take, by whose estimate?'),
    rule: 'feasibility-risk-unaddressed',
    stub: 'Effort: ${1:[estimate]} by ${2:[engineer]}, confidence ${3:[low, medium, high]}.\n',
    read: fromStatements(statesEffort, 'timeline'),
  },
  {
    id: 'viability-risk',
    group: 'viable',
    question: localisable('Does it work for the business: legal, privacy, cost, support, sales, brand?'),
    rule: 'viability-risk-unaddressed',
    stub: '## Viability\n\n| Function | Question | Answer or limit | Who, when |\n| --- | --- | --- | --- |\n| Legal and privacy | ${1:[…]} | ${2:[…]} | ${3:[…]} |\n| Cost | ${4:[…]} | ${5:[…]} | ${6:[…]} |\n| Support and sales | ${7:[…]} | ${8:[…]} | ${9:[…]} |\n',
    read: fromRisk('viable'),
  },
  {
    id: 'who-else',
    group: 'viable',
    question: localisable('Who else is affected, and what do they say?'),
    rule: 'viability-risk-unaddressed',
    stub: 'Who else is affected: ${1:[support, sales, operations, partners]}; what they say: ${2:[…]}.\n',
    read: fromStatements(
      says(
        anyCase(
          /\b(?:support|sales|operations|finance|legal|marketing|customer success|partners?|on-call|trainers?|help desk)\b.{0,80}\b(?:said|says|agree[ds]?|ok|fine|knows|wants?|expects?|needs?|asked|prefer|worr|told|reviewed|confirmed)\b/,
        ),
      ),
      'stakeholder',
    ),
  },
  {
    id: 'primary-user',
    group: 'users',
    question: localisable('Who is it for, in the first place?'),
    rule: 'primary-user-missing',
    settlesRule: true,
    stub: '## Primary user\n\n${1:[Role]} at ${2:[context]}, when ${3:[situation]}. Not for: ${4:[who]}.\n',
    read: fromAnswer('user'),
  },
  {
    id: 'primary-use-case',
    group: 'users',
    question: localisable('In which situation do they need it, and to get what done?'),
    rule: 'primary-use-case-missing',
    settlesRule: true,
    stub: '## Main use case\n\nWhen ${1:[situation]}, ${2:[who]} needs to ${3:[job]}; today they ${4:[workaround]}.\n',
    read: fromStatements(tellsUseCase, 'story', 'user'),
  },
  {
    id: 'not-for',
    group: 'users',
    question: localisable('Who is it not for?'),
    rule: 'everyone-is-the-user',
    stub: 'Not for: ${1:[who]}, because ${2:[…]}.\n',
    read: fromStatements(
      says(
        anyCase(
          /\b(?:not (?:for|aimed at|intended for|meant for)|secondary (?:user|audience)|(?:are|is) not (?:the|our) (?:user|audience|target)|excludes?|nobody with)\b/,
        ),
      ),
    ),
  },
  {
    id: 'company-goal',
    group: 'company',
    question: localisable('Which goal of the company or team does it serve?'),
    rule: 'company-goal-missing',
    settlesRule: true,
    stub: 'Serves ${1:[goal, with its name or link]}, because ${2:[…]}.\n',
    read: fromAnswer('goal'),
  },
  {
    id: 'why-now',
    group: 'company',
    question: localisable('Why now?'),
    rule: 'company-goal-missing',
    stub: 'Why now: ${1:[…]}. If we wait: ${2:[…]}.\n',
    read: fromStatements(saysWhyNow),
  },
  {
    id: 'non-goals',
    group: 'ship',
    question: localisable('What is left out on purpose?'),
    rule: 'non-goals-missing',
    settlesRule: true,
    stub: '## Not now\n\n- ${1:[tempting thing]}, because ${2:[…]}\n',
    read: fromAnswer('nongoals'),
  },
  {
    id: 'cut-line',
    group: 'ship',
    question: localisable('What would be cut first, and what never?'),
    rule: 'non-goals-missing',
    stub: 'With half the time we keep ${1:[…]} and cut ${2:[…]} first.\n',
    read: fromStatements(drawsCutLine),
  },
  {
    id: 'open-questions',
    group: 'ship',
    question: localisable('What is still open, who settles it, by when?'),
    rule: 'unowned-open-question',
    stub: '## Open questions\n\n- ${1:[question]} — owner: ${2:[who]}, by ${3:[date]}\n',
    read: fromStatements(hasOwner, 'question'),
  },
  {
    id: 'outcome',
    group: 'learn',
    question: localisable('What will people do differently, or which result will move?'),
    rule: 'success-metric-missing',
    settlesRule: true,
    stub: '## Success\n\n| Measure | Today | Target | By when | Measured in |\n| --- | --- | --- | --- | --- |\n| ${1:[…]} | ${2:[…]} | ${3:[…]} | ${4:[…]} | ${5:[…]} |\n',
    read: fromAnswer('outcome'),
  },
  {
    id: 'guardrail',
    group: 'learn',
    question: localisable('What must not get worse?'),
    rule: 'no-guardrail-metric',
    settlesRule: true,
    stub: 'Must not get worse: ${1:[measure]}, stays at ${2:[limit]}.\n',
    read: fromStatements(namesGuardrail),
  },
  {
    id: 'learning-plan',
    group: 'learn',
    question: localisable('When do we look at the result after shipping, and who does?'),
    rule: 'post-ship-learning-missing',
    settlesRule: true,
    stub: 'After launch: on ${1:[date]} ${2:[who]} checks ${3:[measure]}.\n',
    read: fromAnswer('learning'),
  },
  {
    id: 'decision-rule',
    group: 'learn',
    question: localisable('What happens if it falls short?'),
    rule: 'no-decision-rule',
    settlesRule: true,
    stub: 'If ${1:[measure]} is below ${2:[x]}, we ${3:[stop, change, extend]}.\n',
    read: fromStatements(namesDecision),
  },
  {
    id: 'region-a',
    group: 'region-a',
    question: localisable('What does a person see when it works, is empty, slow or fails?'),
    rule: 'region-a-gap',
    settlesRule: true,
    stub: '| State | What the person sees and can do |\n| --- | --- |\n| Normal | ${1:[…]} |\n| Empty | ${2:[…]} |\n| Slow | ${3:[…]} |\n| Wrong input | ${4:[…]} |\n',
    read: fromStatements(tellsFailure, 'solution', 'story'),
  },
  {
    id: 'region-b',
    group: 'region-b',
    question: localisable('How does what users gain turn into what the business gains?'),
    rule: 'region-b-gap',
    settlesRule: true,
    stub: 'If ${1:[who]} ${2:[do what]}, the business gets ${3:[…]}, because ${4:[…]}.\n',
    read: fromStatements(linksGains),
  },
  {
    id: 'region-c',
    group: 'region-c',
    question: localisable('What is this worth against what it costs to build?'),
    rule: 'region-c-gap',
    settlesRule: true,
    stub: 'We spend ${1:[appetite]} here instead of on ${2:[…]}, because ${3:[…]}.\n',
    read: fromStatements(weighsEffort),
  },
  {
    id: 'claims-sourced',
    group: 'self-check',
    question: localisable('Does every claim about people and the market have a source or say that it is an assumption?'),
    stub: 'Assumptions: ${1:[…]} (owner ${2:[who]}, checked by ${3:[date]})\n',
    read: fromRules('claim-without-evidence', 'personal-preference', 'borrowed-evidence', 'ease-claim-untested'),
  },
  {
    id: 'needs-not-orders',
    group: 'self-check',
    question: localisable('Does a need stand behind every request, and an outcome behind every goal?'),
    stub: 'Need behind the request: when ${1:[situation]}, ${2:[who]} needs to ${3:[progress]}.\n',
    read: fromRules(
      'customer-dictated-solution',
      'request-as-rationale',
      'requirements-only-spec',
      'output-as-goal',
      'solution-in-problem',
      'features-without-problem',
    ),
  },
]
