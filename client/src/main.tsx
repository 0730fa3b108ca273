import './ui/scales.css'
import './ui/tokens.css'
import './ui/tokens-dark.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startLanguage } from './languages/language.ts'

const start = async (): Promise<void> => {
  await startLanguage()
  const place = document.getElementById('root')
  if (!place) throw new Error('The page has no place for the application')
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void start()
