import { estimatedFromLook, livedWith, makersHaveFound, notesTrial, scoresMachine, timesMachine } from '../../src/spec/proven.js'
import { asks } from '../language/asks.js'

const proven = (text: string): boolean =>
  notesTrial(text) || scoresMachine(text) || timesMachine(text) || livedWith(text, '') || estimatedFromLook(text) || makersHaveFound(text)

asks(
  'told in passing',
  proven,
  [
    'The pump controller answers in 90 ms (bench, 4 March).',
    'The valve lasted 11,000 cycles (lab test).',
    'Hail detector caught 41 of 47 storms on 300 radar frames.',
    'OCR on 200 delivery notes: 94% of totals right.',
    'Rendering took 14 s on the school tablets.',
    'The warden ran it for two weeks with 60 keys; the cabinet held.',
    'Sensors were mounted on three silos in May; no errors.',
    'Our stable hand did it by hand for 30 horses without errors.',
    'The tag reader works in the workshop, not yet in rain.',
    'A day and a half, or two days, says Imke after reading the driver.',
    'The integrator has confirmed that the gate can be opened over the bus.',
  ],
  [
    'The system must answer in 90 ms.',
    'The pump answers in 90 ms (to be tested on the bench).',
    'The form was understood by 5 of 6 (usability test, May).',
    'The detector will be tested on 300 frames in May.',
    'We ran a survey of 300 farmers.',
    'Users tried it for two weeks and liked it.',
    'The vendor is based in Ghent.',
    'A field shows the result (test, live or both).',
    'Engineering confirmed the date.',
    'Internal audit agreed on 2 June to a stop at 2% errors.',
    'Two days at most.',
  ],
)
