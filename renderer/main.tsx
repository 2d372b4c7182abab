import '#renderer/styles/tokens.css'
import '#renderer/styles/base.css'
import '#renderer/styles/paper.css'
import { createRoot } from 'react-dom/client'

import { App } from '#renderer/app/app.tsx'
import { CrashScreen } from '#renderer/app/crash-screen.tsx'

const place = document.querySelector('#root')
if (place === null) throw new Error('the page has no root')

// React takes the whole tree down after an error that no screen caught; what stands then says so.
const root = createRoot(place, {
  onUncaughtError: (error) => {
    reportError(error)
    setTimeout(() => root.render(<CrashScreen />))
  },
})
root.render(<App />)
