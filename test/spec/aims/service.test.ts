import { service } from '../../../src/spec/aims/service.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'what those who use it do every day',
  (text) => service.test(text),
  sentences(
    'Every … here',
    'shift, shifts, duty, duties, class, classes, ward, wards, call, calls, order, orders, request, requests, claim, claims, case, cases, invoice, invoices, parcel, parcels, letter, letters, application, applications, complaint, complaints, booking, bookings, payment, payments, refund, refunds, enquiry, enquiries, delivery, deliveries, visit, visits, appointment, appointments, trip, trips, bed, beds, posts',
  ),
  ['Every post here', 'Every nightshift here', 'Every stripe here', 'Every bedroom here'],
)
