import { shorten } from '../shorten.js'
import { fillTemplate } from './fill-template.js'

/** Longest message, and how much of a value it has room for, from as much as there is down. */
const longest = 100
const rooms = [100, 60, 45, 35, 25, 15]

/** A rule's message with its `{name}`s filled in; where it grows too long, its values lose their ends. */
export function fillMessage(template: string, values: Readonly<Record<string, string>>): string {
  let message = template
  for (const room of rooms) {
    message = fillTemplate(template, values, (value) => shorten(value, room))
    if (message.length <= longest) return message
  }
  return shorten(message, longest)
}
