import { isOutAndAbout } from '../../../src/spec/aims/out-and-about.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that it is to be had somewhere',
  isOutAndAbout,
  [
    ...sentences(
      'The plug-in is in …',
      'production, prod, staging, main, master, trunk, Homebrew, npm, PyPI, Maven, crates.io, NuGet, Docker Hub, Flathub, TestFlight, GitHub, store, stores, the app store, both play stores, all company shops, our online shop, the web shop, the shelf, shelves, the catalogue, the catalog, the wiki, the intranet, the website, the web site, the site, the homepage, the home page, the front page, the brochure, the price list, the marketplace, the registry, the repository, the repo, the newsletter, the annual report, the programme, the handbook, the manual, docs, the documentation, the press, the paper, the papers, the library, the museum, the foyer, the lobby, the hall, the warehouse, customers’ hands, the hands of the crew',
    ),
    ...sentences(
      '… in the lobby',
      'The lamp is, The lamp lies, The lamp stands, The lamp hangs, The lamp sits, The lamp runs, The lamp answers, The lamp responds, The lamp lands, The lamp arrives, The lamp goes, The lamp works, The lamp plays, The lamp appears',
    ),
    ...sentences('Lamps … in the lobby', 'are, lie, stand, hang, sit, run, answer, respond, land, arrive, work, play, appear'),
    ...sentences('The lamp is … in the lobby', 'finally, now, up, out, live'),
    ...sentences('The lamp is … the lobby', 'on, at, from, inside'),
    ...sentences('The lamp is in … lobby', 'our, their, its, every, each, both our, all our, the harbour, harbour'),
    ...sentences('… in the lobby', 'Lamps are, The very old red lamp is, – Lamps are, Ada’s lamp is'),
  ],
  [
    'Oar in the lobby',
    'The lamp is in the lobbyist',
    'The lamp is in Bergen',
    'The lamp of skippers is in the lobby',
    'The crew is in the warehouse',
    'The very old red harbour lamp is in the lobby',
    'Fewer lamps are in the lobby',
    'Complaints are in the lobby',
  ],
)

asks(
  'that it is out',
  isOutAndAbout,
  [
    ...sentences(
      '… live',
      'The lamp is, Lamps are, The lamp has gone, Lamps have gone, The lamp goes, Lamps go, The very old red lamp is, – Lamps are, Ada’s lamp is',
    ),
    'The lamp has been published',
    ...sentences('The lamp is … live', 'finally, now, all, both'),
    ...sentences(
      'The lamp is …',
      'up, out, on, online, open, on air, published, launched, released, shipped, merged, tagged, installed, deployed, hung, mounted, printed, signed, switched on, switched off, handed over, rolled out, on sale, live.',
    ),
    ...sentences('The lamp is live …', 'by May, on Monday, before May, in time, at the latest, for once'),
    ...sentences('Lamps that nobody likes … on sale here', 'is, are, goes, go'),
  ],
  [
    'The lamp is',
    'Live',
    'The lamp is red',
    'The lamp is live in name only',
    'Calm, the lamp is live',
    'Lamps that nobody likes were on sale here',
    'The very old red harbour lamp is live',
  ],
)

asks(
  'that it is shown to somebody',
  isOutAndAbout,
  [
    ...sentences('Ada … the lamp', 'walks past, walks by, walks through, inspects, visits'),
    ...sentences('All … the lamp', 'walk past, inspect, visit'),
    ...sentences('The lamp … shown to Ada', 'is, gets, has been'),
    ...sentences('Lamps … shown to Ada', 'are, get, have been'),
    ...sentences('The lamp is … to Ada', 'presented, demoed, demonstrated, unveiled, displayed'),
    ...sentences('The lamp is shown … Bergen', 'at, on, by, in'),
    ...sentences('Ada … it herself', 'has tried, has seen, has tested, has opened, has held, have tried'),
    ...sentences('Ada has tried it …', 'himself, themselves, with gloves'),
    ...sentences('Ada … it at night', 'presents, shows, unveils, demos'),
    ...sentences('All … it at night', 'present, show, unveil, demo'),
    ...sentences('Ada shows …', 'it on deck, it to Bo, it in Bergen, the lamp at night'),
  ],
  [
    'Ada buys the lamp',
    'Ada has tried it',
    'Ada shows it',
    'Lamps are shown',
    'Ada shows the lamp, at last',
    'Complaints are shown to Ada',
    'Fewer lamps are shown to Ada',
  ],
)

asks(
  'that it draws attention, sells, is there, due or done',
  isOutAndAbout,
  ['An award', 'Sales can announce it', 'Gate by May', 'A screen at every pier', 'Every pier has its scanner', '300 beehives equipped'],
  ['Calm mornings', '300 skippers equipped with beehives'],
)
