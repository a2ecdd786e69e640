/** A text for people is data: that it is there, and what it says in which language, `test/reference` and the pages' tests look after. */
export const texts = {
  shouldIgnore({ node, parent }) {
    const isText = parent?.type === 'CallExpression' && parent.arguments[0] === node && isTranslation(parent.callee)
    return isText ? 'a text for people' : undefined
  },
}

function isTranslation({ type, name, property }) {
  return type === 'Identifier' ? name === 'localisable' : type === 'MemberExpression' && property.name === 't'
}
