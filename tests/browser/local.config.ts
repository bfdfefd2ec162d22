import base from './playwright.config.ts'
const { webServer: _none, ...rest } = base
export default { ...rest, workers: 1, reporter: 'list' as const, use: { ...base.use, baseURL: 'http://127.0.0.1:4304' } }
