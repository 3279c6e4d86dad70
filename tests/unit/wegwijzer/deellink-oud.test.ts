/** A link that was made before its walkthrough got a question: nothing is lost, and the reader is told what is new (contract §3). */
import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { terugkoppelen } from '../../../src/machines/terugkoppelen';
import { wieInformeertHetGezin } from '../../../src/machines/wie-informeert-het-gezin';
import { wieIsVerantwoordelijk } from '../../../src/machines/wie-is-verantwoordelijk';
import { leesDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoord, antwoorden } from '../../hulp/wegwijzer';

const lees = (fragment: string) => leesDeellink(directeOverdracht, fragment);

describe('an old link: answers are kept by question, whatever their place', () => {
  const noem = (vraag: string) => `Naam van ${vraag}`;
  const oud = '#v1&herkomst=na-dienst&bevestigd=ja&compleet=ja&gezin-geinformeerd=ja&contact-gestart=nee&warme-overdracht=ja';
  const gelezen = leesDeellink(overdrachtOntvangen, `${oud}&voorwaarden-schriftelijk=ja&plan-gestart=nee&monitoring-afgesproken=ja`, noem);

  it('names the questions that are new, and keeps what was answered before and behind them', () => {
    expect(gelezen.meldingen).toEqual([
      'De antwoorden staan in deze link in een andere volgorde dan de vragen nu. Ze staan op hun plaats. Controleer ze.',
      'Niet in de link, misschien omdat deze vragen nieuw zijn: ‘Naam van direct-veilig’ en ‘Naam van consequenties-afgesproken’. ' +
        'Beantwoord ze nog. De antwoorden die erna komen, zijn bewaard.',
    ]);
    expect(speelAf(overdrachtOntvangen, gelezen.antwoorden)).toMatchObject({
      vraag: 'direct-veilig',
      wachtend: [antwoord('plan-gestart', 'nee'), antwoord('monitoring-afgesproken', 'ja')],
      vervallen: [],
    });
    expect(speelAf(overdrachtOntvangen, gelezen.antwoorden).antwoorden).toHaveLength(7);
  });

  it('moves an answer to where its question is now', () => {
    const vragen = gelezen.antwoorden.map(({ vraag }) => vraag);
    expect(vragen.indexOf('voorwaarden-schriftelijk')).toBe(3);
  });

  it('names a question that an old link to a whole outcome did not have yet', () => {
    expect(leesDeellink(wieInformeertHetGezin, '#v1&contact-vt=ja', noem)).toEqual({
      antwoorden: antwoorden({ 'contact-vt': 'ja' }),
      meldingen: ['Niet in de link, misschien omdat deze vragen nieuw zijn: ‘Naam van gevaar-bij-informeren’. Beantwoord ze nog.'],
    });
    expect(leesDeellink(wieInformeertHetGezin, '#v1&contact-vt=nee', noem).meldingen).toEqual([]);
    expect(leesDeellink(wieIsVerantwoordelijk, '#v1&laatste-gebeurtenis=vt-gestopt', noem).meldingen).toEqual([
      'Niet in de link, misschien omdat deze vragen nieuw zijn: ‘Naam van was-overgedragen’. Beantwoord ze nog.',
    ]);
    expect(leesDeellink(terugkoppelen, '#v1&herkomst=weet-niet&voorwaarden-gesteld=nee&contact=nee&drie-pogingen=ja', noem)).toEqual({
      antwoorden: antwoorden({ herkomst: 'weet-niet', 'voorwaarden-gesteld': 'nee' }),
      meldingen: ['Niet aan de orde bij deze antwoorden: ‘Naam van contact’ en ‘Naam van drie-pogingen’. Dat is niet overgenomen.'],
    });
  });

  it('names four questions and counts the rest', () => {
    expect(lees('#v1&veiligheidsbeoordeling=ja&twijfel=nee').meldingen[0]).toMatch(
      /nieuw zijn: ‘acuut’, ‘letsel’, ‘ongeboren-kind’, ‘psychiatrie’ en nog [4-9]\. Beantwoord ze nog\./u,
    );
  });

  it('does not call a question new that the link names with an answer it does not know', () => {
    expect(lees('#v1&veiligheidsbeoordeling=ja&acuut=misschien&letsel=nee').meldingen).toEqual([
      "De link noemt bij de vraag 'acuut' een antwoord dat deze wegwijzer niet kent: 'misschien'." +
        ' De antwoorden die wel goed zijn, zijn ingevuld. Controleer ze en ga verder.',
    ]);
  });

  it('says nothing of questions behind the last answer: those are still to come', () => {
    expect(lees('#v1&veiligheidsbeoordeling=ja&acuut=nee').meldingen).toEqual([]);
  });
});
