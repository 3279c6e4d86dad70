/**
 * publiccode.yml against the standard, version 0.5 (https://yml.publiccode.tools): keys, lengths and lists of values. One key the standard asks
 * for is missing, and this test knows which: no public repository is known. When it is filled in, take it off ONTBREEKT.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nieuwsteEerst } from '../../../src/site/versies';
import { schrijfFeed } from '../../../src/site/feed';
import { versieSchema } from '../../../src/site/schema-versie';

const ONTBREEKT = ['url'];

const CATEGORIES = `accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
  billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management cloud-management
  collaboration communications compliance-management contact-management content-management crm customer-service-and-support data-analytics
  data-collection data-visualization design design-system digital-asset-management digital-citizenship document-management donor-management
  e-commerce e-signature educational-content email-management email-marketing employee-management enterprise-project-management
  enterprise-social-networking erp event-management facility-management feedback-and-reviews-management financial-reporting fleet-management
  fundraising gamification geographic-information-systems grant-management graphic-design help-desk hr ide identity-management
  instant-messaging inventory-management it-asset-management it-development it-management it-security it-service-management
  knowledge-management learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
  online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration
  project-management property-management real-estate-management remote-support resource-management sales-management seo service-desk
  social-media-management survey talent-management task-management taxes-management test-management time-management time-tracking translation
  video-conferencing video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder
  whistleblowing workflow-management`.split(/\s+/u);
const SCOPES = `agriculture culture defence education emergency-services employment energy environment finance-and-economic-development
  foreign-affairs healthcare infrastructures justice local-authorities manufacturing research science-and-technology security society sport
  tourism transportation welfare`.split(/\s+/u);
const SOFTWARE_TYPES = `standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other addon library
  configurationFiles`.split(/\s+/u);

const taal = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/u);
/** Deprecated keys (genericName, authorsFile, repoOwner, lower case countries) are not in it. */
const standaard = z.strictObject({
  publiccodeYmlVersion: z.literal('0.5'),
  name: z.string().min(1),
  url: z.url(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(CATEGORIES)).min(1).optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(SOFTWARE_TYPES),
  intendedAudience: z.strictObject({ countries: z.array(z.string().regex(/^[A-Z]{2}$/u)), scope: z.array(z.enum(SCOPES)) }).optional(),
  description: z.record(
    taal,
    z.strictObject({
      shortDescription: z
        .string()
        .min(1)
        .max(150)
        .regex(/^[^\n]+$/u),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().min(1)).min(1),
    }),
  ),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.enum(['internal', 'community']),
      contacts: z.array(z.strictObject({ name: z.string().min(1), email: z.email().optional(), affiliation: z.string().optional() })).min(1),
    }),
    z.strictObject({ type: z.literal('contract'), contractors: z.array(z.strictObject({ name: z.string(), until: z.iso.date() })).min(1) }),
    z.strictObject({ type: z.literal('none') }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(taal).min(1) }),
});

const lees = (pad: string) => readFileSync(pad, 'utf8');
const tekst = lees('publiccode.yml');
const bestand = parse(tekst) as Record<string, unknown>;

describe('publiccode.yml', () => {
  it('agrees with the standard, but for the key that who publishes fills in', () => {
    expect(standaard.safeParse({ ...bestand, url: 'https://voorbeeld.nl/afsprakenwijzer.git' }).error?.issues).toBeUndefined();
    const vereist = Object.entries(standaard.shape).flatMap(([naam, veld]) => (veld.safeParse(undefined).success ? [] : [naam]));
    expect(vereist.filter((naam) => !(naam in bestand))).toEqual(ONTBREEKT);
  });
  it('says of what is missing why, and how who publishes fills it in', () => {
    for (const naam of ONTBREEKT) {
      expect(tekst).toMatch(new RegExp(`^# ${naam}: not yet published`, 'mu'));
      expect(lees('CONTRIBUTING.md')).toContain(`\`${naam}\``);
    }
  });
  it('names the version of package.json and the day that stands with that version on /over/ and in the feed', () => {
    const { version } = JSON.parse(lees('package.json')) as { version: string };
    const versies = nieuwsteEerst(readdirSync('src/content/versies').map((naam) => versieSchema.parse(parse(lees(`src/content/versies/${naam}`)))));
    const site = versies.find(({ soort }) => soort === 'site');
    expect([bestand['softwareVersion'], site?.versie]).toEqual([version, version]);
    expect(bestand['releaseDate']).toBe(site?.datum);
    expect(schrijfFeed('x', versies, String)).toContain(`/${version}</id><updated>${String(bestand['releaseDate'])}T00:00:00Z</updated>`);
  });
});
