import { describe, expect, it } from 'vitest'
import type { Genre } from '../../src/spec/genre.js'
import type { Ahead } from '../../src/spec/genre-ahead.js'
import type { Kind } from '../../src/spec/genre-kinds.js'
import { shortSignals } from '../../src/spec/genre-signals-short.js'
import type { Traits } from '../../src/spec/genre-traits.js'
import type { Role } from '../../src/spec/roles.js'
import { traits } from './traits.js'

function points(name: string, shown: Partial<Traits>): number {
  const signal = shortSignals.find((one) => one.name === name)
  if (!signal) throw new Error(`no signal: ${name}`)
  return signal.points(traits({ statements: 20, ...shown }))
}

/** Heads that say what a page is, and others that count beside one of these. */
function page(name: string, telling: string, beside: string): void {
  describe(name, () => {
    const told = telling.split(', ')
    const others = beside.split(', ')
    const head = told.at(-1) ?? ''
    const other = others.at(-1) ?? ''
    const of = (...lines: string[]) => points(name, { headings: lines.join('\n') })
    it.each(told)('tells: %s', (line) => expect(of('lamps', line, line)).toBeGreaterThanOrEqual(3))
    it.each(others)('stands beside it: %s', (line) => expect([of(line, line, line), of(head, line)]).toEqual([0, 2]))
    it.each([`lamps, ${head}`, `${head} & lamps`, `lamps, ${other}`, `${other} & lamps`])('neither: %s', (line) => {
      expect(of(head, head, head, line)).toBe(5)
      expect(of(head, line)).toBe(0)
    })
    it('in a short page', () => expect(points(name, { headings: `${head}\n${head}`, statements: 41 })).toBe(0))
  })
}

page(
  'what has been',
  "what we did, what they did, what i did, what we have did, what we've did, what we built, what we wanted, what we delivered, what we achieved, what we accomplished, what we spent, what we shipped, what we planned, what we made, what we reached, what we keep, what we kept, what we would do differently, what we did in may, what we'd do differently, what we'd do differently in may, who we reached, whom we reached, how many we reached, who we met, who we served, who we helped, what changed, what happened, what helped, what worked, what went well, what went wrong, what went badly, what came of it, what came of that, what surprised us, what didn't work, what did not work, what we change, what comes out of it, cause, the cause, root cause, causes, went well, went badly, went wrong, kudos, thanks, puzzles, shipped, done, done so far, in work, in progress, blocked, blockers, this week, this month, this sprint, this quarter, next week, next month, next sprint, next quarter, highlights, lowlights, lessons, lessons learned, present, apologies, any other business, decided, agreed, action, actions",
  "impact, money, spent, aim, aims, numbers, figures, risks, next year, next, partners, who was affected, duration, timeline, not discussed, not changed, state, parked, we'll try, attendees, result, results, outlook, what it could mean",
)
page(
  'what is sold',
  "what customers say, what our customers say, what the customers say, what clients say, what guests say, what members say, what users say, what owners say, testimonials, what you get, what you'll get, what you pay, what you save, you get, what it costs, in the box, price, prices, pricing, our promise, why us, why choose us, what you can do, not with your money, your gift, donate, guarantee, the results, how to order, how to buy, how to give, how to help, how to donate, how to join, order now, battery, dimensions, colors, colours, shipping, delivery",
  "challenge, the challenge, problem, answer, solution, for, app, who it's for, what it does, does not, features, plans, support, contact, questions, how it works",
)
page(
  'an event and its programme',
  'programme, schedule, date, dates, tickets, doors, lineup, line-up, registration, speakers, venue, catering, volunteers, volunteers wanted, volunteers needed, stewards, what to bring, bring, getting there, directions, if it rains, in case of rain, music, food, food and drink, movers, packing, parking, prize, prizes, who judges, judges, judging, side event, side events, accommodation',
  "idea, the idea, who, when, where, why, cost, costs, what there is, what there isn't, what there is not, what changes, what stays, what is on, questions, contact, the app, rules, ideas so far, teams, not this year, boats, sign up, theme, audience",
)
page(
  'a campaign and its channels',
  'message, key message, core message, main message, messages, channels, our channels, media, media mix, media plan, tagline, tag line, slogan, claim, creative, creatives, hashtag, hashtags, content calendar, posters, press, reach, call to action, visual, visuals, who has to know what, who needs to know what, who has to know what in may, difficult questions, sender, senders',
  'objective, objectives, goal, goals, audience, target group, target audience, budget, measure, measures, not part of it, timing, who, partners, kpi, kpis, tone',
)
page(
  'talk of investors and capital',
  "ask, the ask, our ask, raise, moat, round, traction, use of funds, runway, exit, cap table, founders, why we win, why we'll win",
  'problem, solution, market, model, business model, team, competition, revenue, pricing, product',
)
page(
  'lessons and steps',
  "goal of this lesson, the goal of this lesson, goals of this lesson, aim of this lesson, aims of this lesson, objective of this lesson, objectives of this lesson, goal of the lesson, goal of this unit, goal of this course, goal of this session, goal of this module, what you'll take away, what you will take away, what you'll learn, what you'll need, takeaways, take-aways, you need, what you need, you'll need, you will need, ingredients, materials, homework, exercise, exercises, worksheet, worksheets, learning goals, learning outcomes, learning objectives, prior knowledge, assessment, reflection, reflections, reflection prompt, reflection prompts, reflection question, reflection questions, question for reflection, questions for reflection, question to reflection, question for discussion, discussion question, discussion questions, check your understanding, check your knowledge, quiz, self-test, do this now, practice, practise, do this now checklist, do this now exercise, further reading, abstract, about me, about the speaker, bio, level, group size",
  "course, why it matters, why this matters, common failure modes, common mistakes, common pitfalls, common errors, references, feedback, format, for whom, who it's for, outline, duration, not part of it, the idea, limits, how you see that it worked, when you are back, steps, method",
)
page(
  'guidance for a component',
  "use, when to use, when not to use, use it, use this, do not use, don't use, never use, do not use it, do not use this, do, dos, don't, don'ts, do and don't, dos and don't, do and don'ts, variants, anatomy, spacing, tokens, we avoid, we say, we write, we prefer, avoid, buttons, errors, say what in may, wording",
  'purpose, behavior, behaviour, accessibility, states, content, example, examples, related, placement, info, warning, success, numbers, names, dates',
)
page(
  'a page to look things up',
  'base path, base url, fields, parameters, arguments, returns, response, responses, error codes, status codes, pagination, authentication, headers, list lamp, get lamp, create lamp, delete lamp, update lamp, list a lamp, default, defaults, syntax, see also, who can use it, who can use this, who can use it feature, available on in may, related articles, related topics, related pages, columns, grain, key, primary key, foreign key, keys, indexes, affected, affected versions, cve, cves, workaround, workarounds',
  'limits, errors, not supported, not affected, not in here, example, examples, types, version, versions, request, requests, events, format, formats, purpose, users, fix, known problems, known issues, thanks, problem, what it does, permissions, frequently asked, frequently asked questions',
)
page(
  'rules and terms',
  "who it applies to, what it applies to, who this applies to, who the policy applies to, who it covers, who it concerns, applies to, exception, exceptions, enforcement, violation, violations, penalty, penalties, sanctions, eligibility, effective, effective from, effective date, term, termination, credit, credits, liability, notice, governing law, parties, fees, what we promise, not allowed, forbidden, allowed, prohibited, service level, service levels, what we need from you, complaints, house rules, quiet, quiet hours, appeals, reporting, reports, definitions, what is allowed, what isn't allowed, what is not allowed, what is permitted, what is covered, what must happen, what may happen, what must not happen, valid from, in force from, valid since, valid until, valid from in may, valid from in may, valid until, quiet",
  "rules, why, why we have this, who to ask, scope, not covered, excluded, support, target, guests, responsibilities, what is included, what isn't included, what is not included, what you get, price, rubbish, laundry, bikes, pets, purpose, service",
)
page(
  'what threatens it',
  'what we protect, what we guard, what we defend, who might attack, who could attack, who would attack, attacker, attackers, attack, attacks, assets, threat, threats, adversary, adversaries, description of processing, nature of processing, scope of processing, context of processing, purpose of processing, purposes of processing, description of the processing, necessity, necessity and proportionality, proportionality, lawful bases, legal bases, lawful basis, data subjects, risk to individuals, risks to individuals, risk to data subjects, risk to people, risk to rights, risk to rights in may, dpo, residual risk, residual risks, threat actor, threat actors, abuse case, abuse cases',
  'accepted, how, to do, mitigation, mitigations, scope, assumptions, likelihood, impact, nature, consultation, signoff, sign-off, retention, recipients',
)
page(
  'questions to put to people',
  "questions, our questions, the questions, questions to ask, opening, closing, don't ask, don't ask about, do not ask, warmup, warm-up, script, recruiting, recruitment, participants, respondents, findings, what we heard, sample, method, methods, methodology, consent, debrief, probes, screener, quotes, verbatim, verbatims, followup, follow-up, followups, timebox, time-box, what is known, what is known about in may, research question, research questions, expected contribution, expected contributions, not looked at, not tested, not examined, not tried out, what they do today, what they do now, what they said, what he said, what she said, what they told us, feature requests",
  'goal, aim, who, how, question, the question, recommendation, recommendations, gaps, gaps in in may, sources, what works, what works better, what works best, what we tried, what i tried, what we tested, what we looked at, why we asked, afterwards, tasks, limits, limitations, introduction, where, what it could mean',
)
page(
  'a post on a site',
  "what it means for you, what this means for you, what that means for you, what it means for us, what it means for staff, what it means for the staff, what it means for our team, what it means for the team, what it means for your team, what it means for teams, what changes for you, what stays for you, what does not change for you, what doesn't change for you, what changes the same for you, what you have to do, what you need to do, what you have to do now, who to talk to, whom to talk to, from all of us, thank you, more soon",
  'what it means for in may, why, when, background, questions, any questions, contact, from when, what happens now, what happens next, what we gave up',
)
page(
  'how a team works',
  "in the room, in the meeting, before, before the meeting, during, vote, votes, voting, cadence, attendance, roles, rota, releases, what we own, what we don't own, what we do not own, what we also own, what we don't do, what we never do, what we always do, how we work, how to work, how we work together, how we work with us, how we work with others, how we meet, how we talk, how we communicate, how we reach us, meetings, our meetings, rituals, values, who we are, we agree, working hours, input, inputs, output, outputs, who decides, how we decide, how we decided, how we triage, how we triaged, how we prioritise, how we prioritize, how we prioritised, who to ask, whom to ask, where to send, where to ask, where to report, where to file, where to post, where to put, where to find, where to send in may, who to ask in may, what happens then, what happens next, what happens afterwards, what happens to your in may, what happens with your in may, what happens after in may, what you hear, what you'll hear, what you hear back, what you hear from us, every day, every week, every month, monday, tuesday, wednesday, thursday, friday, day 1, week 1, not maintained, vacant, vacancies",
  'who, when, where, afterwards, after, map, search, tools, rules, why',
)
page(
  'steps for operators',
  "if that fails, if it fails, if this fails, if nothing fails, if all fails, if that does not help, if that doesn't help, if that does not work, if that doesn't work, if that persists, if that helps, who to call, whom to call, call, escalate, escalation, verify, before you start, before you begin, never, always, symptom, symptoms, when it happens, roll back, undo",
  'when, first, then, next, finally, afterwards, steps, check, why, last',
)
page(
  'a job to apply for',
  "the job, the role, the position, your role, your job, your tasks, your profile, you bring, you have, you are, you will, what you bring, you'll bring, you do, we offer, what we offer, we'd offer, we expect, we don't ask for, we look for, we pay, salary, how to apply, apply, hours, holidays, perks",
  'who we are, about us, how it goes, benefits, where, start, the team, questions, location',
)
page(
  'lists of changes',
  "new, new in in may, better, improved, fixed, fixes, gone, removed, retired, known, known issues, known problems, coming next, coming soon, coming up, no longer, added, changed, upgrading, what's new, now possible",
  'for lamp, for brass lamp, thanks, performance, changes',
)
page(
  'a comparison to choose from',
  'candidates, i looked at, what i looked at, we looked at, i compared, contenders, shortlist, criteria, recommendation, our recommendation, verdict, pick, winner, runnerup, runner-up, vendors, offers, score, scores, ranking, not recommended',
  "what we need, what we need it for, what i'd do, what we'd do, what i would do, what i'd buy, what i'd take, what it doesn't do, what it does not do, what it doesn't solve, what may said, price, prices, open, method, summary, requirements, how we tested, how we compared, how we chose",
)
page(
  'a bug as it was reported',
  'what i did, what i expected, what i saw, what i got, what i tried, how often, attached, attachment, attachments, screenshot, screenshots, environment, device, workaround, reproducible, log, logs',
  'version, what happened, expected, actual, browser, steps, severity',
)

describe('how much the heads say', () => {
  const of = (...lines: string[]) => points('what threatens it', { headings: lines.join('\n') })
  it.each<[number, string[]]>([
    [0, ['assets']],
    [2, ['assets', 'scope']],
    [3, ['assets', 'scope', 'impact']],
    [3, ['assets', 'threats']],
    [4, ['assets', 'threats', 'scope']],
    [5, ['assets', 'threats', 'dpo']],
    [5, ['assets', 'threats', 'dpo', 'scope']],
    [7, ['assets', 'threats', 'dpo', 'attackers']],
    [9, ['assets', 'threats', 'dpo', 'attackers', 'scope']],
    [0, ['scope', 'impact', 'nature', 'how', 'to do']],
  ])('%d: %j', (worth, lines) => expect(of(...lines)).toBe(worth))
})

describe('what customers ask', () => {
  const of = (lines: string[], statements = 20) => points('what customers ask', { headings: lines.join('\n'), statements })
  it.each(['why', 'what', 'how', 'when', 'where', 'who', 'can', 'do', 'does', 'is', 'are', 'will', 'must', 'may', 'should', 'which'])('%s …', (word) => {
    expect(of(['lamps', `${word} i ring`])).toBe(0)
    expect(of([`${word} i ring`, `${word} now do i ring`])).toBe(1.5)
    expect(of([`${word} are my lamps`, `${word} rings for me`])).toBe(1.5)
    expect(of([`${word} i`, `${word} my`, `${word} me`])).toBe(4)
    expect(of([`${word} we ring`, `${word} rings`])).toBe(0)
    expect(of([`lamps ${word} i ring`, `lamps ${word} my`])).toBe(0)
  })
  it('in a short page', () => expect(of(['can i', 'do i', 'must i'], 41)).toBe(0))
})

describe('goals of a team', () => {
  const of = (lines: string[], shown: Partial<Traits> = {}) => points('goals of a team', { headings: lines.join('\n'), ...shown })
  it.each(['o1', 'o 2', 'okr 3', 'okr4 nights are quiet', 'objective 1', 'objective: lamps', 'goal: lamps', 'goal 2'])('%s', (line) => {
    expect(of([line, line])).toBe(4.5)
    expect(of([line])).toBe(0)
    expect(of([line, line], { statements: 41 })).toBe(0)
    expect(of([`our ${line}`, `our ${line}`])).toBe(0)
  })
  it.each(['o', 'goal', 'goal of 2', 'o1a', 'oak 1'])('not: %s', (line) => expect(of([line, line])).toBe(0))
  it.each<Role>(['problem', 'requirement', 'solution', 'user', 'story'])('but where it has a %s', (role) =>
    expect(of(['o1', 'o2'], { roles: new Set([role]) })).toBe(0),
  )
  it.each<Kind>(['today', 'behaviour', 'people', 'occasion'])('but where it is about %s', (kind) =>
    expect(of(['o1', 'o2'], { kinds: new Set([kind]) })).toBe(0),
  )
  it('whatever else it has', () => expect(of(['o1', 'o2'], { roles: new Set(['risk']), kinds: new Set(['doubt']) })).toBe(4.5))
})

describe('nothing that lies ahead', () => {
  const ahead: Ahead = { shifts: 0, stops: 0, orders: 0, things: 0, products: 0 }
  const told = (shown: Partial<Traits>, found: Partial<Ahead> = {}) => points('nothing that lies ahead', { ahead: { ...ahead, ...found }, ...shown })
  const built = (shown: Partial<Traits>, found: Partial<Ahead> = {}) => points('nothing that is built', { ahead: { ...ahead, shifts: 1, ...found }, ...shown })

  it('says it for all that it tells', () => {
    expect(told({})).toBe(1.75)
    expect(told({ statements: 4 })).toBe(1.75)
    expect(told({ statements: 3 })).toBe(0)
    expect(told({ ahead: undefined })).toBe(0)
    expect(told({}, { things: 1, products: 5 })).toBe(1.75)
    expect(told({}, { things: 2 })).toBe(0)
  })
  it.each<keyof Ahead>(['shifts', 'stops', 'orders'])('has no %s', (what) => expect(told({}, { [what]: 1 })).toBe(0))
  it.each<keyof Traits>(['userWishes', 'promises', 'intentions', 'targets', 'stories', 'examples'])('has no %s', (what) => expect(told({ [what]: 1 })).toBe(0))
  it('has none of these, however they come', () => {
    expect(told({}, { shifts: 1, stops: 1 })).toBe(0)
    expect(told({ stories: 1, examples: 1, targets: 1, intentions: 1 }, { orders: 1 })).toBe(0)
    expect(told({ userWishes: 1, promises: 1, intentions: 1 })).toBe(0)
  })
  it.each<[number, Kind[]]>([
    [0, ['aim']],
    [0, ['behaviour', 'limit']],
    [1.75, ['behaviour']],
    [1.75, ['limit']],
    [1.75, ['people']],
  ])('%d with heads on %j', (worth, kinds) => expect(told({ kinds: new Set(kinds) })).toBe(worth))

  it('builds nothing, where something lies ahead', () => {
    expect(built({})).toBe(1.5)
    expect(built({ statements: 4 })).toBe(1.5)
    expect(built({ statements: 3 })).toBe(0)
    expect(built({ ahead: undefined })).toBe(0)
    expect(built({}, { shifts: 0 })).toBe(0)
    expect(built({}, { stops: 2, things: 4 })).toBe(1.5)
  })
  it.each<keyof Ahead>(['products', 'orders'])('has no %s either', (what) => expect(built({}, { [what]: 1 })).toBe(0))
  it.each<keyof Traits>(['interfaces', 'userWishes', 'promises', 'stories'])('has no %s either', (what) => expect(built({ [what]: 1 })).toBe(0))
  it.each<keyof Traits>(['targets', 'people'])('may have %s', (what) => expect(built({ [what]: 1 })).toBe(1.5))
})

describe('talk to its reader', () => {
  it.each<[number, Partial<Traits>]>([
    [0, { addresses: 3 }],
    [1.5, { addresses: 4 }],
    [2.5, { addresses: 6 }],
    [3.5, { addresses: 8 }],
    [0, { addresses: 1, statements: 2 }],
    [3.5, { addresses: 2, statements: 2 }],
    [0, { addresses: 8, prompts: 1 }],
    [3.5, { addresses: 40, statements: 40 }],
    [0, { addresses: 41, statements: 41 }],
  ])('%d for %j', (worth, shown) => expect(points('talk to its reader', shown)).toBe(worth))
})

describe('which kind they speak for', () => {
  it.each<[string, Genre]>([
    ['what has been', 'notes'],
    ['what is sold', 'post'],
    ['an event and its programme', 'other'],
    ['a campaign and its channels', 'other'],
    ['talk of investors and capital', 'other'],
    ['lessons and steps', 'tutorial'],
    ['guidance for a component', 'tutorial'],
    ['a page to look things up', 'other'],
    ['rules and terms', 'process'],
    ['what threatens it', 'other'],
    ['questions to put to people', 'research'],
    ['a post on a site', 'post'],
    ['how a team works', 'process'],
    ['steps for operators', 'runbook'],
    ['a job to apply for', 'other'],
    ['lists of changes', 'changelog'],
    ['a comparison to choose from', 'other'],
    ['a bug as it was reported', 'other'],
    ['what customers ask', 'other'],
    ['goals of a team', 'other'],
    ['nothing that lies ahead', 'other'],
    ['nothing that is built', 'other'],
    ['talk to its reader', 'other'],
  ])('%s: %s', (name, genre) => expect(shortSignals.find((one) => one.name === name)?.genre).toBe(genre))
})
