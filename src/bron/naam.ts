/** How a section is called in running text: 'paragraaf 6.1.1', 'hoofdstuk 4', 'Bijlage 6', 'Voorwoord'. */
export function naamVanSectie(id: string): string {
  if (id === 'voorwoord') return 'Voorwoord';
  if (id.startsWith('bijlage-')) return `Bijlage ${id.slice(8)}`;
  return id.includes('.') ? `paragraaf ${id}` : `hoofdstuk ${id}`;
}

/** Short mark of a section in the margin or on paper: '6.1.1', 'B6', 'Voorwoord'. */
export function kenmerkVanSectie(id: string): string {
  if (id === 'voorwoord') return 'Voorwoord';
  return id.startsWith('bijlage-') ? `B${id.slice(8)}` : id;
}
