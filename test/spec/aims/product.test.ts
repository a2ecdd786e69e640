import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { aboutProduct, asksOfMachine, worksAsMeant } from '../../../src/spec/aims/product.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'what the product is told to do',
  (text) => asksOfMachine(new Aim(text)),
  [
    'Show the tide before they cast off',
    'Display the depth on the chart',
    'Automatically assign berths',
    'Automatic generation of harbour bills',
    'Real-time sync between boats and office',
    'Send a notification to the pilot',
    'Notify crews about storms',
    'Export the logbook',
  ],
  [
    'Show a 20 % rise in crossings',
    'Show up at the pier',
    'Show that crews read it',
    'Show crews where help is, 30 % faster',
    'Automatically better off',
    'Live music on deck',
    'Remind people why they sail',
    'Send fewer letters',
    'Export more fish',
  ],
)

describe('that the product works as it should', () => {
  it.each([
    'The system must work consistently without failures',
    'The app should run smoothly',
    'Tide tables load without errors',
    'All clicks handled by the new screen',
    'Every transaction is stored',
  ])('%s', (text) => {
    expect(worksAsMeant(text)).toBe(true)
  })
  it.each(['Users must work without haste', 'Crews can work without a manual', 'All changes by hand are gone', 'The pilots must sleep'])('not: %s', (text) => {
    expect(worksAsMeant(text)).toBe(false)
  })
  it('in words that are said of things', () => {
    expect(aboutProduct('The calculator performs simple operations')).toBe(true)
    expect(aboutProduct('The interface captures the look of a chart table')).toBe(true)
    expect(aboutProduct('The skipper captures the look of the sea')).toBe(false)
  })
})

asks(
  'that the product is what does it',
  aboutProduct,
  [
    ...sentences(
      'The dashboard … berths',
      'maps, generates, displays, shows, handles, works, sends, detects, processes, calculates, integrates, runs, produces, performs, executes, captures, exposes, includes, contains, mimics, resembles, recreates, reproduces, stores, emits, computes, communicates, returns, loads, persists, renders, applies, syncs, delivers, covers, supports, provides, meets, identifies',
    ),
    ...sentences('Dashboards … berths', 'persist, render, apply, sync'),
    ...sentences('The dashboard … maps berths', 'successfully, correctly, accurately, reliably, properly'),
    ...sentences('The dashboard … covers berths', 'successfully, correctly, accurately, reliably'),
    ...sentences('The dashboard is …', 'applied, detected, displayed, rendered, shown, synced, saved, stored, persisted, loaded, quickly loaded'),
    'Dashboards are loaded',
    ...sentences(
      '… berths',
      'Maps, Generates, Displays, Detects, Calculates, Integrates, Produces, Communicates, Successfully maps, Correctly maps, Accurately maps, Reliably maps, – Maps',
    ),
    ...sentences('The dashboard theme …', 'is shown, persists, renders, applies, syncs, loads, works, displays it, change is shown'),
    'Dashboard themes are shown',
    ...sentences('The dashboard is … piers', 'on the, in the, at the, on all, on every, on each, on both'),
    ...sentences('Dashboard … piers', 'on all, in all, at all, on every, on each, on both, | on all'),
    ...sentences('The dashboard loads … 4 ms', 'within, in, under, in less than'),
    ...sentences(
      'The dashboard loads in …',
      'one second, two seconds, three s, 4ms, 4 millisecond, 4 milliseconds, 4 s, 4 sec, 4 secs, 4 second, 4 seconds, 1.5 s',
    ),
  ],
  [
    'Berths map',
    'Crews see what the dashboard maps',
    'The dashboard of piers maps berths',
    'Skipper dashboards for skippers map it',
    'The skippers dashboard maps berths',
    'The dashboard skippers render it',
    'The dashboard very old red theme renders',
    'The dashboard rings',
    'The dashboard is red',
    'The dashboard in piers',
    ...sentences('Maps … berths', 'and, or, of, for, in, with'),
    'The dashboard loads in 4 minutes',
    'The dashboard maps 4 berths',
  ],
)

asks(
  'that it works, always or as it must',
  worksAsMeant,
  [
    ...sentences(
      'The chart … correctly',
      'generates, completes, works, loads, runs, executes, processes, saves, syncs, uploads, exports, imports, renders, opens, starts, installs, performs, functions, operates',
    ),
    ...sentences(
      'Charts … correctly',
      'generate, complete, work, load, run, execute, process, save, sync, upload, export, import, render, open, start, install, perform, function, operate',
    ),
    ...sentences(
      'Charts load …',
      'successfully, reliably, properly, as expected, as intended, as designed, flawlessly, without error, without errors, without any error, without issues, without problems, without crashes, without crashing, on the first try, at the first attempt, on first go',
    ),
    ...sentences('… charts load correctly', 'Very old red, – Night'),
    ...sentences(
      'All … stored',
      'attempts are, requests are, logins are, log-ins are, signins are, sign-ins are, submissions are, accounts are, inputs are, entries are, responses are, events are, records are, calls are, messages are, pages are, routes are, screens are, sessions are, tokens are, links are, tests are, notifications are, actions are, interactions are, clicks are, commands are, transactions are, operations are, calculations are, changes are, fields are, endpoints are, uploads are, files are, forms are, queries are',
    ),
    ...sentences(
      'Every … is stored',
      'attempt, request, login, log-in, signin, sign-in, submission, account, input, response, event, record, call, message, route, session, token, link, test, notification, action, interaction, click, command, transaction, operation, calculation, field, endpoint, upload, file, form',
    ),
    ...sentences('… clicks are stored', '100%, 100 % of, All of the, All very old, – All'),
    ...sentences(
      'All clicks …',
      'is stored, get stored, gets stored, are quickly stored, are carried out, are done, are made, are accessible, are inaccessible, are available, are unavailable, are valid, result in a bill, results in a bill, return a bill, returns a bill, redirect home, redirects home, show a bill, shows a bill, display a bill, displays a bill, trigger a bill, triggers a bill, produce a bill, produces a bill',
    ),
    ...sentences(
      'All clicks … by lamps',
      'handled, processed, stored, logged, saved, recorded, performed, carried out, done, made, routed, validated, encrypted, stored safely',
    ),
    ...sentences('All clicks handled … lamps', 'through, via, in, with, on, using, from'),
    ...sentences(
      '… must work correctly',
      'The chart, A chart, An old chart, Our chart, Every chart, Each chart, All charts, Very old charts, Charts, – The chart',
    ),
    ...sentences('The chart … work correctly', 'should, shall, will, has to, can, needs to, must always'),
    ...sentences('Charts … work correctly', 'have to, need to'),
    ...sentences(
      'The chart must … without errors',
      'work, run, operate, function, perform, behave, load, start, respond, consistently work, reliably work, correctly work, smoothly work, work and run, work and work, work and operate, work and load, work smoothly, work well, work fine',
    ),
    ...sentences(
      'The chart must work …',
      'consistently, successfully, reliably, properly, smoothly, flawlessly, stably, as expected, as intended, as designed, without failure, without failures, without error, without issues, without problems, without crashes, without crashing, without bugs, without interruption, without interruptions, without glitches, without downtime, without outages, without any errors, without major errors, without critical errors',
    ),
  ],
  [
    ...sentences('… work correctly', 'Users must, People must, Customers must, Staff must, Skippers must'),
    ...sentences('… correctly', 'User works, Users load, People load, Customers load, Staff load, Skippers load'),
    'In it: charts load correctly',
    'Charts load',
    'Charts ring correctly',
    'Very big old red charts load correctly',
    'Crews say that all clicks are stored',
    'All piers are stored',
    'All clicks are blue',
    'All clicks handled at night',
    'Some clicks are stored',
    'The chart must ring correctly',
    'The chart must work',
    'The very old red night chart must work correctly',
  ],
)

asks(
  'what is asked of a machine',
  (text) => asksOfMachine(new Aim(text)),
  [
    ...sentences(
      '… the berths',
      'Show, To show, Display, Visualise, Visualize, Render, Compute, Calculate, Expose, Autofill, Auto-fill, Prefill, Pre-fill, Autocomplete, Auto-complete, Parse, Scrape, Fetch, Synchronise, Synchronize, Sync, Persist, Emit, Export, Import, – Show',
    ),
    ...sentences('Show …', '"berths", “berths”'),
    ...sentences('Automatically … berths', 'store, sort, assign, send, check, crop, fill, enter, notify, process, push, fix, show'),
    ...sentences('… berths', 'Auto-assign, Auto- assign, Automatically assign'),
    ...sentences(
      'Send …',
      'notification, notifications, a message, messages, an email, e-mails, e-mail, emails, the reminder, reminders, out alerts, an alert, automatic text messages, text message, automated SMS, regular push, weekly pushes, daily digests, a digest, push receipts, a receipt, a confirmation, confirmations, out the weekly digest',
    ),
    ...sentences('… crews when it rains', 'Notify, Alert, Remind, Inform'),
    ...sentences(
      'Notify crews … rain',
      'if, before, after, as soon as, once, about, of, by email, by e-mail, by text, by phone, by SMS, by push, by message, via, through',
    ),
    ...sentences(
      '… import of bills',
      'An automatic, The automatic, A full automatic, Fully automatic, New automatic, Automatic, Automated, Automatically, Realtime, Real-time, Live, Instant, Seamless, Bulk, Oneclick, One-click, Offline, Twoway, Two-way, Bidirectional, Bi-directional, Smart, AI, AI-powered, AI-driven, AI-based, In-app, Cross-platform, Cross-device, Live old red, – Live',
    ),
    ...sentences(
      'Live …',
      'generation, sync, syncing, synchronisation, synchronization, calculation, detection, assignment, imports, export, exports, updates, backup, back-up, backups, processing, matching, scheduling, tracking, monitoring, reporting, notification, notifications, alert, alerts, alerting, routing, translation, transcription, classification, categorisation, categorization, extraction, validation, reconciliation, integration, capture, recognition, search, editing, mode, support, access, collaboration, recommendations, suggestions, insights, summaries, replies, sync.',
    ),
    ...sentences('Live sync … piers', 'of, for, between, with, from, to, on, in, across, via, by, and, when, based'),
  ],
  [
    'Crews show the berths',
    ...sentences(
      'Show … berths',
      'up, off, that, how, why, whether, what, respect, sign, signs, interest, progress, improvement, growth, us, we, love, care, gratitude, value, goods, food',
    ),
    'Show 4 berths',
    'Show fewer berths',
    'Showy berths',
    ...sentences('Automatically sail … berths', 'by, for, in, at, than'),
    'Send berths',
    'Notify crews',
    'Crews want live sync',
    'Live music',
    'Live sync there',
    'Live very old red sync',
    'Live tracking of complaints',
  ],
)
