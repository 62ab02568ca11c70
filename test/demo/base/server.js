import { createServer } from 'node:http'

const greeting = process.env.GREETING ?? 'Bonjour'
createServer((request, response) => {
  response.end(request.url === '/health' ? 'ok' : `${greeting} !`)
}).listen(8080)
