/** A word too many, too few or unknown ends a command at once, in one clear message. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const draai = (script: string, woorden: readonly string[], omgeving: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...woorden], {
    env: { ...process.env, ...omgeving },
    encoding: 'utf8',
  });
  return { status, uit: stdout + stderr };
};
const POORT = 'Gebruik: npm start -- --poort 4321 (een getal van 1 tot en met 65535)';

describe('a command that is not right', () => {
  it.each([
    ['start', ['--poort'], POORT],
    ['start', ['--poort', 'tien'], POORT],
    ['start', ['--haven', '80'], POORT],
    ['serveer', ['--poort', '70000'], POORT],
    ['serveer', ['--poort='], POORT],
    ['test', ['--snell'], 'Gebruik: npm test, npm run snel of npm run volledig.'],
    ['uitbrengen', ['tilbrug'], 'Er is geen profiel "tilbrug" in src/content/gemeenten.'],
    ['vergelijk', [], 'Gebruik: npm run vergelijk -- ../nieuwe-tekst'],
    ['vergelijk', ['geen-map'], 'staat geen map "afspraken"'],
    ['nieuw-wegwijzer', [], 'Gebruik: npm run nieuw:wegwijzer'],
    ['mutatie', ['--processen='], 'Gebruik: npm run mutatie'],
    ['mutatie', ['--sneller'], 'Gebruik: npm run mutatie'],
    ['mutatie', ['lezen'], 'Onbekend gebied: lezen. Kies uit: machines/'],
  ])('%s %j', (script, woorden, melding) => {
    const { status, uit } = draai(script, woorden);
    expect([status, uit]).toEqual([1, expect.stringContaining(melding)]);
    expect(uit).not.toMatch(/^\s+at /mu);
  });

  it('GEMEENTE with a profile that does not exist', () => {
    expect(draai('start', [], { GEMEENTE: 'tilbrug' })).toEqual({
      status: 1,
      uit: expect.stringMatching(/^\nEr is geen profiel "tilbrug" in src\/content\/gemeenten\. Dit zijn de profielen: [^\n]+\.\n$/u),
    });
  });
});
