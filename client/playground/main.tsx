import 'graphiql/setup-workers/vite'
import '../src/ui/scales.css'
import '../src/ui/tokens.css'
import '../src/ui/tokens-dark.css'
import '../src/ui/base.css'
import './styles/page.css'
import './styles/frame.css'
import './styles/top.css'
import './styles/bench.css'
import './styles/code.css'
import './styles/rail.css'
import './styles/panels.css'
import './styles/schema.css'
import './styles/answer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
