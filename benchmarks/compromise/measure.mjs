// Time compromise's quotations() on the articles of a JSON-lines file, after one pass to warm up; print JSON.
import { readFileSync } from 'node:fs'
import nlp from 'compromise'

const texts = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line).text)
const quotations = () => texts.reduce((count, text) => count + nlp(text).quotations().out('array').length, 0)

quotations()
const start = process.hrtime.bigint()
const found = quotations()
const seconds = Number(process.hrtime.bigint() - start) / 1e9
console.log(JSON.stringify({ seconds, found, compromise: nlp.version, node: process.versions.node }))
