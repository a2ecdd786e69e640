import { isAbility } from '../../../src/spec/aims/ability.js'
import { Aim } from '../../../src/spec/aims/aim.js'
import { asks } from '../../language/asks.js'

asks(
  'what the product can',
  (text) => isAbility(new Aim(text)),
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
