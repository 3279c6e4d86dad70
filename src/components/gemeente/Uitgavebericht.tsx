import type { Ophaaluitslag } from './script/halen';

const VAN_DE_UITGAVE = 'Hier staan de gegevens die bij deze uitgave horen. Zij kunnen oud zijn.';
const REDENEN = {
  schijf: 'Deze bladzijde is geopend vanaf een schijf. Dan kan zij gemeente.json niet lezen.',
  ontbreekt: 'Het bestand gemeente.json is niet gevonden.',
  net: 'Het bestand gemeente.json is nu niet te lezen.',
};

interface Props {
  readonly uitslag: Exclude<Ophaaluitslag, { soort: 'goed' }>;
  /** Relative path to the site's root. */
  readonly wortel: string;
}

/** Why the page shows what the build put there. */
export function Uitgavebericht({ uitslag, wortel }: Props) {
  if (uitslag.soort === 'geen') return <p class="punt">{`${REDENEN[uitslag.reden]} ${VAN_DE_UITGAVE}`}</p>;
  return (
    <p class="punt">
      {`In gemeente.json staat een fout. ${VAN_DE_UITGAVE} `}
      <a href={`${wortel}contact/controle/`}>Bekijk wat er niet klopt</a>
    </p>
  );
}
