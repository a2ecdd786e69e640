import { describe, expect, it } from 'vitest'
import { countParts } from '../../src/spec/genre-parts.js'

/** Heads of one part: some may have words before them, some behind, some neither, some both. */
function part(name: string, { ends = '', opens = '', only = '', holds = '' }: { ends?: string; opens?: string; only?: string; holds?: string }): void {
  const heads = (list: string) => (list === '' ? [] : list.split(', '))
  describe(name, () => {
    it.each(heads(ends))('ends in: %s', (head) => expect([head, `oak ${head}`, `oak ${head} of oak`, `oak ${head} oak`].map(countParts)).toEqual([1, 1, 0, 0]))
    it.each(heads(opens))('opens with: %s', (head) => expect([head, `oak ${head}`, `${head} of oak`].map(countParts)).toEqual([1, 0, 1]))
    it.each(heads(only))('is: %s', (head) => expect([head, `oak ${head}`, `${head} of oak`].map(countParts)).toEqual([1, 0, 0]))
    it.each(heads(holds))('holds: %s', (head) => expect([head, `oak ${head}`, `${head} of oak`].map(countParts)).toEqual([1, 1, 1]))
  })
}

part('aims', { ends: 'desired outcome, desired outcomes', holds: 'goal, goals, objective, objectives, aim, aims, purpose' })
part('people', {
  ends: 'target audience, intended audience, primary audience, secondary audience, target audiences, target user, target users, target customer, target customers, target group, target groups, target demographic, target demographics, audience, persona, personas, user persona, user personas, user group, user groups, beneficiary, beneficiaries',
  only: 'users, customers, who it is for, who is it for, who for',
})
part('a problem', {
  ends: 'problem statement, problem description, problem definition, problem to solve, problem background, problems, problems to solve, painpoint, pain point, painpoints, pain points, user need, user needs, customer need, client needs, business need, opportunity, opportunities',
  opens: 'problem with oak, the problem with oak, core problem of oak',
  only: 'challenge, challenges',
})
part('a solution', {
  ends: 'solution, solutions, solution overview, solutions overview, product summary, project overview, app description, application concept, feature idea, game vision, website summary, value proposition, selling point, selling points, differentiator, differentiators, differentiation',
  only: 'concept, idea, vision, core concept, core idea, high-concept, high concept, high-level vision, high level idea, concept statement, vision statement',
})
part('features', {
  holds:
    'key feature, core features, main functionality, major functionalities, planned capabilities, proposed feature, essential feature, basic feature, product feature, required feature, desired feature, minimum feature, stretch feature',
  opens: 'stretch goals of oak',
  only: 'feature, features, functionality, functionalities, capabilities',
})

part('requirements', {
  ends: 'requirement, requirements, acceptance criteria, use-cases, use cases',
  opens: 'must-have, must have, must-haves, must-to-have, nice to have, nice-to-haves, should have, could-haves, user story, user stories',
  only: 'functional, nonfunctional, non-functional, what we need',
})
part('what is in and out', {
  ends: 'deliverables',
  holds: 'scope, mvp',
  opens:
    'nongoal, non-goal of oak, nongoals, non-goals of oak, exclusions, what does not, the oak does not, it does not, this does not, what it does not, lamp does not, it is not, the this lamp is not',
})
part('success', {
  ends: 'success criteria, success metric, success metrics, success measure, success measures, success indicator, success indicators, expected outcome, expected outcomes, expected impact, expected benefit, expected benefits, expected result, expected results, evaluation plan',
  opens:
    'success, metric, metrics, kpi, kpis, how we know, how will we know, how do we know, how we will know, how we measure, how do we measure, how will we all measure',
})
part('what binds it', {
  ends: 'constraint, constraints, assumption, assumptions, dependencies, limitations, anticipated challenges, expected issues, potential challenges, possible challenges, expected challenges, anticipated issues',
  holds: 'risk, risks',
})
part('when', {
  ends: 'timeline, time frame, milestones, schedule, budget, delivery plan, project plan, work plan, collaboration plan, launch plan, rollout plan',
  only: 'phase, phases, launch, rollout',
})
part('who wants it, and what there is', {
  ends: 'competitor, competitors, competition, competitive analysis, competitive landscape, competitor analysis, similar apps, similar products, similar projects, existing alternatives, existing products, existing system, existing systems, alternatives, alternatives considered, related work, market',
  only: 'what client wants, what the client want, what our owner needs, what owner need, what user wants, what users want, what they need, what they asked for, what the owner asked for, client, customer, stakeholder, stakeholders, sponsor, client information, client details, customer background, stakeholder profile, stakeholders profile',
})
part('how it looks', {
  ends: 'design direction, content style, branding preferences, visual guidelines, ui direction, ux style, look and feel, look & feel, user flow, user flows, user journey, user journeys, user experience, user interface, core loop, core loops',
  only: 'brand, branding, sitemap, site map, pages, screens, wireframes, mockups, mock-ups, gameplay, game play',
})
