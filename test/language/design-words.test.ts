import { fixesAppearance, fixesLook } from '../../src/language/design.js'
import { asks, sentences } from './asks.js'

const fixesIt = (text: string) => fixesAppearance(text) !== undefined
const fixesTheLook = (text: string) => fixesLook(text) !== undefined

asks(
  'fixes a part of a screen, not a thing of a trade',
  fixesIt,
  ['Tides on the left of the menu', 'Rowing clubs see three columns', 'A carousel of piers', 'An accordion with tides', 'A stepper for guests'],
  [
    ...sentences(
      'We print allergens beside the … in the menu',
      'dish, dishes, meal, meals, lunch, dinner, breakfast, kitchen, kitchens, chef, chefs, cook, cooks, waiter, waiters, restaurant, restaurants, food, diner, diners, allergen, allergens, soup, soups, dessert, desserts, canteen, canteens, wine, wines',
    ),
    ...sentences('Guides find the carousel of the …', 'baggage, luggage, airport, airports, flight, flights, suitcase, suitcases'),
    ...sentences(
      'Tutors bring an accordion for the …',
      'music, musicians, instrument, instruments, tune, tunes, band, bands, concert, concerts, pupil, pupils, lesson, lessons',
    ),
    ...sentences('A stepper moves the …', 'motor, motors'),
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
  ['The map is shown from the toolbar'],
  sentences('The map is … from the toolbar', 'hidden, hide, hides, remove, removed, gone, absent, missing, disappear, disappears, dropped, taken'),
)

asks(
  'fixes a colour, not what people wear',
  fixesTheLook,
  ['Berths in blue', 'The skipper in blue'],
  [
    ...sentences(
      'The … in blue',
      'team, teams, crew, crews, side, sides, men, women, people, staff, those, guard, guards, nurses, player, players, children, skippers',
    ),
    'Photos in black and white',
    'Photos in black & white',
  ],
)
