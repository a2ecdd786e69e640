import { fixesAppearance, fixesLook } from '../../src/language/design.js'
import { asks, sentences } from './asks.js'

const fixesIt = (text: string) => fixesAppearance(text) !== undefined
const fixesTheLook = (text: string) => fixesLook(text) !== undefined

asks(
  'fixes a part of a screen, not a thing of a trade',
  fixesIt,
  [
    'Tides on the left of the menu',
    'Rowing clubs see three columns',
    'A carousel of piers',
    'An accordion with tides',
    'A stepper for guests',
    'A stepper for motorists',
    'A carousel of inflight snacks',
    'An accordion of tunesmiths',
  ],
  [
    ...sentences(
      'Guests find the tides of the … in the menu',
      'dish, dishes, meal, meals, lunch, dinner, breakfast, kitchen, kitchens, chef, chefs, cook, cooks, waiter, waiters, restaurant, restaurants, food, diner, diners, allergen, allergens, soup, soups, dessert, desserts, canteen, canteens, wine, wines',
    ),
    ...sentences('Guides find the carousel of the …', 'baggage, luggage, airport, airports, flight, flights, suitcase, suitcases'),
    ...sentences(
      'Tutors bring an accordion for the …',
      'music, musicians, instrument, instruments, tune, tunes, band, bands, concert, concerts, pupil, pupils, lesson, lessons',
    ),
    ...sentences('A stepper moves the …', 'motor, motors'),
    'The grass becomes green',
    'The water goes green',
    ...sentences('We note when … turn red', 'traffic lights, traffic signals, leaves, fruits, berries, grapes, tomatoes'),
    ...sentences('We note when the … turns red', 'traffic light, traffic signal, leaf, fruit, skin, water, sky, grass'),
  ],
)

asks(
  'fixes a number of parts, not things of a trade',
  fixesTheLook,
  ['Four tiles at the start', 'Same fields as in the old list', 'Berths are on the blue line'],
  [
    ...sentences(
      'Four tiles of clay per …',
      'roof, roofer, floor, floors, flooring, wall, walls, bath, bathroom, kiln, kilns, coat, coats, shirt, shirts, tailor, tailors, grout, grouting, mosaic, mosaics, pill, pills, dose, doses',
    ),
    ...sentences(
      'Same fields as last year for …',
      'crop, crops, sowing, till, tilled, tills, farmer, farmers, grower, growers, harvest, harvesting, hay, cattle, grazing, pasture',
    ),
    ...sentences(
      'The blue line has a …',
      'ticket, tickets, train, trains, metro, tram, trams, underground, station, stations, stop, stops, passenger, passengers, commuter, commuters, bus, buses',
    ),
  ],
)

asks(
  'fixes how a thing looks, not which screens it runs on',
  fixesTheLook,
  ['Margins of 24 px', 'Icons of 2 rem', 'Letters from Kim, 12 pt', 'Icons of 12 px, from now on'],
  [
    ...sentences('Works on phones … 360 px', '≥, ≤, <, >, ≥=, from, down to, up to, at least, minimum, wider than, narrower than, smaller than, below, above'),
    ...sentences('The … is 768 px', 'viewport, breakpoint, screen size, screen width, resolution'),
    ...sentences('The … are 768 px', 'viewports, breakpoints, screen sizes, screen widths, resolutions'),
    'It is responsive, 768 px',
    'It is for the mobile web, 768 px',
    ...sentences('Works from 768 …', 'px, pt, dp, rem'),
  ],
)

asks(
  'fixes where a thing stands, not what is gone from there',
  fixesTheLook,
  ['The map is shown from the toolbar', 'The map, hidden so far, is shown from the toolbar'],
  sentences('The map is … from the toolbar', 'hidden, hide, hides, remove, removed, removes, gone, absent, missing, disappear, disappears, dropped, taken'),
)

asks(
  'fixes a colour, not what people wear',
  fixesTheLook,
  ['Berths in blue', 'The skipper in blue', 'Skippers see berths in blue', 'The specimen in blue', 'Photos in black with a red and white rim'],
  [
    ...sentences(
      'The … in blue',
      'team, teams, crew, crews, side, sides, men, women, people, staff, those, guard, guards, nurses, player, players, children, skippers',
    ),
    'Photos in black and white',
    'Photos in black & white',
  ],
)

asks(
  'fixes how a thing looks, not what somebody sees there',
  fixesTheLook,
  ['The label is white', 'A warm palette', 'We know that it is up. The label is white', 'Inspectors record that berths are in three columns'],
  [
    'Inspectors check whether the seal is red',
    'Inspectors check which seal is red',
    'Inspectors check which old wax seals are red',
    ...sentences(
      'Inspectors … that the seal is red',
      'record, records, note, notes, say, says, see, sees, know, knows, report, reports, enter, enters, state, states, tell, tells',
    ),
    'Inspectors record if the seal is red',
    ...sentences('Weavers … choose a colour palette', 'can, could, able to, want to, can quickly'),
    ...sentences(
      'Weavers can … a colour palette',
      'save, pick, choose, mix, share, compare, record, search, find, filter, sort, note, match, name, enter, describe, report',
    ),
    'Weavers can choose a colour scheme',
    'Weavers can pick colours of the yarn',
    'Weavers can pick colors of the yarn',
    'Inspectors check whether seals are red',
    'Inspectors ask whether seals should be red',
    'Inspectors check whether seals come in red',
  ],
)

asks(
  'fixes a form, not one that has to be dealt with',
  fixesIt,
  ['Slips in A4 landscape', 'Polished steel', 'A 10-inch screen', 'It scans, then prints A4 landscape slips'],
  [
    ...sentences(
      'It … A4 landscape drawings',
      'accept, accepts, read, reads, scan, scans, import, imports, upload, uploads, measure, measures, detect, detects, inspect, inspects, recognise, recognises, recognizes, describe, describes',
    ),
    ...sentences('It … polished steel', 'weld, welds, clean, cleans, cut, cuts, grip, grips, lift, lifts, drill, drills, works on, work with'),
    ...sentences('It … the 7-inch displays', 'is readable on, is legible on, is usable on, fit on, fits on, run on, runs on'),
    ...sentences(
      'It reads …',
      'A3 portrait, A6 portrait, landscape format, portrait mode, anodised steel, brushed steel, powder-coated steel, chrome-plated steel, matt black, matte black',
    ),
    'It runs on a 10" tablet',
  ],
)

asks(
  'fixes a gesture, not one that must not be needed',
  fixesIt,
  ['Skippers swipe left', 'Skippers can swipe left', 'Those who cannot read swipe left'],
  [
    ...sentences(
      'Skippers … swipe left',
      "cannot, can't, can’t, can not, are unable to, are not able to, need not, never have to, do not have to, do not need to, don't have to, don’t need to",
    ),
    ...sentences('It … have to swipe left', "does not, doesn't"),
    ...sentences('It works without …drag-and-drop', 'an , any , the , a new , an old , any old , the old '),
    'Book without having to swipe left',
  ],
)

asks(
  'fixes a voice, not a way of speaking that people have',
  fixesIt,
  ['It speaks in a deep voice', 'It answers in the soft voice', 'People with a bell get a deep voice'],
  [
    ...sentences('… with a soft voice', 'People, Those, Anyone, Anybody, Someone, Somebody, Skippers, Visitors, Residents, Applicants'),
    'The desk hears the soft voice',
    'People with warm voice',
    ...sentences('People … a soft voice', 'speaking in, who have, who speak in, who speak with'),
    ...sentences('The desk … a soft voice', 'understand, understands, recognise, recognises, recognize, recognizes, hear, hears, record, records'),
  ],
)

asks(
  'fixes an order on the screen, not who is first',
  fixesTheLook,
  ['It is kept at the top of the list', 'It was old; keep it at the top of the list'],
  sentences('The pier … at the top of the list', 'put, puts, came, comes, was, were, rank, ranks, ranked'),
)

asks(
  'fixes a side or a place, not either side or a name',
  fixesTheLook,
  ['The map stands at the left side', 'In Garamond', 'Set In Garamond', 'At Right, the tides', 'On Left, the tides'],
  ['Skippers choose the left or right side', 'Skippers choose the right or left side', 'Blue Badge'],
)

asks(
  'fixes where on a screen a thing stands',
  fixesTheLook,
  [
    ...sentences('The bell is in the … corner', 'top, bottom, upper, lower, left, right, top left, bottom-right, left-hand, rightmost'),
    ...sentences('It hangs at the top of the …', 'screen, page, header, menu, list, form, card, panel, dialog, window, modal, view, table, sidebar, map, maps'),
    ...sentences('It hangs at the top of … page', 'the, each, every, all, any'),
    ...sentences('It stands next to the …', 'card, list, table, form, map, button, buttons, title, image, photo, chart, search bar, search box, search field'),
    ...sentences(
      'It opens from the …',
      'header, footer, sidebar, side bar, toolbar, tool bar, taskbar, task bar, navbar, navigation bar, home screen, homescreen, main menu, start menu',
    ),
    ...sentences('Three …', 'tiles, tabs, widgets, buttons, panes, swimlanes'),
  ],
  [
    ...sentences('Nurses mark the left side of the …', 'body, bed, face, chest, brain, head, heart, neck, mouth, jaw, knee, hip, patient, tooth, eye, ear'),
    ...sentences(
      'Vans keep to the left side of the …',
      'road, street, lane, yard, field, river, building, house, hall, room, car, bus, lorry, truck, vehicle, boat, ship, train, track, runway, court, pitch, stage, fridge, freezer, shelf, jetty, valley, border, plot, garden',
    ),
  ],
)
