import { anyCase } from '../../language/any-case.js'
/** "Every shift covered", "all claims closed": what those who use it do every day. */
export const service = anyCase(
  /\b(?:shifts?|dut(?:y|ies)|class(?:es)?|wards?|calls?|orders?|requests?|claims?|cases?|invoices?|parcels?|letters?|applications?|complaints?|bookings?|payments?|refunds?|enquir(?:y|ies)|deliver(?:y|ies)|visits?|appointments?|trips?|beds?|posts)\b/,
)
