/**
 * What stands with every text that asks for contact with the people concerned: first find out whether that is safe. The agreements make no
 * exception for danger (O27), so this is an addition of this site; the walkthrough it leads to asks the question.
 */
export const VEILIG_CONTACT = { tekst: 'Ga eerst na of contact veilig kan', pad: '/wegwijzers/wie-informeert-het-gezin/' } as const;
