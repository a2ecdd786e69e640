import { describe, expect, it } from 'vitest'
import { plansLearning } from '../../src/spec/learning-plan.js'
import { specOf } from './spec-of.js'

const looksAgain = (text: string) => specOf(`# Barn doors\n\n${text}\n`).statements.first(plansLearning) !== undefined

describe('a second look at how it went', () => {
  it.each([
    '## Notes\n\nIf milk yield has not risen by 3 % by June, the feeder goes back to the dealer.',
    '## Notes\n\nAt 40 abandoned forms a day we switch the old form back on.',
    '## Notes\n\nWe withdraw the card if more than six parents complain.',
    '## Afterwards\n\nThe harbour office counts waiting lorries on three days in May.',
    '**Looking back.** Second week of October, with the verger.',
    '## Check\n\nTen more deliveries in February, by another driver.',
    '## Notes\n\nThe same questionnaire goes to the choir in November.',
    '## Measures\n\n- Late returns, counted again in March by the same two librarians',
    '## Trial\n\nOne barn, six weeks. We expect fewer than four broken gates.',
    '## Notes\n\nLess than a third of the pupils on it by Easter: we drop it.',
    '## Notes\n\nAfter the harvest we keep, widen or withdraw it, field by field.',
    '## Next\n\nRead-out eight weeks after opening, by Ines.',
    '## Notes\n\nShould refunds still be above 2 % in week 8, we go back to paper.',
    '**What then?** The midwives compare both weeks in September.',
    '## Notes\n\nIn May: go/no-go, on whether vets answer within two hours.',
    '## Notes\n\nUnder 50 bookings a month means the boat is sold and the project ends.',
    '## Review\n\nCompare the theft figures of both yards at the end of the quarter.',
    '## Notes\n\nNobody asks for it in four weeks, and we take it off the menu.',
    '## Notes\n\nIf not a single tenant has used it by summer, we remove the box.',
  ])('is planned: %s', (text) => expect(looksAgain(text)).toBe(true))

  it.each([
    '## How it works\n\nIf the temperature is above 8 degrees, the door closes.',
    '## Background\n\nWhen a basket holds more than 50 items, the till stops and rings.',
    '## Afterwards\n\nRoll out to all barns in May.',
    '## Next\n\nBuild the app for Android in June.',
    '## Background\n\nIf a cow is over 600 kg, the gate stays closed.',
    '## Background\n\nLast year we counted the lorries again in May.',
    '## Background\n\nWith more than 40 children the school closes at noon.',
    '## What we found\n\nThe same survey in June showed 14 %.',
    '## Requirements\n\n- If stock falls below 5, we stop taking orders.',
    '## Background\n\nUnder 18 they ask their parents first.',
    '## After\n\nThe member sees a list of 4 offers.',
    '## Background\n\nAt 22:00 the café closes and they go home.',
    '## Notes\n\nWhere there are 2 gates, they keep the left one closed.',
    '## Check\n\nThe clerk checks the passport in 4 seconds.',
    '## Notes\n\nIf you change more than 3 fields, it asks again.',
    '## Notes\n\nThe farmer can try again in 5 minutes.',
    '## Notes\n\nA tenant who has not paid after 3 weeks is asked again in writing.',
    '## Notes\n\nWhen there is no signal for 10 minutes, it switches to SMS.',
  ])('is not: %s', (text) => expect(looksAgain(text)).toBe(false))
})
