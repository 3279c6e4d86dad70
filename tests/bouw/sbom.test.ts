/** The list of parts of a release, as npm makes it here and as it goes out, against the schema of CycloneDX itself (strict: no unknown field). */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pakkettenInSite } from '../../scripts/uitbrengen/licenties.mjs';
import { schoonSbom, vraagSbom } from '../../scripts/uitbrengen/sbom.mjs';

const slot = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof pakkettenInSite>[0];
const inSite = new Set(pakkettenInSite(slot).map(({ naam, versie }) => `${naam}@${versie}`));
const lijst = schoonSbom(vraagSbom(), 'afsprakenwijzer', inSite);
const { specVersion, components } = JSON.parse(lijst) as { specVersion: string; components: { name: string; version: string; scope: string }[] };
const versie = Object.values(Spec.Version).find((een) => String(een) === specVersion);
const keur = async (json: string) => (versie ? new Validation.JsonStrictValidator(versie).validate(json) : `onbekende versie ${specVersion}`);

describe('the list of parts', () => {
  it('is valid against the strict schema of its version', async () => {
    expect(await keur(lijst)).toBeNull();
  });
  it('would not be with a field or a value that the schema does not know', async () => {
    expect(await keur(lijst.replace('"bomFormat"', '"bomFormaat"'))).not.toBeNull();
    expect(await keur(lijst.replace('"scope": "required"', '"scope": "nodig"'))).not.toBeNull();
  });
  it('names everything that is in the site, with its version', () => {
    const geleverd = components.filter(({ scope }) => scope === 'required').map(({ name, version }) => `${name}@${version}`);
    expect(new Set(geleverd)).toEqual(inSite);
  });
  it('is the same when it is made again', () => {
    expect(schoonSbom(vraagSbom(), 'afsprakenwijzer', inSite)).toBe(lijst);
  });
});
