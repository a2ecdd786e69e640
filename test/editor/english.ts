export { english } from '../../src/formats/localiser.js'
