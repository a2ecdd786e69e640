import { doneIn } from '../../src/spec/made-of.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'is made of it, or can have it done',
  (text) => !/[a-z]/i.test(doneIn(text)),
  [
    ...sentences('… be built', 'Can, Could, May, Might, Should, Must, To, Will, Cannot, Being'),
    'Can not be built',
    ...sentences('Can … be built', 'also, then, easily, always'),
    ...sentences('Can be … built', 'bell,, bell and, bell or'),
    'Can be bell, bell and built',
    'Can be bell, and built',
    ...sentences(
      'Can be …',
      'tested, verified, validated, evaluated, measured, compared, moved, imported, extracted, converted, indexed, run, tried, opened, read, reviewed, checked, seen',
    ),
    ...sentences('Built … with', 'entirely, exclusively, specifically, primarily, mainly, fully, directly'),
    'Built with',
    ...sentences('Built …', 'on, in, for, into, around, from, upon, to, using, as'),
    ...sentences('… compared', 'When, As, If, Once, While, Than'),
    ...sentences('When …', 'tested, measured, validated, verified, opened, checked, seen, reviewed, read, called'),
  ],
  [],
)
