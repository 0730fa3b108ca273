/** `npm run dev`: the server restarts on change on port 4000, the page reloads on port 5173. */
import { spawn } from 'node:child_process'

const children = ['server', 'client'].map((workspace) =>
  spawn('npm', ['run', 'dev', '-w', workspace], { stdio: 'inherit' }),
)
const stop = () => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const child of children) child.on('exit', stop)
