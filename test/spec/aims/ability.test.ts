import { isAbility } from '../../../src/spec/aims/ability.js'
import { Aim } from '../../../src/spec/aims/aim.js'
import { asks, sentences } from '../../language/asks.js'

const able = (text: string) => isAbility(new Aim(text))

asks(
  'what the product can',
  able,
  [
    'Nora speaks Danish and Faroese',
    'The bot answers in five languages',
    'Understands dialect',
    'The kiosk accepts cards and coins',
    'The camera recognises 40 kinds of fish',
    'Pierlight talks to the tide tables',
    'Pierlight knows all 300 berths',
    'Works offline',
    'Compatible with all common browsers',
    'It does everything the old one did',
    'The bot does not crash',
    'Robo can sing',
  ],
  [
    'Skippers speak Danish with the harbour',
    'The bot answers 80 % of questions',
    'The kiosk accepts cards, so that nobody queues',
    'Guests find the kiosk',
    'The kiosk is used by half the guests',
    'Families speak Polish at home and still follow',
    'Torben reads the tide table',
    'The bot handles calls without help',
    'Fewer questions that the bot knows nothing of',
  ],
)

asks(
  'which languages it has',
  able,
  [
    ...sentences('Nora … Danish', 'speaks, understands, talks, knows, answers in, replies in, responds in, reads in, writes in, chats in, comes in'),
    ...sentences('Nora and Ada … Danish', 'speak, understand, talk, know, answer in, reply in, respond in, read in, write in, chat in'),
    ...sentences('Nora is … Danish', 'available in, offered in, localised in, localized in'),
    'Nora answers promptly in Danish',
    ...sentences('Nora speaks … languages', '3, 12, 120, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, several, many, all'),
    ...sentences('Nora speaks … two languages', 'at least, up to, about, all'),
    ...sentences('Nora speaks two … languages', 'other, European, official'),
    ...sentences('Nora speaks two …', 'tongues, dialects, locales'),
    'Nora speaks dialect',
    'Nora speaks dialects',
  ],
  [
    'Nora speaks calmly of two languages',
    'Nora speaks without dialect',
    'Nora speaks well of Danish',
    'Nora speaks two words',
    'Nora speaks less Danish',
    'Retention of Nora, who speaks Danish',
  ],
)

asks(
  'what a part of it can',
  able,
  [
    ...sentences(
      'The … prints labels',
      'robot, engine, camera, device, kiosk, machine, software, hardware, scanner, sensor, solution, product, voice, twin, game, terminal, companion, gadget, till, printer, algorithm, AI, LLM, IVR, voicebot, hotline',
    ),
    ...sentences('… robot prints labels', 'A, Our, Its, Each, Every, The old, Our big old, Harbour, – The'),
    'An engine prints labels',
    'Digital concierge prints labels',
    'Card reader prints labels',
    ...sentences('The robot … prints labels', 'also, even, then, fully, automatically, natively, now, reliably'),
    ...sentences(
      'The robot … boats',
      'supports, accepts, recognises, recognizes, detects, understands, speaks, knows, handles, answers, reads, writes, imports, exports, prints, plays, sings, offers, covers, contains, includes, has, remembers, predicts, suggests, identifies, classifies, translates, transcribes, scans, streams, runs on, runs in, runs as, runs without, works on, works in, works with, works without, talks to, connects to, connects with, syncs to, syncs with, integrates with, comes in, comes with, fits, can lift',
    ),
    ...sentences(
      'Dashboards … boats',
      'support, accept, recognise, recognize, detect, understand, speak, know, handle, answer, read, write, import, export, print, play, sing, offer, cover, contain, include, remember, predict, suggest, translate, transcribe, scan, stream, run on, work on, talk to, connect to, sync with, integrate with, come with, fit, can name',
    ),
    ...sentences('The robot does not …', 'crash, hang, freeze, time out, break, stutter'),
    ...sentences('The robot … crash', "doesn't, doesn’t, never"),
    'The robot works offline',
  ],
  [
    'Boats at the robot support masts',
    'The robot at the pier supports boats',
    'The robot shines',
    'The robots print labels',
    'Nurses at a robot print labels',
    ...sentences('The robot prints labels …', 'for half per cent, for 40 %, without help, without calling, instead, no longer, faster, first time'),
    ...sentences(
      'The robot reads one … a note',
      'of the calls, of the questions, of the requests, of the cases, of the time, without asking, without human, first try, first contact, so that',
    ),
    'The robot prints labels for 4 percent',
  ],
)

asks(
  'what somebody of that name can',
  able,
  [
    ...sentences(
      'Pierlight … boats',
      'supports, recognises, recognizes, detects, handles, runs on, runs in, runs as, works on, works in, works with, works offline for, talks to, connects to, connects with, syncs to, syncs with, integrates with, knows all, knows every, knows each, knows the, knows our, knows 4, knows 40',
    ),
    ...sentences('Pierlight can …', 'sing, speak, talk, read, do, answer, recognise, recognize, handle, connect, print, play, tell, export, import'),
    ...sentences('Pierlight … handles boats', 'also, even, then, now'),
    'K2b handles boats',
    '– Pierlight handles boats',
    'Pierlight recognise boats',
    'Pierlight support boats',
  ],
  ['pierlight handles boats', 'Old Pierlight handles boats', 'P handles boats', 'Pierlight knows much', 'Pierlight sails', 'Pierlight can rest'],
)

asks(
  'what it can, without a subject',
  able,
  [
    ...sentences('… offline', 'Works, Runs, Usable, Works well, Work well, – Works, Fully works, Natively works'),
    ...sentences('Works without …', 'internet, network, signal, electricity, power'),
    ...sentences('Works in … mode', 'dark, flight, airplane'),
    ...sentences('Works … iOS', 'on, with'),
    ...sentences(
      'Works on …',
      'all boats, every boat, any boat, old boats, older boats, both boats, iOS, Android, Windows, Linux, Mac, the pier browser, the old device, the old phone',
    ),
    'Compatible with iOS',
    'Is compatible with iOS',
  ],
  ['Crews sleep; works offline', 'Every berth works offline', 'Works on piers', 'Works in day mode', 'Works without haste'],
)

asks(
  'what the other one could',
  able,
  [
    ...sentences('It … everything the old one did', 'does, can, has, offers, covers'),
    ...sentences('Charts … everything the old one did', 'do, have'),
    ...sentences('It does … the old one did', 'all, whatever, anything, what, all that'),
    ...sentences('It does all the old one …', 'does, had, has, could, can, offer, offers, offered'),
    'It does all Pierlight did',
    'It does all that did',
    'It does all the very old did',
  ],
  ['It does some of what the old one did', 'It does all it may'],
)
