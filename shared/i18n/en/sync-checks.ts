import type { syncChecks as ja } from '#shared/i18n/ja/sync-checks.ts'

/** Words of what a server was found to be like, in English. */
export const syncChecks: Record<keyof typeof ja, string> = {
  'sync.check.address.good': 'The address can be used.',
  'sync.check.address.private':
    'The connection is not encrypted, and works inside the office network only. If possible, ask whoever runs the server for an “https://” address.',
  'sync.check.address.unreadable':
    'The address cannot be read. Enter it as whoever runs the server gave it. An example: https://sync.example.jp',
  'sync.check.address.scheme': 'The address must begin with “https://”.',
  'sync.check.address.credentials':
    'The address holds a user name or a password. Take it out and enter it in its own field.',
  'sync.check.address.query': 'Take away the “?” or “#” in the address and all that follows.',
  'sync.check.address.insecure':
    'Addresses that begin with “http://” work inside the office network only. Ask whoever runs the server for one that begins with “https://”.',
  'sync.check.address.database':
    'The name of the database is not valid. Begin with a small letter, and use small letters, digits and hyphens only.',
  'sync.check.reachable.good': 'The server was reached.',
  'sync.check.reachable.name':
    'No server named “{host}” was found. Check the spelling. If it is right, check that this computer is connected to the internet.',
  'sync.check.reachable.refused':
    '“{host}” is there but does not answer on this port. Check the port number, and ask whoever runs the server whether it is up.',
  'sync.check.reachable.timeout':
    '“{host}” does not answer. From outside the office, you may need the office network or a VPN. Ask whoever runs the server.',
  'sync.check.reachable.network':
    '“{host}” cannot be reached. Check that this computer is connected to the network. If other sites open, ask whoever runs the server.',
  'sync.check.tls.good': 'The connection is encrypted.',
  'sync.check.tls.here': 'The server is on this computer, so nothing needs to be encrypted.',
  'sync.check.tls.plain':
    'The connection is not encrypted. Kizuna seals the records themselves, but the password could be read on the office network. Ask whoever runs the server to add a certificate.',
  'sync.check.tls.expires-soon':
    'The certificate is good for {days, plural, one {# more day} other {# more days}}. Ask whoever runs the server when it will be renewed.',
  'sync.check.tls.expired': 'The certificate has expired. Ask whoever runs the server to renew it.',
  'sync.check.tls.early':
    'The certificate is not valid yet. Check the date and time of this computer. If they are right, tell whoever runs the server.',
  'sync.check.tls.name':
    'The certificate does not belong to “{host}”. Check the spelling of the address. If it is right, tell whoever runs the server.',
  'sync.check.tls.unknown':
    'The certificate cannot be verified. If your office has an authority of its own, ask for its certificate file and choose it on the page before, under “Use a certificate of the company”.',
  'sync.check.tls.other':
    'No safe connection can be made. Check the address and the port. If they are right, ask whoever runs the server to look at its certificate and encryption (TLS 1.2 or later).',
  'sync.check.tls.authority':
    'The certificate file that you added cannot be read. Ask whoever runs the server for a PEM file that holds certificates only.',
  'sync.check.couchdb.good': 'It is CouchDB {version}.',
  'sync.check.couchdb.old':
    'It is CouchDB {version}. It can be used, but versions up to 3.5.2 have a known weakness (CVE-2026-90799). Ask whoever runs the server to update it to 3.5.3 or later.',
  'sync.check.couchdb.other':
    'It is another server that speaks like CouchDB (such as PouchDB Server). It will do for a try. For lasting use, ask whoever runs the server for CouchDB 3.5.3 or later.',
  'sync.check.couchdb.hidden':
    'It looks like CouchDB, but does not tell its version. Ask whoever runs the server whether it is 3.5.3 or later.',
  'sync.check.couchdb.redirect':
    'This address sends you on to another one. On a public network, sign in to it with a browser first. Otherwise ask whoever runs the server for the right address.',
  'sync.check.couchdb.not-couch':
    'This is not a server for sync. On a public network, sign in to it with a browser first. Otherwise ask whoever runs the server for the address of CouchDB.',
  'sync.check.couchdb.server':
    'The server is not working at the moment (number {status}). Check again in a while; if it goes on, tell whoever runs the server.',
  'sync.check.couchdb.cut':
    'The connection broke off during the answer. Check again; if it goes on, ask whoever runs the server.',
  'sync.check.login.good': 'You are logged in.',
  'sync.check.login.admin':
    'You are logged in as an administrator of the whole server. That is too much to keep on this computer. Ask whoever runs the server for a user for this computer alone.',
  'sync.check.login.refused':
    'The user name or the password is wrong. Mind capital and small letters. If you do not know them, ask whoever runs the server.',
  'sync.check.login.locked':
    'This user may not log in at the moment. After several wrong tries, wait about five minutes and check again. If it goes on, ask whoever runs the server.',
  'sync.check.login.no-password': 'Enter the password for this server.',
  'sync.check.login.failed':
    'The answer to the login was garbled. Check again; if it goes on, ask whoever runs the server.',
  'sync.check.database.good':
    'The database is there ({count, plural, one {# record} other {# records}}).',
  'sync.check.database.there': 'The database is there.',
  'sync.check.database.missing':
    'There is no database named “{database}”. Check the name, or ask whoever runs the server to make it.',
  'sync.check.database.failed':
    '“{database}” could not be looked at. Check again; if it goes on, ask whoever runs the server.',
  'sync.check.access.good': 'Records can be read and written.',
  'sync.check.access.forbidden':
    'This user may not enter the database. Ask whoever runs the server to make it a member.',
  'sync.check.access.read-only':
    'Records can be read but not written. Ask whoever runs the server to let this user write.',
  'sync.check.access.full':
    'The server has no room left to write. Ask whoever runs the server to make some.',
  'sync.check.access.failed':
    'Writing did not work when it was tried. Check again; if it goes on, ask whoever runs the server.',
  'sync.check.closed.good': 'Nobody comes in without a login.',
  'sync.check.closed.open':
    'Anybody can enter the database without a login. The records are sealed and cannot be read, but they could be deleted. Ask whoever runs the server to close it (require_valid_user and _security).',
  'sync.check.closed.any-user':
    'Every user of this server can enter the database. Ask whoever runs the server to name its members (_security).',
}
