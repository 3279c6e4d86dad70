/** Questions this site answers otherwise than with a walkthrough; they stand after the walkthroughs. */
export const ANDERE_VRAGEN = [
  {
    pad: '/wegwijzers/termijnen/',
    titel: 'Welke termijnen lopen er?',
    samenvatting: 'Reken de datums uit. Bij elke termijn ziet u beide lezingen van ‘weekdag’, en waar de tekst geen termijn noemt.',
  },
  {
    pad: '/casusverloop/',
    titel: 'Wie doet wat, van melding tot stabiel veilig?',
    samenvatting: 'Het hele verloop van een casus in één tekening en een tabel.',
  },
  {
    pad: '/casusverloop/tijdlijn/',
    titel: 'Hoe is deze casus verlopen?',
    samenvatting: 'Zet de gebeurtenissen met hun dag op een rij. U ziet per moment wie wat had, en welke termijnen lopen.',
  },
] as const;
