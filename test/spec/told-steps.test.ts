import { leadsIntoSteps } from '../../src/spec/told-steps.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'leads into what somebody does',
  leadsIntoSteps,
  [
    ...sentences('Instead, Rowan … this:', 'does, did, takes, took, follows, followed, performs, goes through, went through, has to do'),
    ...sentences(
      'Today a clerk does …:',
      'the following, all the following, the following steps, these steps, those things, several steps, 4 steps, six small steps, the same things, as follows',
    ),
    'Clerks do this:',
    'The app is slow. Ada does the following :',
    'Clerks have to take these steps:',
  ],
  [
    'Rowan does this',
    'Rowan does the dishes:',
    ...sentences(
      'The … does the following:',
      'app, system, tool, platform, product, service, feature, page, screen, script, button, server, backend, engine, bot, module',
    ),
    ...sentences('… do the following:', 'We will, It should, Which must, We'),
    'Rowan sees the following:',
  ],
)
