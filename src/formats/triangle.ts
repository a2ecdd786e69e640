/**
 * The product-management triangle as it is drawn: developers, users and the business at its corners, the product in the middle, and the
 * white space between each two of them. Guide: "The Product Management Triangle". Lengths in units of the view box.
 */
export const triangle = {
  viewBox: '0 0 360 290',
  product: { x: 180, y: 178, width: 96, height: 28 },
  corners: {
    developers: { x: 180, y: 26, anchor: 'middle' },
    users: { x: 24, y: 278, anchor: 'start' },
    business: { x: 336, y: 278, anchor: 'end' },
  },
  regions: {
    'region-a': { letter: 'A', path: 'M180 40 L40 256 L180 178 Z', x: 142, y: 150 },
    'region-b': { letter: 'B', path: 'M40 256 L320 256 L180 178 Z', x: 180, y: 238 },
    'region-c': { letter: 'C', path: 'M180 40 L180 178 L320 256 Z', x: 218, y: 150 },
  },
} as const

export type Region = keyof typeof triangle.regions
export const regions: readonly Region[] = ['region-a', 'region-b', 'region-c']
export type Corner = keyof typeof triangle.corners
export const corners: readonly Corner[] = ['developers', 'users', 'business']

/** One mark per state besides its word, so that colour says nothing alone. */
export const stateMarks = { answered: '✓', partly: '◐', open: '○', waived: '–' } as const
