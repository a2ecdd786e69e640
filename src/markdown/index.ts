export * from './blocks.js'
export * from './document.js'
export * from './inline.js'
export * from './line-index.js'
