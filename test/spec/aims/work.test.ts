import { Aim } from '../../../src/spec/aims/aim.js'
import { checked, isOfTheWork, ownWork } from '../../../src/spec/aims/work.js'
import { asks, sentences } from '../../language/asks.js'

const ofTheWork = (text: string) => isOfTheWork(new Aim(text))

asks(
  'that the work passes a check of its own',
  (text) => checked.test(text),
  [
    ...sentences('The gate … the check', 'passes, passed, will pass'),
    ...sentences('The gate passes … check', 'our, its, all our, every, each, a, very old night'),
    'The gate passes an audit',
    'The gate passes review',
    ...sentences('The gate passes the …', 'checks, checklist, test, tests, test suite, validation, acceptance, QA'),
    ...sentences('The … is green', 'CI, build, pipeline, test, lamp-test, suite, night suite'),
    ...sentences('The … are green', 'builds, pipelines, tests, night tests, checks'),
    ...sentences('CI … green', 'stay, stays, runs, all, is all'),
    'CI green',
    'Checks run green',
    ...sentences(
      '… test passed',
      'Pen, Penetration, Load, Stress, Smoke, Regression, Acceptance, Integration, End-to-end, Security, Accessibility, System, Site',
    ),
    ...sentences('Load … passed', 'tests, audit, audits, review, reviews, scan, scans'),
    ...sentences('Load test …', 'done, clean, successful, completed, OK, is done, are done, was done, were done, has been done, have been done'),
    ...sentences('Zero downtime … the switch', 'during, at, in, while'),
    ...sentences('No downtime at …', 'our switch, switch, migration, cutover, cut-over, rollout, roll-out, move, go-live, transition, upgrade'),
    ...sentences('Green …', 'CI, build, pipeline'),
    ...sentences('Two … pull requests', 'reviewed, merged, approved'),
    'One merged pull request',
    ...sentences('… bugs', 'No, Zero, 0, Number of, Count of, No red, No very red'),
    ...sentences('No …', 'defects, blockers'),
    ...sentences('… integrity', '100%, 100 %, 100% data'),
    ...sentences('Evidence is …', 'recorded, filed, documented'),
    ...sentences('The … filed', 'result is, results are, decision is, decisions are'),
  ],
  [
    'The gate passes crews',
    'The gate bypasses the check',
    'The very old gate passes more than a very old check',
    'CI is red',
    'Crew test passed',
    'Load test is late',
    'Some downtime at switch',
    'Green piers',
    'Pull requests',
    'Some bugs',
    'No very old red bugs',
    '10 % integrity',
    'Evidence filed',
  ],
)

asks(
  "the state of the team's own work",
  (text) => ownWork.test(text),
  [
    ...sentences(
      '… is red',
      'Repo, Repository, Codebase, Code, Stack, Architecture, Demo, Docs, Documentation, Frontend, Front-end, Backend, Back-end, Build, Schema, Prototype, UI, Very old red repo, – Repo, The repo, The repo and docs, The repo and the front-end, The repo and docs',
    ),
    ...sentences(
      'The repo … it',
      'can match, should match, must match, will match, has, matches, builds, build, expresses, express, shows, show, grows, grow, supports, support, runs, run, contains, contain, reflects, reflect, follows, follow, compiles, compile, stays, stay, remains, remain, explains, explain, demonstrates, demonstrate',
    ),
    ...sentences('Docs … it', 'are, have, match'),
    ...sentences('… binary', 'Single, One, Zero, No, Minimal, Few, A single, One single, Single old, – Single'),
    ...sentences('One …', 'executable, package, bundle, dependency, codebase, repo, repository'),
    'No dependencies',
  ],
  [
    ...sentences('… repo is red', 'For the, Of the, In the, On the, To the, By the, With the, Old for the, Very old big red'),
    'The repo rings',
    'Repos are red',
    'Calm, one binary',
    'Binary',
    'One very old binary',
    'Docs and crews and piers are red',
  ],
)

asks(
  'that nothing is left of it',
  ofTheWork,
  [
    ...sentences('… open issues', 'No, Zero, 0, – No'),
    ...sentences('No … issues', 'remaining, outstanding, known, critical, major, severe, blocking, high, open red, open very red'),
    ...sentences(
      'No open …',
      'gap, gaps, item, items, issue, ticket, tickets, point, points, task, tasks, stories, finding, findings, bug, bugs, defect, defects, blocker, blockers, P1',
    ),
    ...sentences('No … bugs', 'priority-one, priority one, priority 1, priority1, P0, P1, sev 1, severity 0, sev-1, sev1, slipped, missed, P1 red'),
    ...sentences('No slipped …', 'bug, issue, issues, ticket, tickets, date, dates, deadline, deadlines, milestone, milestones'),
    ...sentences(
      'No …',
      'P0, P1s, prio 1, prio-1, prio1s, priority 1s, blockers, showstoppers, regression, regressions, slip, slips, slippage, overrun, overruns, change request, change requests, deviation, deviations, regressions.',
    ),
    ...sentences('No blockers … Bergen', 'at, on, in, left, open'),
    ...sentences('No slips … plan', 'against the, from the, to the, on our, of, from'),
    ...sentences('No slips of the …', 'budget, schedule, spec, specification, scope, timeline, plan.'),
  ],
  [
    'There are no open issues',
    'No blockers and no haste',
    'No regressions at night',
    'No issues',
    'No open piers',
    'No open very old red issues',
    'No slipped piers',
    'No regressions for crews',
    'No slips of the pen',
    'No slips at night',
    'No P1 dates for skippers',
    'Fewer than no open issues',
  ],
)

asks(
  'that what was agreed is delivered',
  ofTheWork,
  [
    ...sentences('… the contract', 'Fulfil, Fulfill, To fulfil, Honour, Honor, Satisfy, Meet, Deliver on, Comply with, Close out, – Meet'),
    ...sentences('Meet … requirements', 'the, our, all, every, all the, the very old, our night'),
    ...sentences(
      'Meet the …',
      'D4, D42, deliverable, deliverables, contracts, contractual, obligation, obligations, requirement, specification, specifications, tender, SOW, wishlist, wish list, wishes, conditions, demands, commitment, commitments, milestone, milestones, deadline, deadlines',
    ),
  ],
  ['Crews meet the contract', 'We meet the contract', 'Meet the pier', 'Meet very old red contracts', 'Meet 40 % of deadlines', 'Meet deadlines of skippers'],
)

asks(
  'that all of it is done',
  ofTheWork,
  [
    ...sentences('… piers mapped', 'All, Every, 100 %, 100%, All of the, Every very old red, – All'),
    ...sentences(
      'All piers …',
      'scanned, described, documented, covered, migrated, converted, translated, connected, equipped, fitted, installed, imported, tagged, merchandised, trained, spent, used up, cleared, closed, delivered, implemented, integrated, built, tested, lives in it, live in it, read from it, served from it',
    ),
    ...sentences('Scroll at …', '60 fps, 60fps, 120 fps'),
  ],
  [
    'It shows: all piers mapped',
    'All mapped',
    'All piers; some mapped',
    'All piers sold',
    'Scroll at 6 fps',
    'All shifts mapped',
    'All piers mapped by skippers',
    'All complaints mapped',
    'All retention mapped',
    'Scroll at 1200 fps',
  ],
)

asks(
  'that the old one is gone',
  ofTheWork,
  [
    ...sentences(
      '… gate gone',
      'Old, Legacy, Existing, Previous, Former, Current, Manual, Paper, Ageing, Aging, In-house, Outdated, The old, Our old, All old, Both our old, Every old, Old very red, – Old',
    ),
    ...sentences('Old gate … gone', 'is, has been, is finally, is fully, is completely, finally'),
    ...sentences('Old gates … gone', 'are, have been'),
    ...sentences(
      'Old gate …',
      'off, away, dead, retired, out of use, out of service, history, shut, shut down, closed, closed down, unplugged, binned, scrapped, dismantled, thrown out, thrown away, abolished, switched off, turned off, decommissioned, replaced, removed, deleted, archived, gone., gone .',
    ),
    ...sentences('Old gate gone … May', 'by, before, until, on, in, from, at'),
  ],
  [
    'It shows: the old gate gone',
    'Gate gone',
    'Old gone',
    'Old very big red gate gone',
    'Old gate goner',
    'Old gate gone for crews',
    'Old gate red',
    'Old gate of skippers gone',
    ...sentences(
      'Old pier … gone',
      'queue, queues, worry, worries, fear, fears, wait, waits, waiting, debt, debts, habit, habits, complaint, complaints, error, errors, problem, problems, quarrel, quarrels, confusion, workaround, workarounds, delay, delays',
    ),
  ],
)

asks(
  'that it is the first of all',
  ofTheWork,
  ['Be the first in Bergen', 'Be the first skippers in Bergen', 'First to market'],
  ['Be the first in Bergen with 40 boats', 'Be the first in Bergen with fewer calls', 'Be the first boat in Bergen with skippers'],
)

asks(
  'that so many are made, or had somewhere',
  ofTheWork,
  ['60 berths scanned by April', 'To have the gate in the stand at the fair'],
  ['60 complaints scanned by April', 'To have the retention of the gate in the press'],
)
