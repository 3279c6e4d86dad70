import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import { maakLijntekening, type Tekenband, type Tekenkop, type Tekenlijn } from '../../casusverloop/lijntekening';
import type { Tijdlijnpunt } from '../../casusverloop/tijdlijn';

/** An event above the lanes: number, day, name; one that does not fit has a dashed ring. */
function Eventkop({ kop: { nummer, x, past, dag, naam }, tot }: { readonly kop: Tekenkop; readonly tot: number }) {
  const regels = [...dag, ...naam];
  return (
    <g data-kolom={nummer}>
      {past && <path class="zb-hulp" d={`M${x} 22V${tot}`} />}
      <circle class={past ? 'zb-stip zb-nummer' : 'zb-stip zb-nummer zb-open'} cx={x} cy="12" r="10" />
      <text class="zb-cijfer" x={x} y="16" text-anchor="middle">
        {nummer}
      </text>
      <text class="zb-label">
        {regels.map((regel, plaats) => (
          <tspan
            key={plaats}
            x={x + (plaats < 2 ? 15 : 5)}
            y={plaats < 2 ? 10 + plaats * 14 : 40 + (plaats - 2) * 14}
            class={plaats < 2 ? 'zb-dag' : undefined}
          >
            {regel}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Lijn({ lijn: { taak, stukken, stippen }, titel }: { readonly lijn: Tekenlijn; readonly titel: string }) {
  const dik = taak === 'zicht-op-veiligheid';
  return (
    <g class={dik ? 'zb-zicht' : 'zb-taak'} data-lijn={taak}>
      {stukken.map(({ pad, soort, naam }) => (
        <>
          <path class={`zb-lijn zb-${soort}`} d={pad} />
          {naam && (
            <text class="zb-plaats" x={naam.x} y={naam.y}>
              {titel}
            </text>
          )}
        </>
      ))}
      {stippen.map(({ x, y }) => (
        <circle key={x} class="zb-stip" cx={x} cy={y} r={dik ? 7 : 4} />
      ))}
    </g>
  );
}

function Band({ band, gegevens, naam }: { readonly band: Tekenband; readonly gegevens: Tijdlijngegevens; readonly naam: string }) {
  const { breed, hoog, koppen, banen, lijnen } = band;
  return (
    <svg class="zwembaan zwembaan--eigen" viewBox={`0 0 ${breed} ${hoog}`} width={`${breed / 16}rem`} role="img" aria-label={naam}>
      {banen.map(({ baan, naam: baannaam, boven, hoog: baanHoog }) => (
        <g key={baan}>
          <rect class={`zb-baan zb-baan--${baan}`} x="0.5" y={boven} width={breed - 1} height={baanHoog} />
          <text class="zb-baannaam zb-baannaam--klein" transform={`translate(0 ${boven + baanHoog / 2}) rotate(-90)`} text-anchor="middle">
            {baannaam.map((woord, plaats) => (
              <tspan key={woord} x="0" y={baannaam.length === 1 ? 21 : 14 + plaats * 14}>
                {woord}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {koppen.map((kop) => (
        <Eventkop key={kop.nummer} kop={kop} tot={hoog - 1} />
      ))}
      {lijnen.map((lijn) => (
        <Lijn key={lijn.taak} lijn={lijn} titel={gegevens.taken[lijn.taak].titel} />
      ))}
    </svg>
  );
}

/** The timeline as a drawing; the list below it says the same in words. */
export function Lijntekening({ gegevens, punten }: { readonly gegevens: Tijdlijngegevens; readonly punten: readonly Tijdlijnpunt[] }) {
  const banden = maakLijntekening(gegevens, punten);
  return (
    <>
      {banden.map((band, plaats) => {
        const [eerste, laatste] = [band.koppen[0]?.nummer, band.koppen.at(-1)?.nummer];
        return (
          <Band
            key={plaats}
            band={band}
            gegevens={gegevens}
            naam={`Tekening van gebeurtenis ${eerste} tot en met ${laatste}. Hetzelfde staat in woorden in de lijst.`}
          />
        );
      })}
    </>
  );
}
