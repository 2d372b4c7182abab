import type { syncSetup as ja } from '#shared/i18n/ja/sync-setup.ts'

/** Words of setting syncing up, in English. */
export const syncSetup: Record<keyof typeof ja, string> = {
  'app.place.syncSetup': 'Set up syncing',
  'sync.setup.title': 'Put this register on a server',
  'sync.join.title': "Join another computer's register",
  'sync.setup.steps': 'Steps of syncing',
  'sync.setup.step.server': 'Server',
  'sync.setup.step.check': 'Check',
  'sync.setup.step.passphrase': 'Passphrase',
  'sync.setup.step.secret': 'Passphrase',
  'sync.setup.step.people': 'People',
  'sync.setup.step.send': 'Send',
  'sync.setup.step.receive': 'Receive',
  'sync.setup.step.operator': 'You',
  'sync.setup.back': 'Back',
  'sync.setup.next': 'Next',
  'sync.setup.stop': 'Stop',
  'sync.setup.close': 'Close',
  'sync.setup.again': 'Try again',

  'sync.server': 'Syncing',
  'sync.server.lead':
    'Two or more computers keep the same register through a rented server. With one computer you do not need it. The server sees only what is encrypted.',
  'sync.server.set-up': 'Put this register on a server',
  'sync.server.join': "Join another computer's register",
  'sync.server.open-file': 'Open a connection file',
  'error.sync.not-a-connection-file':
    'This is not a connection file of Kizuna. Choose the one that was saved in the settings of the other computer.',
  'sync.server.joined': 'This computer is joined to a server already.',
  'sync.server.joined.to-settings': 'Open the settings',
  'sync.server.save-file': 'Save a connection file',
  'sync.server.file-name': 'Kizuna connection',
  'sync.server.file-saved':
    'The connection file is saved. Open it on the computer that is to join. It holds neither password nor passphrase: tell those separately.',
  'sync.server.change': 'Change password or certificate',
  'sync.server.changed': 'Changed. The server was reached the new way.',
  'sync.server.change.act': 'Check and change',
  'sync.server.change.lead': 'The register stays as it is; only the way to the server changes.',
  'sync.server.change.not': 'Nothing was changed. Mend what is marked below, then try again.',
  'sync.server.change.other':
    'This register does not lie there, so nothing was changed. Check the address and the name of the database.',
  'sync.server.paused': 'Syncing is paused. What you write here is sent once you resume.',
  'sync.server.leave': 'Disconnect',
  'sync.server.leave.title': 'Stop syncing with the server',
  'sync.server.leave.stays':
    'All data stay here on this computer. Those on the server and on other computers do not change either.',
  'sync.server.leave.forgets':
    "This computer forgets the server's password. To join again, enter it once more.",
  'sync.server.machine': 'Name of this computer',

  'sync.server.url': 'Address of the server',
  'sync.server.url.hint': 'Paste the address as you got it from whoever keeps the server.',
  'sync.server.url.missing': 'Enter the address.',
  'sync.server.database': 'Database',
  'sync.server.database.missing': 'Enter the name of the database.',
  'sync.server.user': 'User name',
  'sync.server.user.hint': 'With one user a computer, a single one can be shut out.',
  'sync.server.user.missing': 'Enter the user name.',
  'sync.server.password': 'Password',
  'sync.server.password.kept': 'Left empty, the present password is used.',
  'sync.server.password.missing': 'Enter the password.',
  'sync.server.certificate': 'Use a certificate of the company',
  'sync.server.certificate.hint':
    "Needed only where the server's certificate comes from the company itself (.crt or .pem).",
  'sync.server.certificate.drop': 'Drop the certificate file here',
  'sync.server.certificate.taken': 'Certificate in use: {name}',
  'sync.server.certificate.held': 'The certificate that came with it is used.',
  'sync.server.certificate.remove': 'Take out',
  'sync.server.certificate.wrong':
    'This is not a certificate. Choose a .crt or .pem file in text form (PEM).',
  'sync.server.provision': 'Prepare the server as its administrator',
  'sync.server.provision.hint':
    "Makes the database and the user above. The administrator's name and password are used once and kept nowhere.",
  'sync.server.admin-user': "Administrator's user name",
  'sync.server.admin-user.missing': "Enter the administrator's user name.",
  'sync.server.admin-password': "Administrator's password",
  'sync.server.admin-password.missing': "Enter the administrator's password.",

  'sync.check.list': 'Checks of the server',
  'sync.check.running': 'Checking the server',
  'sync.check.provisioning': 'Preparing and checking the server',
  'sync.check.again': 'Check again',
  'sync.check.all-good': 'All is well. This server can be used.',
  'sync.check.with-warnings':
    'This server can be used. {count, plural, one {There is one thing} other {There are # things}} to mind.',
  'sync.check.not-yet': 'It cannot be used yet. Mend what is marked, then check again.',
  'sync.check.state.good': 'Good',
  'sync.check.state.warning': 'Mind this',
  'sync.check.state.bad': 'Cannot be used',
  'sync.check.state.skipped': 'Not checked yet',
  'sync.check.address': 'Address',
  'sync.check.reachable': 'Within reach',
  'sync.check.tls': 'Encrypted line',
  'sync.check.couchdb': 'Kind of server',
  'sync.check.login': 'Login',
  'sync.check.database': 'Database',
  'sync.check.access': 'Reading and writing',
  'sync.check.closed': 'Closed to strangers',
  'sync.check.ask.title': "Message to the server's keeper",
  'sync.check.ask.copy': 'Copy the message',
  'sync.check.ask.copied': 'Copied. Paste it into a mail, for example.',
  'sync.check.ask.opening':
    'Hello, could you please look after the following on the server that Kizuna is to sync with?',
  'sync.check.ask.where': 'Server: {url}\nDatabase: {database}\nUser: {user}',
  'sync.check.ask.address': 'Please tell us the right address, beginning with https://.',
  'sync.check.ask.reachable':
    'The address cannot be reached from our computers. Please check that the server runs and that no firewall stands in between.',
  'sync.check.ask.tls':
    'Our computers do not trust the certificate of this address. Please check its dates and name; if it comes from an internal authority, please send us its certificate (PEM).',
  'sync.check.ask.couchdb': 'Please let CouchDB (3.5.3 or later) answer at this address.',
  'sync.check.ask.login': 'Please check that this user can log in with the password we were given.',
  'sync.check.ask.database': 'Please create this database and make this user a member of it.',
  'sync.check.ask.access':
    'Please let this user read and write the database; administrator rights are not needed.',
  'sync.check.ask.closed':
    'Please make sure that nobody can read the database without logging in (require_valid_user and _security).',
  'sync.check.ask.couchdb.hidden':
    'Please tell us whether CouchDB is 3.5.3 or later; earlier versions have a known weakness.',
  'sync.check.ask.tls.plain': 'Please let this address work with https.',
  'sync.check.ask.tls.expires-soon': 'The certificate expires soon. Please renew it.',
  'sync.check.ask.login.admin':
    'Please make a user for this computer who is no administrator, and make it a member of the database.',
  'sync.check.ask.access.full': 'The server is running out of room. Please add some.',
  'sync.check.ask.closed.any-user':
    'Please put only the users in question into _security of the database, as members.',
  'sync.check.holds.own':
    'This register lies on this server already. If you go on, it is joined again with the passphrase.',
  'sync.check.holds.other':
    'Another register ({count, plural, one {# record} other {# records}}) lies in this database. You can join it; to put yours on a server, choose another database.',
  'sync.check.holds.nothing':
    "No register lies in this database yet. You can put this computer's there; to join one, check the address and the name of the database.",
  'sync.check.holds.nothing-here':
    'No register lies in this database yet. Check the address and the name of the database.',
  'sync.check.holds.foreign':
    'This database holds data that are not from Kizuna. Nothing was changed. Choose another database.',
  'sync.check.join-instead': 'Join the register there',
  'sync.check.set-up-instead': 'Put this register there',

  'sync.setup.passphrase.lead':
    'Everything on the server is encrypted. The passphrase is the key that opens it on the next computer. Without it neither the keeper of the server nor the makers of Kizuna can read anything.',
  'sync.setup.passphrase.existing':
    'This computer has a passphrase already. Other computers join with the same one.',
  'sync.setup.passphrase.longer':
    'A register on a server needs a passphrase of at least {count, number} characters. Please put a longer one in place of the present one.',
  'sync.setup.passphrase.lost':
    'If you forget the passphrase, the code on the recovery sheet opens the data and lets you choose a new one. If both are lost, no further computer can join.',
  'sync.setup.machine': 'Name of this computer',
  'sync.setup.machine.hint': 'Other computers show it under this name.',
  'sync.setup.machine.first': 'Personnel office',
  'sync.setup.machine.next': "{name}'s computer",
  'sync.setup.machine.second': 'Second computer',
  'sync.setup.machine.missing': 'Enter a name for this computer.',
  'sync.setup.begin': 'Put it on the server',

  'sync.setup.sending': 'Sending to the server',
  'sync.setup.receiving': 'Receiving from the server',
  'sync.setup.starting': 'Getting ready to send',
  'sync.setup.comparing': 'Getting ready to receive',
  'sync.setup.left': '{left, number} of {total, number} left',
  'sync.setup.goes-on': 'It goes on when you close this. You can work as usual meanwhile.',
  'sync.setup.paused': 'Paused. Resume to go on from here.',
  'sync.setup.sent': 'This register lies on the server now.',
  'sync.setup.sent.next': 'To join the next computer, save a connection file and open it there.',
  'sync.setup.received': 'This computer and the server agree now.',

  'sync.join.file': 'Drop the connection file here',
  'sync.join.file.hint':
    'It was saved in the settings of the other computer. Without one, fill in below.',
  'sync.join.file.taken': 'Read the connection file of {company}.',
  'sync.join.secret': 'Passphrase or recovery code',
  'sync.join.secret.hint': 'As chosen on the computer that put the register on the server.',
  'sync.join.secret.missing': 'Enter the passphrase or the recovery code.',
  'sync.join.secret.wrong':
    'It does not fit, and nothing was changed. Check capitals and spelling, then try again.',
  'sync.join.secret.show': 'Show what I type',
  'sync.join.no-workspace':
    'No register lies in this database yet, and nothing was changed. Go back and check the address and the name of the database.',
  'sync.join.what': 'What joining does',
  'sync.join.what.people': 'The people here and those on the server become one register.',
  'sync.join.what.passphrase':
    'From then on the passphrase entered above opens the data on this computer, in place of the earlier one.',
  'sync.join.what.recovery':
    'The earlier recovery sheet of this computer no longer opens its data. Copies made before still open with it.',
  'sync.join.what.fresh':
    'No recovery sheet is made for this computer: that of the other computer opens it.',
  'sync.join.act': 'Join',
  'sync.join.looking': 'Comparing the people on the server with those here',
  'sync.join.there': 'On the server',
  'sync.join.here': 'On this computer',
  'sync.join.both': 'On both',
  'sync.join.after': 'After joining',
  'sync.join.count': '{count, number}',
  'sync.join.both.what':
    'People on both become one, so that nobody is doubled. They can be taken apart again later.',
  'sync.join.both.none':
    'Nobody was found on both. The people here are added to the register on the server as they are.',
  'sync.join.doubtful':
    '{count, plural, one {One person} other {# people}} may be the same as someone there. They stay apart; their sheets will say so, for you to compare later.',
  'sync.join.nothing-lost':
    'Where the two differ the server’s value stands; the other waits among the conflicts for you to choose.',
  'sync.join.start': 'Make one register',
  'sync.join.leave': 'Go back without joining',
  'sync.join.left':
    'Not joined; nobody’s data were changed. The passphrase is now the one you entered.',
  'sync.join.operator.new': 'Or your name, if it is not listed',
  'sync.join.operator.missing': 'Choose who uses this computer, or enter your name.',
  'sync.join.operator.open': 'Begin',
  'sync.join.instead': "Join another computer's register",
}
