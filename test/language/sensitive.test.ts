import { expect, it } from 'vitest'
import { sensitiveIn } from '../../src/language/sensitive.js'

it.each([
  ['location data', 'We store the exact location of each van'],
  ['location data', 'The app tracks location history'],
  ['location data', 'It records GPS coordinates'],
  ['health data', 'We keep medical records'],
  ['health data', "The list shows patients' recent diagnoses"],
  ['health data', 'Nurses enter allergies'],
  ['biometric data', 'Open the door with facial recognition'],
  ['biometric data', 'A fingerprint reader at the gate'],
  ['biometric data', 'Voiceprints at the gate'],
  ['recordings of people', 'We record calls'],
  ['recordings of people', 'It listens to every conversation'],
  ['recordings of people', 'The screen recording starts at once'],
  ['data of minors', 'Accounts of minors'],
  ['data of minors', 'For under-13s'],
  ['data of minors', 'Open to children’s accounts'],
  ['data of minors', 'Kids profiles'],
  ['payment data', 'They type their credit card number'],
  ['payment data', 'The bank details of a club'],
  ['payment data', 'Pay by card'],
  ['payment data', 'Rent is paid with cash, ACH; fees via SEPA, direct debit'],
  ['identity documents', 'Show a passport'],
  ['identity documents', 'The date of birth is on it'],
  ['identity documents', 'Scan your national ID card'],
  ['personal data', 'We store PII'],
  ['personal data', 'The export has personally identifiable information; we share personal data'],
  ['personal data', 'Managers access the salary'],
  ['training on what people wrote or said', 'The model is trained on their chats'],
  ['training on what people wrote or said', 'Messages are used to train it'],
  ['scraping', 'We scrape web sites'],
  ['scraping', 'A robot crawls the rivals’ public prices'],
  ['marketing mail', 'Send promotional texts'],
  ['marketing mail', 'An email campaign in May'],
])('%s: %s', (name, text) => {
  const topic = sensitiveIn(text)
  expect(topic?.name).toBe(name)
  expect(text.slice(topic?.start, topic?.end).trim()).not.toBe('')
})

it('tells where it stands', () => {
  const text = 'In May we record all calls of the gate'
  const topic = sensitiveIn(text)
  expect(text.slice(topic?.start, topic?.end)).toBe('record all calls')
})

it.each([
  'We never store the exact location of a van',
  'We store no medical records',
  'Personal data is removed; nothing is kept of personal data',
  'The location of the gate',
  'Minors changes',
  'minor changes',
  'A card of the yard',
  'We record the time of the call',
  'He scraped the plate',
  'An e-mail to the captain',
])('nothing: %s', (text) => {
  expect(sensitiveIn(text)).toBeUndefined()
})
