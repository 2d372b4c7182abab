/** Answers as CouchDB says no. */
export function refuse(response, status, error, reason) {
  response.status(status).json({ error, reason })
}
