import { describe, expect, it } from 'vitest'
import { parseCommand } from './arguments.ts'

const run = (...argv: string[]) => {
  const result = parseCommand(argv)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const complaint = (...argv: string[]): string => {
  const result = parseCommand(argv)
  return result.ok ? '' : result.message
}

describe('parseCommand', () => {
  it('runs the lecture where nothing is said', () => {
    expect(run()).toEqual({
      kind: 'run',
      source: { from: 'preset', id: 'lecture' },
      settings: [],
      json: false,
    })
  })

  it('takes everything at once, in any order', () => {
    expect(
      run(
        '--set',
        'link.delayMs=200',
        '--json',
        '--for=2m',
        '--preset',
        'chat',
        '--seed',
        '7',
        '--set=a=b=c',
        '--trace',
        'x.ndjson',
      ),
    ).toEqual({
      kind: 'run',
      source: { from: 'preset', id: 'chat' },
      settings: [
        ['link.delayMs', '200'],
        ['a', 'b=c'],
        ['seed', '7'],
      ],
      forMs: 120_000,
      traceFile: 'x.ndjson',
      json: true,
    })
  })

  it('takes a link with its flag or alone', () => {
    const source = { from: 'link', url: 'https://lab.example/#/?v=1' }
    expect(run('--link', source.url)).toMatchObject({ source })
    expect(run(source.url, '--json')).toMatchObject({ source, json: true })
    expect(run('#/?v=1&seed=2')).toMatchObject({ source: { from: 'link' } })
  })

  it('hands out and takes in', () => {
    expect(run('--preset=chat', '--export', 'har', '--out', 'x.har')).toMatchObject({
      kind: 'run',
      exportTo: { format: 'har', file: 'x.har' },
    })
    expect(run('--import', 'x.har', '--json')).toEqual({
      kind: 'import',
      file: 'x.har',
      json: true,
    })
    expect(run('--import', 't.json', '--export=csv', '--out=-')).toMatchObject({
      kind: 'import',
      exportTo: { format: 'csv', file: '-' },
    })
  })

  it('knows its help and its lists', () => {
    expect(run('--help')).toEqual({ kind: 'help' })
    expect(run('-h', '--preset', 'chat')).toEqual({ kind: 'help' })
    expect(run('--list')).toEqual({ kind: 'list' })
  })

  it.each([
    [['--frobnicate'], /^There is no option --frobnicate; near it are --/],
    [['--fro', '5s'], /near it are --for/],
    [['-x'], /^There is no option -x/],
    [['--seed'], '--seed needs a value: --seed=VALUE.'],
    [['--seed', '-1'], '--seed needs a value: --seed=VALUE.'],
    [['--json=5'], '--json takes no value.'],
    [['--set', 'seed'], '--set is seed, but must be FIELD=VALUE, such as link.delayMs=200.'],
    [['--for', '5'], /^--for is 5, but must be a number with its unit/],
    [['--for', '0s'], /^--for is 0s/],
    [['--for=-5s'], /^--for is -5s/],
    [['chat'], /^chat is not a link/],
    [['--preset', 'chat', '--scenario', 'x.json'], /a run has one scenario/],
    [['#/?v=1', '#/?v=1'], /a run has one scenario/],
    [['--export', 'pdf', '--out', 'x'], /^--export is pdf, but must be one of har, pcapng, csv/],
    [['--export', 'har'], '--export needs --out FILE; --out - is the standard output.'],
    [['--out', 'x'], '--out says where to, but not what: it needs --export FORMAT.'],
    [['--import', 'x', '--seed', '5'], '--import takes all from its file: leave --seed out.'],
    [['--import', 'x', '#/?v=1'], '--import takes all from its file: leave #/?v=1 out.'],
  ])('%j is refused', (argv, sentence) => {
    if (typeof sentence === 'string') expect(complaint(...argv)).toBe(sentence)
    else expect(complaint(...argv)).toMatch(sentence)
  })
})
