window.sum = window.bridge.add(2, 3)

function openNotes() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('notes', 1)
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('notes', { autoIncrement: true }),
    )
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
  })
}

async function readNotes() {
  const database = await openNotes()
  return new Promise((resolve) => {
    const reading = database.transaction('notes').objectStore('notes').getAll()
    reading.addEventListener('success', () => resolve(reading.result))
  })
}

async function show() {
  const items = (await readNotes()).map((text) => {
    const item = document.createElement('li')
    item.textContent = text
    return item
  })
  document.querySelector('ul').replaceChildren(...items)
}

window.addNote = async (text) => {
  const database = await openNotes()
  await new Promise((resolve, reject) => {
    const writing = database.transaction('notes', 'readwrite', { durability: 'strict' })
    writing.objectStore('notes').add(text)
    writing.addEventListener('complete', resolve)
    writing.addEventListener('error', () => reject(writing.error))
  })
  await show()
}

const ownScripts = window.trustedTypes.createPolicy('own-scripts', {
  createScriptURL: (name) => new URL(name, import.meta.url).href,
})

window.fetchInWorker = (url) =>
  new Promise((resolve) => {
    const worker = new Worker(ownScripts.createScriptURL('worker.js'))
    worker.addEventListener('message', ({ data }) => resolve(data))
    worker.postMessage(url, [])
  })

await show()
