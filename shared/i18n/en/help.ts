import type { help as ja } from '#shared/i18n/ja/help.ts'

/** Help for each place, in English. */
export const help: Record<keyof typeof ja, string> = {
  'help.title': 'How to use: {place}',
  'help.keys': 'Keys',
  'help.key.find': 'Find people',
  'help.key.palette': 'Open commands',
  'help.key.add': 'Add a person',
  'help.key.import': 'Import a roster',
  'help.key.export': 'Export a list',
  'help.key.undo': 'Undo',
  'help.key.redo': 'Redo',
  'help.key.walk': 'Walk the list',
  'help.key.enter': 'Go into the sheet',
  'help.key.leave': 'Close, back to the list',
  'help.today.1':
    'Walk the rows with ↑↓. Enter logs a touch, D is done, P puts off, O opens the person, event or case. A settled row leaves; Undo at the foot brings it back.',
  'help.today.2':
    'The first three are the heads of next steps, cases, events and questions awaiting replies, anniversaries and people not heard from.',
  'help.today.3':
    'Not heard from: nobody logged a touch (a note is none) for longer than the cadence. Weekends, holidays and mourning are skipped.',
  'help.today.4': 'Cadences and company holidays are set under Settings, Staying in touch.',
  'help.alumni.1':
    'Type part of a name, reading, company or phone at the top; the list narrows as you type.',
  'help.alumni.2': 'Choose a row to open the sheet; the arrow keys walk on.',
  'help.alumni.3':
    'In the sheet, type a line such as "call: changing jobs next month" and press Enter.',
  'help.alumni.4': 'Tick several people to tag, export or trash them together.',
  'help.alumni.5': 'Made a mistake? Undo at the foot, or Ctrl+Z.',
  'help.events.1':
    'Press New and fill in day, place and capacity under Overview; everything is saved as you go.',
  'help.events.2':
    'Add alumni and staff under Participants and note replies with one press. Beyond the capacity people wait in the order of their replies and move up.',
  'help.events.3':
    'On the day, type a reading under Check-in and press Enter; once more takes it back. No network is needed.',
  'help.events.4':
    'Afterwards close the event under Results: histories are written, thanks stand on Today.',
  'help.events.5': 'The three dots copy, repeat, keep as a template, cancel or trash an event.',
  'help.calendar.1': 'Events and entries from April to March, month by month.',
  'help.calendar.2':
    'The plus beside a month adds an entry or days of closure; entries can repeat every year.',
  'help.calendar.3': '“Save as .ics” makes a file that Outlook and other calendars can import.',
  'help.groups.1': 'Make a group with a name and a field, then find its members; staff may join.',
  'help.groups.2': 'The pen of a member changes leader, joining and leaving day.',
  'help.groups.3': '"Hold a meeting" makes an event with the members on its list.',
  'help.groups.4': 'A group without meetings and touches for 12 months is marked.',
  'help.rehire.1':
    'Open a case for each person who may come back, from the first talk to the checks.',
  'help.rehire.2': 'Mark steps as done, or leave them out with a reason.',
  'help.rehire.3': 'Noting the joining adds a new period of employment to the person.',
  'help.rehire.4': 'Write down a vacancy to see whose career and wishes fit it, and why.',
  'help.feedback.1':
    'Questions go round: ask people, note answers, note what changed, say thank you.',
  'help.feedback.2':
    'Write thanks makes a letter with what changed. Once it is sent, note the person as thanked.',
  'help.feedback.3': 'Stories keep their permission; its last day still counts.',
  'help.feedback.4': 'Where a permission is withdrawn, it says from where to take the story down.',
  'help.reports.1':
    'Choose a fiscal year (April to March) to see its contacts, events and dormant people beside the year before.',
  'help.reports.2': 'Point at the name of a figure to see what it counts.',
  'help.reports.3': 'Charts can be copied as pictures and tables as text, for other documents.',
  'help.reports.4':
    'Make a one-page report for A4, in Japanese, with your comment, as PDF or on paper.',
  'help.invite.1':
    'Choose the event and the people, put the letter right, and save. Who may not be written to is left out, with the reason.',
  'help.invite.2': 'Words in braces become the name of each person and the like.',
  'help.invite.3':
    'Saving marks people as invited. Undo takes that back; the ledger keeps what went out.',
  'help.programme.1':
    'Work down the list under Set-up to get the programme ready. Whatever you enter is saved at once.',
  'help.programme.2':
    'Goals hide what they do not need from the list at the left. Modules that hold records stay. “Show more” brings the rest back.',
  'help.programme.3':
    'The rehire policy is kept in versions. One with cases stays as it is: make the next version. Once the staff are told, record the announcement.',
  'help.import.1': 'Drop an Excel or CSV file here. Title and total rows are left out.',
  'help.import.2':
    'Before anything is written you see who is new, who is known and what is doubtful.',
  'help.import.3': 'An import can be undone as a whole, also later.',
  'help.export.1': 'Choose columns and format, then export.',
  'help.export.2': 'People who must not be contacted are left out, with the reason.',
  'help.export.3': 'Every export is kept in the ledger.',
  'help.trash.1': 'People in the trash can be brought back for 30 days.',
  'help.trash.2': 'Erasing cannot be undone.',
  'help.ledger.1': 'Who exported whose data, when and why.',
  'help.settings.1': 'Change language, look, company and operator.',
  'help.settings.2': 'A copy puts all data into one file.',
  'help.sync.1':
    'What you change is sent by itself, and what others change arrives by itself. While the server is out of reach you can go on working.',
  'help.sync.2':
    'The foot of the window says how it stands at any time. Press it to open this page.',
  'help.sync.3':
    'When two computers change the same thing, that is a conflict. What was written later stands, and the other waits here. Nothing is lost until you choose.',
  'help.sync.4':
    'When you part with a computer or lose it, press “Remove”, have its user deleted on the server, and change the passphrase.',
  'help.sync.5': 'The records on the server are encrypted; whoever runs it cannot read them.',
}
