/** Numbers as words, for the alternatives of an expression; what else counts there ("one", "both", figures) stands beside them. */
export const twoToTen = 'two|three|four|five|six|seven|eight|nine|ten'
export const twoToTwelve = `${twoToTen}|eleven|twelve`
